/** Ends a sentence, together with the closing marks behind it. The full stop of English is none: 7.3, 1. */
const sentenceEnd = /[^。！？；…!?\n]*[。！？；…!?\n]+[”’」』）)》】]*|[^。！？；…!?\n]+$/g;

/** Pauses inside a sentence, the better ones first. Between two numbers there is none: 4.5、5.7 belong together. */
const pauses: readonly RegExp[] = [/[，：:]/, /、/];

/** A text that holds nothing but marks. */
const nothingToSay = /^[\s\u3000-\u303f\uff00-\uff0f\uff1a-\uff20“”‘’…·,.:;!?()-]*$/;

/**
 * Longer pieces are cut at a pause, in characters. Chromium falls silent about 15 seconds into an utterance, and slow
 * speech says about four characters a second.
 */
export const longestPiece = 48;

/**
 * A text as sentences for reading aloud. Put together they are the text again, but for space around them. Numbers
 * keep their decimals, hedges and units.
 * @example splitSentences('增长7.3%。办了3件事！') // ['增长7.3%。', '办了3件事！']
 */
export function splitSentences(text: string): string[] {
  const sentences = text.match(sentenceEnd) ?? [];
  return sentences
    .flatMap((sentence) => cutAtPauses(sentence.trim()))
    .filter((sentence) => !nothingToSay.test(sentence));
}

/** Cuts a long sentence into pieces that are as long as they may be: at its pauses, and a list only where it must. */
function cutAtPauses(sentence: string, [pause, ...lesserPauses] = pauses): string[] {
  if (sentence.length <= longestPiece || pause === undefined) return [sentence];
  const pieces: string[] = [];
  let piece = '';
  for (const part of partsBetween(sentence, pause)) {
    if (piece !== '' && piece.length + part.length > longestPiece) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece].flatMap((part) => cutAtPauses(part.trim(), lesserPauses));
}

function partsBetween(sentence: string, pause: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < sentence.length; index += 1) {
    if (!pause.test(sentence.charAt(index)) || isBetweenNumbers(sentence, index)) continue;
    parts.push(sentence.slice(start, index + 1));
    start = index + 1;
  }
  return [...parts, sentence.slice(start)];
}

function isBetweenNumbers(sentence: string, index: number): boolean {
  return /[\d%]/.test(sentence.charAt(index - 1)) && /\d/.test(sentence.charAt(index + 1));
}
