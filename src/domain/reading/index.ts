export type { ReadingBlock } from './reading-block';
export { readingSentences, type ReadingSentence } from './reading-sentences';
export { speechKey } from './speech-key';
export { longestPiece, splitSentences } from './split-sentences';
export { spokenText } from './spoken-text';
