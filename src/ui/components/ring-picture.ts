const radius = 21;
const strokeWidth = 6;
const circumference = 2 * Math.PI * radius;

/**
 * A part of a ring as a mask, from the top and clockwise: old phones know neither conic gradients nor, in
 * mini-programs, inline SVG. The colour is the element's, so that the ring follows the theme.
 * @param share 0 to 1; what lies outside is taken for the nearest end.
 * @returns a CSS `url(…)`.
 * @example ringPicture(0.25) // 'url("data:image/svg+xml,…32.99 131.95…")'
 */
export function ringPicture(share: number): string {
  const length = Math.min(1, Math.max(0, share)) * circumference;
  const picture =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'>" +
    `<circle cx='24' cy='24' r='${String(radius)}' fill='none' stroke='#000' stroke-width='${String(strokeWidth)}' ` +
    `stroke-dasharray='${length.toFixed(2)} ${circumference.toFixed(2)}' transform='rotate(-90 24 24)'/></svg>`;
  return `url("data:image/svg+xml,${picture.replace(/[#<>]/g, (character) => encodeURIComponent(character))}")`;
}
