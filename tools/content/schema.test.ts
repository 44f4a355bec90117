import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyObject } from './cross-checks/check-context';
import { readPackSchema } from './schema';
import { meaningOfPattern } from './schema-messages';

const project = join(__dirname, '../..');

describe('the schemas of a pack', () => {
  test('are what the types in src/domain/entities/pack.ts say', () => {
    // In a process of its own: prettier loads its parsers by dynamic import, which Jest's sandbox does not offer.
    const script = [
      "const { renderPackTypes } = require('./tools/content/write-types.ts');",
      'renderPackTypes().then((text) => process.stdout.write(text));',
    ].join('\n');
    const rendered = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(rendered).toBe(readFileSync(join(project, 'src/domain/entities/pack.ts'), 'utf8'));
  });

  test('use only patterns that are explained to editors, and every explanation is used', () => {
    const patterns = [...everyObject(readPackSchema())].flatMap((part) =>
      'pattern' in part && typeof part.pattern === 'string' ? [part.pattern] : [],
    );
    expect([...new Set(patterns)].sort()).toEqual(Object.keys(meaningOfPattern).sort());
  });
});
