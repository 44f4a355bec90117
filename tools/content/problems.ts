/** Where an authored value stands: a file, its line (a CSV row counts as the line it starts on) and the column or key. */
export interface Origin {
  file: string;
  row: number;
  field: string;
}

/** Something an editor has to mend, with a sentence in plain Chinese that says what. */
export interface Problem extends Origin {
  message: string;
}

/**
 * One line per problem, as the command line prints it.
 * @example formatProblem({ file: 'places.csv', row: 17, field: 'phones', message: '"022-123" 不是电话号码' })
 * // places.csv:17:phones "022-123" 不是电话号码
 */
export function formatProblem({ file, row, field, message }: Problem): string {
  return `${file}:${row}:${field} ${message}`;
}

/** The same problems in the order in which an editor meets them (file, row), each told once. */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  const told = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...told.values()].sort((a, b) => (a.file === b.file ? a.row - b.row : a.file < b.file ? -1 : 1));
}

/** Quotes a value in a message, shortened so that the line stays readable. */
export function quote(value: string): string {
  const characters = [...value];
  return `"${characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : value}"`;
}
