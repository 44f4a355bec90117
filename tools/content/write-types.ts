import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { format } from 'prettier';
import { readPackSchema } from './schema';

const typesFile = join(__dirname, '../../src/domain/entities/pack.ts');

/**
 * The TypeScript types of a pack, derived from the JSON Schemas so that the two can never disagree.
 * @returns the text of `src/domain/entities/pack.ts`.
 */
export async function renderPackTypes(): Promise<string> {
  // The generator knows an older draft, in which a root `$ref` hides its siblings: give it the Pack itself.
  const schema = readPackSchema();
  const { Pack, ...definitions } = schema.$defs;
  const text = await compile({ ...Pack, $defs: definitions, title: 'Pack' }, 'Pack', {
    bannerComment: [
      '/*',
      ' * Derived from tools/content/schemas by `npm run content:types`. Change the schemas, not this file.',
      ' */',
    ].join('\n'),
    declareExternallyReferenced: true,
    unreachableDefinitions: true,
    strictIndexSignatures: true,
    ignoreMinAndMaxItems: true,
  });
  const withoutPathRemarks = text.replace(
    / \*\n \* This interface was referenced by `\w+`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
    '',
  );
  return format(withoutPathRemarks, { parser: 'typescript', singleQuote: true, printWidth: 120 });
}

if (require.main === module) {
  renderPackTypes()
    .then((text) => writeFileSync(typesFile, text))
    .catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
}
