import { join } from 'node:path';
import type { AuthoredPack } from '../read-pack';
import { makeRecordings, type RecordingResult } from './make-recordings';
import { pageSentences } from './page-sentences';
import { readSpeechProgram } from './speech-program';

/** What the command line was given. */
export interface AudioArguments {
  content: string;
  pack: string | undefined;
  program: string | undefined;
  extension: string;
  today: string;
}

/** The arguments after they were found right. */
export type CheckedAudioArguments = AudioArguments & { pack: string; program: string };

/**
 * Checks the arguments of `audio` before anything is read.
 * @throws one sentence that says what is wrong.
 */
export function checkAudioArguments(args: AudioArguments): CheckedAudioArguments {
  const { pack, program, extension, today } = args;
  if (pack === undefined) throw new Error('请用 --pack 写明是哪个内容包, 如 --pack hongqiao。');
  if (program === undefined) {
    throw new Error("请用 --program 写明朗读程序的命令, 如 --program 'espeak-ng -v cmn -w {output}'。");
  }
  if (!/^[a-z0-9]{2,5}$/.test(extension))
    throw new Error(`--extension 应为 wav、mp3 这样的文件后缀, 不是 "${extension}"。`);
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new Error(`--today 应为 2026-11-23 这样的日期, 不是 "${today}"。`);
  readSpeechProgram(program);
  return { ...args, pack, program };
}

/**
 * Makes the recordings of a valid pack, in its folder `audio`.
 * @throws a sentence that names what could not be made; the folder is as it was then.
 */
export function makeAudio({ pack }: AuthoredPack, args: CheckedAudioArguments): RecordingResult & { folder: string } {
  const folder = join(args.content, args.pack, 'audio');
  const { extension, today } = args;
  const program = readSpeechProgram(args.program);
  return { folder, ...makeRecordings({ sentences: pageSentences(pack, today), folder, extension, program }) };
}
