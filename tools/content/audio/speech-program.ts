import { spawnSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';

/** No sentence takes this long unless the program hangs. */
const limitMs = 60_000;

/** What a command line may hold in place of words that differ from sentence to sentence. */
const placeholders = ['{output}', '{text-file}', '{text}'] as const;

/** Makes one sound file. */
export interface SpeechProgram {
  /**
   * @throws a sentence that says what the program said, when it fails or writes nothing.
   */
  say: (sentence: string, outputFile: string) => void;
}

/**
 * A speech program given by its command line. `{output}` stands for the file to write, `{text}` for the sentence,
 * `{text-file}` for a file that holds it; without either of the latter the sentence is on standard input. Words are
 * parted by spaces; quotes keep spaces together. No shell is involved.
 * @throws a sentence, when the command line cannot be one.
 * @example readSpeechProgram("espeak-ng -v cmn -w {output} -f {text-file}").say('你好。', '/tmp/1.wav')
 */
export function readSpeechProgram(commandLine: string): SpeechProgram {
  const words = wordsOf(commandLine);
  const [program] = words;
  if (program === undefined) throw new Error('--program 是空的, 应为一条命令, 如 "espeak-ng -v cmn -w {output}"。');
  if (!words.some((word) => word.includes('{output}')))
    throw new Error(`--program 里没有 {output}: 程序不知道要写哪个文件。写的是: ${commandLine}`);
  const unknown = (commandLine.match(/\{[^}]*\}/g) ?? []).filter((word) => !isPlaceholder(word));
  if (unknown.length > 0)
    throw new Error(`--program 里的 ${unknown.join(' ')} 不认识, 只能用 ${placeholders.join(' ')}。`);
  return { say: (sentence, outputFile) => run(words, sentence, outputFile) };
}

function run(words: readonly string[], sentence: string, outputFile: string): void {
  const textFile = `${outputFile}.txt`;
  const filled = words.map((word) =>
    word.split('{output}').join(outputFile).split('{text-file}').join(textFile).split('{text}').join(sentence),
  );
  writeFileSync(textFile, sentence);
  const [program = '', ...args] = filled;
  const takesInput = !words.some((word) => word.includes('{text}') || word.includes('{text-file}'));
  const { status, signal, stderr, error } = spawnSync(program, args, {
    input: takesInput ? sentence : '',
    encoding: 'utf8',
    timeout: limitMs,
  });
  if (error !== undefined) throw new Error(`运行不了 ${program}: ${error.message}`);
  if (status !== 0) throw new Error(`${program} 失败了 (${signal ?? `代码 ${String(status)}`}): ${stderr.trim()}`);
  if (!existsSync(outputFile) || statSync(outputFile).size === 0)
    throw new Error(`${program} 没有报错, 但也没有写出声音文件。`);
}

function isPlaceholder(word: string): boolean {
  return (placeholders as readonly string[]).includes(word);
}

function wordsOf(commandLine: string): string[] {
  const words = commandLine.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? [];
  return words.map((word) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, (_all, single?: string, double?: string) => single ?? double ?? ''),
  );
}
