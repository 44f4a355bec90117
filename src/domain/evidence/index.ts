export { cautionsOf } from './cautions-of';
export { countWords } from './count-words';
export { dateWords } from './date-words';
export { describeEvidence, type EvidenceDescription } from './describe-evidence';
export { figureWords, type FigureWords } from './figure-words';
export { hedgeMeaning, sureWords, type SureWords } from './sure-words';
export { uniqueEvidence } from './unique-evidence';
