import { quote } from '../problems';
import { evidencesOf, type CrossCheck } from './check-context';

/** No fact claims to be surer than what it rests on, and no clause is quoted that nobody has read. */
export const evidenceLevels: CrossCheck = ({ pack, report, readable }) => {
  if (!readable('sources.csv')) return;
  for (const evidence of evidencesOf(pack)) {
    const level = pack.sources.find(({ id }) => id === evidence.source)?.sure;
    if (level && evidence.sure === 'official' && level !== 'official') {
      report(evidence, 'sure', `official 要求来源也是 official, 来源 ${quote(evidence.source)} 只是 ${level}`);
    }
    if (level && evidence.sure === 'fullText' && level !== 'official' && level !== 'fullText') {
      report(
        evidence,
        'sure',
        `fullText 要求来源是 official 或 fullText, 来源 ${quote(evidence.source)} 只是 ${level}`,
      );
    }
    if (evidence.clause !== null && evidence.sure !== 'fullText') {
      const message = `条款号只有读过全文 (sure 为 fullText) 才能写, 这里是 ${evidence.sure}; 请删去条款号`;
      report(evidence, 'clause', message);
    }
  }
};
