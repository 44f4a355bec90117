import { parse, type ecmaVersion } from 'acorn';
import type { Finding } from './finding';
import { filesNamed, type MiniProgram } from './mini-program';

/** What the phones read: WeChat's compiler is switched off (`es6: false`), so the build has to keep to it. */
const languages: readonly { ending: string; version: ecmaVersion; name: string }[] = [
  { ending: '.js', version: 2018, name: 'ES2018' },
  { ending: '.wxs', version: 5, name: 'ES5' },
];

/** Scripts that are no ES2018, and view scripts (`.wxs`) that are no ES5. */
export function scriptSyntaxFindings(program: MiniProgram): Finding[] {
  return languages.flatMap(({ ending, version, name }) =>
    filesNamed(program, ending).flatMap(({ path, text }) => {
      const error = syntaxError(text, version);
      return error === undefined
        ? []
        : [{ rule: 'script-syntax', file: path, message: `The script is no ${name}: ${error}.` }];
    }),
  );
}

function syntaxError(text: string, version: ecmaVersion): string | undefined {
  try {
    parse(text, { ecmaVersion: version, sourceType: 'script' });
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}
