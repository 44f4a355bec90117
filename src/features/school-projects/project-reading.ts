import type { Figure, IsoDate, Project, ProjectStatement, Street } from '@/domain/entities/pack';
import { cautionsOf, dateWords } from '@/domain/evidence';
import type { ReadingBlock } from '@/domain/reading';
import { phaseWords, projectEvidence, promiseSlip } from '@/domain/schools';
import { copy } from './copy';
import { factWords, familyFacts, placeFacts, type ProjectFact } from './project-facts';
import { slipWords } from './slip-words';
import { statementLines } from './statement-lines';

/** How the pieces of a project's page are named for reading aloud. */
export const projectBlocks = {
  fact: (term: string) => `fact:${term}`,
  phase: 'phase',
  phaseNote: 'phaseNote',
  slip: (sentence: string) => `slip:${sentence}`,
  statement: (index: number) => `statement:${index}`,
  title: (title: string) => `title:${title}`,
  ask: 'ask',
};

export interface ProjectReadingFacts {
  streets: readonly Street[];
  /** The figure with the official number of projects, where one was published. */
  official: Figure | null;
  askWhom: string;
  today: IsoDate;
}

/** What a project's page says, in its order, blanks included. */
export function projectReading(project: Project, facts: ProjectReadingFacts): ReadingBlock[] {
  const { statements, phase, phaseNote, name } = project;
  return [
    { id: 'name', text: name },
    titleBlock(copy.familiesTitle),
    ...cautionsOf(projectEvidence(project)).map((text) => ({ id: 'caution', text })),
    ...familyFacts(project).map(factBlock),
    titleBlock(copy.phaseTitle),
    { id: projectBlocks.phase, text: phaseWords(phase).sentence },
    { id: projectBlocks.phaseNote, text: phaseNote },
    titleBlock(copy.placeTitle),
    ...placeFacts(project, facts.streets, facts.official).map(factBlock),
    titleBlock(copy.timelineTitle),
    ...slipWords(promiseSlip(statements, facts.today)).sentences.map((text) => ({
      id: projectBlocks.slip(text),
      text,
    })),
    ...statements.map(statementBlock),
    titleBlock(copy.askTitle),
    { id: projectBlocks.ask, text: facts.askWhom },
  ];
}

function titleBlock(title: string): ReadingBlock {
  return { id: projectBlocks.title(title), text: title };
}

function factBlock(fact: ProjectFact): ReadingBlock {
  return { id: projectBlocks.fact(fact.term), text: factWords(fact) };
}

function statementBlock(statement: ProjectStatement, index: number): ReadingBlock {
  const title = copy.statementTitle(dateWords(statement.date), statement.kind);
  return { id: projectBlocks.statement(index), text: [title, ...statementLines(statement)].join('\n') };
}
