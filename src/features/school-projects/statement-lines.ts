import type { ProjectStatement } from '@/domain/entities/pack';
import { dateWords } from '@/domain/evidence';
import { copy } from './copy';

/** What was said about a project, and the days that it is about. */
export function statementLines({ text, promisedFor, happenedOn }: ProjectStatement): string[] {
  return [
    text,
    ...(promisedFor === null ? [] : [copy.promisedFor(dateWords(promisedFor))]),
    ...(happenedOn === null ? [] : [copy.happenedOn(dateWords(happenedOn))]),
  ];
}
