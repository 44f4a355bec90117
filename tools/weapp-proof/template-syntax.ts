import { TmplGroup } from 'glass-easel-template-compiler';
import type { Finding } from './finding';
import { filesNamed, type MiniProgram } from './mini-program';

/** What the compiler says about one place; its lines count from zero. */
interface TemplateParseError {
  level: string;
  message: string;
  startLine: number;
  startColumn: number;
}

/**
 * Everything that the template compiler of WeChat's own component framework finds wrong, warnings included: a tag that
 * is not closed, an attribute that is given twice, a broken expression, two templates of one name.
 */
export function templateSyntaxFindings(program: MiniProgram): Finding[] {
  const compiler = new TmplGroup();
  try {
    return filesNamed(program, '.wxml').flatMap(({ path, text }) =>
      (compiler.addTmpl(path.replace(/\.wxml$/, ''), text) as TemplateParseError[]).map((error) => ({
        rule: 'template-syntax',
        file: path,
        message: `${error.level} in line ${error.startLine + 1}, column ${error.startColumn + 1}: ${error.message}.`,
      })),
    );
  } finally {
    compiler.free();
  }
}
