import type { Evidence } from '@/domain/entities/pack';
import { dateWords, uniqueEvidence } from '@/domain/evidence';
import type { PromiseSlip } from '@/domain/schools';
import { copy } from './copy';

/** What became of a promise in one or more sentences, and what they rest on. */
export interface SlipWords {
  sentences: string[];
  evidence: Evidence[];
  /** How it looks; the sentences say the same. */
  tone: 'plain' | 'leaf' | 'gold' | 'river';
}

/** Puts the fate of a promise into words. */
export function slipWords(slip: PromiseSlip): SlipWords {
  const words = wordsOfKind(slip);
  return { ...words, evidence: uniqueEvidence(words.evidence) };
}

function wordsOfKind(slip: PromiseSlip): SlipWords {
  if (slip.kind === 'none') return { sentences: [copy.slipNone], evidence: [], tone: 'plain' };
  const { first, last, moved } = slip;
  const movedSentences =
    moved === null ? [] : [copy.slipMoved(dateWords(first.promisedFor), dateWords(last.promisedFor), moved)];
  const promises = first === last ? [first.evidence] : [first.evidence, last.evidence];
  const promised = dateWords(last.promisedFor);
  switch (slip.kind) {
    case 'happened': {
      const sentence = copy.slipHappened(dateWords(first.promisedFor), dateWords(slip.happenedOn), slip.gap);
      const tone = slip.gap.order === 'late' ? 'gold' : 'leaf';
      return { sentences: [sentence, ...movedSentences], evidence: [...promises, slip.outcome.evidence], tone };
    }
    case 'happenedUndated':
      return {
        sentences: [copy.slipUndated(promised), ...movedSentences],
        evidence: [...promises, slip.outcome.evidence],
        tone: 'leaf',
      };
    case 'open':
      return { sentences: [copy.slipOpen(promised), ...movedSentences], evidence: promises, tone: 'river' };
    case 'overdue': {
      const silent = slip.silent === null ? [] : [copy.slipSilent(dateWords(slip.silent.date))];
      return {
        sentences: [copy.slipOverdue(promised, slip.gap), ...silent, ...movedSentences],
        evidence: slip.silent === null ? promises : [...promises, slip.silent.evidence],
        tone: 'gold',
      };
    }
  }
}
