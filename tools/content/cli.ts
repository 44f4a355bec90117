import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkAudioArguments, makeAudio } from './audio/audio-command';
import { compilePacks } from './compile';
import { formatProblem, type Problem } from './problems';
import type { AuthoredPack } from './read-pack';
import { packFolders, summaryOf, validatePacks } from './validate';
import { verifyArticle } from './verify/verify-article';

const usage = `tsx tools/content/cli.ts <command>
  validate [--pack ID] [--content DIR]                检查内容
  compile  [--content DIR] [--out DIR]                检查并生成 src/content/generated
  verify   --source FILE [--pack ID] [--article ID] [--content DIR] [--optional]
                                                      对照文章原文核对数字
  audio    --pack ID --program COMMAND [--extension wav] [--today YYYY-MM-DD] [--content DIR]
                                                      把每一页要朗读的句子做成声音文件`;

const options = {
  content: { type: 'string', default: 'content' },
  pack: { type: 'string' },
  out: { type: 'string', default: 'src/content/generated' },
  source: { type: 'string' },
  article: { type: 'string', default: 'press-conference-2024-11-27' },
  optional: { type: 'boolean', default: false },
  program: { type: 'string' },
  extension: { type: 'string', default: 'wav' },
  today: { type: 'string' },
} as const;

/** What the command line prints with: lines to standard output and to standard error. */
export interface Printer {
  line(text: string): void;
  error(text: string): void;
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];
type Command = (values: Values, print: Printer) => number;

const commands: Readonly<Record<string, Command>> = { validate, compile, verify, audio };

/**
 * Runs one command of the content command line.
 * @param args the arguments after the script's name.
 * @returns the exit code: 0 when all is well, 1 when the content has errors, 2 when the command was called wrongly.
 */
export function runContentCommand(args: string[], print: Printer): number {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const command = positionals.length === 1 ? commands[positionals[0] ?? ''] : undefined;
    if (command) return command(values, print);
    print.error(usage);
  } catch (error) {
    print.error(error instanceof Error ? error.message : String(error));
  }
  return 2;
}

function validate({ content, pack }: Values, print: Printer): number {
  const packs = validPacks(content, pack, print);
  packs?.forEach((valid) => print.line(summaryOf(valid)));
  return packs ? 0 : 1;
}

function compile({ content, out }: Values, print: Printer): number {
  const packs = validPacks(content, undefined, print);
  if (!packs) {
    print.error('没有写入任何文件, 原有的文件保持不变。');
    return 1;
  }
  packs.forEach((valid) => print.line(summaryOf(valid)));
  for (const { profile, name, bytes } of compilePacks(packs, out))
    print.line(`${out}/${profile}/${name} ${bytes} 字节`);
  return 0;
}

function verify({ content, pack, article, source, optional }: Values, print: Printer): number {
  if (source === undefined) throw new Error('verify needs --source FILE, the text of the article.');
  if (!existsSync(source)) {
    print.error(`NOT RUN: 没有核对, 因为找不到原文 ${source}。`);
    return optional ? 0 : 1;
  }
  const packs = validPacks(content, pack ?? 'hongqiao', print);
  if (!packs?.[0]) return 1;
  const verdict = verifyArticle(packs[0], article, source);
  printProblems(verdict.problems, print);
  print.line(`${verdict.figuresProven} of ${verdict.figures} figures`);
  print.line(`${verdict.unexplainedNumerals} numerals unexplained`);
  print.line(`longest run shared with the article: ${[...verdict.longestSharedRun].length} characters`);
  return verdict.problems.length === 0 ? 0 : 1;
}

function audio({ content, pack, program, extension, today }: Values, print: Printer): number {
  try {
    const day = today ?? new Date().toISOString().slice(0, 10);
    const checked = checkAudioArguments({ content, pack, program, extension, today: day });
    const packs = validPacks(content, checked.pack, print);
    if (!packs?.[0]) return 1;
    const { folder, made, reused, removed } = makeAudio(packs[0], checked);
    print.line(`${folder}: 新做 ${made} 句, 沿用 ${reused} 句, 去掉 ${removed} 句。`);
    return 0;
  } catch (error) {
    print.error(error instanceof Error ? error.message : String(error));
    print.error('没有写入任何文件, 原有的文件保持不变。');
    return 1;
  }
}

function validPacks(content: string, pack: string | undefined, print: Printer): AuthoredPack[] | null {
  const { packs, problems } = validatePacks(packFolders(content, pack));
  printProblems(problems, print);
  return packs;
}

function printProblems(problems: readonly Problem[], print: Printer): void {
  problems.forEach((problem) => print.error(formatProblem(problem)));
  if (problems.length > 0) print.error(`共 ${problems.length} 处错误。`);
}

if (require.main === module) {
  process.exitCode = runContentCommand(process.argv.slice(2), {
    line: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
  });
}
