import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Problem } from './problems';
import type { AuthoredPack } from './read-pack';
import { readPackSchema } from './schema';
import { messageOf } from './schema-messages';

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  if (!compiled) {
    const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
    addFormats(ajv);
    compiled = ajv.compile(readPackSchema());
  }
  return compiled;
}

/**
 * Checks a built pack against the JSON Schemas. Each error leads back to the file and row it is from; what reading has
 * already reported, or what follows from a file that cannot be read, is not told again.
 */
export function checkSchema(authored: AuthoredPack): Problem[] {
  const validate = validator();
  if (validate(authored.pack)) return [];
  const told = new Set(authored.problems.map(placeOf));
  const problems: Problem[] = [];
  for (const error of meaningful(validate.errors ?? [])) {
    if (isSourceOfArticle(error)) continue;
    const origin = authored.origins.atPointer(authored.pack, error.instancePath);
    if (!origin) {
      if (authored.unreadable.size > 0) continue;
      problems.push({ file: authored.label, row: 1, field: error.instancePath || '/', message: messageOf(error) });
    } else if (!authored.unreadable.has(origin.file) && !told.has(placeOf(origin))) {
      told.add(placeOf(origin));
      problems.push({ ...origin, message: messageOf(error) });
    }
  }
  return problems;
}

/** A fact of the news without a source has an article that is unknown or unsourced, which is told where it stands. */
function isSourceOfArticle({ instancePath, data }: ErrorObject): boolean {
  return data === '' && /^\/news\/(figures|statements)\/\d+\/evidence\/source$/.test(instancePath);
}

function placeOf({ file, row, field }: Omit<Problem, 'message'>): string {
  return `${file}:${row}:${field}`;
}

/**
 * A value that may be null fails two branches and the choice between them: only the branch that is not null says
 * something an editor can use.
 */
function meaningful(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(
    ({ keyword, params }) =>
      keyword !== 'anyOf' &&
      keyword !== 'const' &&
      !(keyword === 'type' && (params as { type: unknown }).type === 'null'),
  );
}
