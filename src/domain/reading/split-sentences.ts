/** Ends a sentence, together with the closing marks behind it. The full stop of English is none: 7.3, 1. */
const sentenceEnd = /[^。！？；…!?\n]*[。！？；…!?\n]+[”’」』）)》】]*|[^。！？；…!?\n]+$/g;

/** A pause inside a sentence. The enumeration comma between two numbers is none: 4.5、5.7 belong together. */
const pause = /[，：:、]/;

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

/** Cuts a long sentence at its pauses into pieces that are as long as they may be. */
function cutAtPauses(sentence: string): string[] {
  if (sentence.length <= longestPiece) return [sentence];
  const pieces: string[] = [];
  let piece = '';
  for (const part of partsBetweenPauses(sentence)) {
    if (piece !== '' && piece.length + part.length > longestPiece) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece].map((part) => part.trim());
}

function partsBetweenPauses(sentence: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < sentence.length; index += 1) {
    if (!isPause(sentence, index)) continue;
    parts.push(sentence.slice(start, index + 1));
    start = index + 1;
  }
  return [...parts, sentence.slice(start)];
}

function isPause(sentence: string, index: number): boolean {
  if (!pause.test(sentence.charAt(index))) return false;
  const stands = (place: number, pattern: RegExp) => pattern.test(sentence.charAt(place));
  return !(stands(index - 1, /[\d%]/) && stands(index + 1, /\d/));
}
