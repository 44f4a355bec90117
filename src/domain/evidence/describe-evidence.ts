import type { Evidence, Source } from '../entities/pack';
import { dateWords } from './date-words';
import { sureWords } from './sure-words';

/** Evidence in words, ready to be shown. */
export interface EvidenceDescription {
  sourceTitle: string;
  publisher: string;
  /** When it was published, in words. */
  date: string;
  /** Where in the source: 正文第8段, 第9条; `null` when it is the whole source. */
  place: string | null;
  /** A tag for how sure it is. */
  sure: string;
  sureMeaning: string;
  caution: string | null;
  /** Titles of second sources that state the same. */
  confirmedBy: string[];
  note: string | null;
  /** Address of the source, or `null` when none is known. */
  url: string | null;
  /** The day an editor last looked at the source, in words. */
  checkedOn: string;
  /** For a button: 发布会报道 · 第8段. */
  short: string;
}

/**
 * Puts evidence into words.
 * @throws when the evidence names a source that the pack does not have; a compiled pack never does.
 */
export function describeEvidence(evidence: Evidence, sources: readonly Source[]): EvidenceDescription {
  const source = findSource(evidence.source, sources);
  const sure = sureWords(evidence.sure);
  const place = placeWords(evidence);
  const notes = [evidence.note, source.dateNote, source.note].filter((note): note is string => note !== null);
  return {
    sourceTitle: source.title,
    publisher: source.publisher,
    date: source.date === null ? '日期未注明' : dateWords(source.date),
    place,
    sure: sure.short,
    sureMeaning: sure.meaning,
    caution: sure.caution,
    confirmedBy: evidence.confirmedBy.map((id) => findSource(id, sources).title),
    note: notes.length === 0 ? null : notes.join(' '),
    url: source.url,
    checkedOn: dateWords(source.checkedOn),
    short: place === null ? sure.short : `${sure.short} · ${place.replace('正文', '')}`,
  };
}

function placeWords({ paragraph, clause }: Evidence): string | null {
  if (paragraph !== null) return `正文第${String(paragraph)}段`;
  return clause;
}

function findSource(id: string, sources: readonly Source[]): Source {
  const source = sources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error(`The pack has no source "${id}".`);
  return source;
}
