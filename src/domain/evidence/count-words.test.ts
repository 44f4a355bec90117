import type { Figure } from '../entities/pack';
import { buildEvidence } from '../../../test/builders/evidence-builder';
import { countWords } from './count-words';

const figure: Figure = {
  id: 'sites',
  article: 'report',
  topic: 'education',
  subject: '学校和幼儿园',
  values: [23],
  unit: '所',
  hedge: null,
  comparison: null,
  period: '规划、新建和改扩建',
  asWritten: null,
  note: null,
  evidence: buildEvidence(),
  onward: null,
};

it.each<[Figure['hedge'], string]>([
  [null, '23 所'],
  ['余', '23 余所'],
  ['近', '近23 所'],
  ['达到', '达到23 所'],
])('a count with the hedge %s is said as %s', (hedge, words) => {
  expect(countWords({ ...figure, hedge })).toBe(words);
});
