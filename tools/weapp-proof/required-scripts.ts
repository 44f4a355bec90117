import type { Finding } from './finding';
import { filesNamed, resolveAddress, type MiniProgram } from './mini-program';

const rule = 'required-script';

/** `require("…")` of a file that is not there, or that lies in a subpackage which may not be loaded yet. */
export function requiredScriptFindings(program: MiniProgram): Finding[] {
  const packageOf = (path: string) => program.subpackages.find(({ root }) => path.startsWith(`${root}/`))?.root;
  return filesNamed(program, '.js').flatMap(({ path, text }) =>
    [...text.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].flatMap((match) => {
      const address = match[1] ?? '';
      const target = resolveAddress(path, address).replace(/(\.js)?$/, '.js');
      const report = (message: string) => [{ rule, file: path, message: `require("${address}") ${message}` }];
      if (!program.has(target)) return report('leads to no script.');
      const owner = packageOf(target);
      return owner === undefined || owner === packageOf(path) ? [] : report(`reaches into the subpackage ${owner}.`);
    }),
  );
}
