import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { speechKey } from '../../../src/domain/reading';
import type { SpeechProgram } from './speech-program';

/** What the recordings of a pack are made of and where they go. */
export interface RecordingRequest {
  /** As they are said, each once. */
  sentences: readonly string[];
  /** Such as `content/hongqiao/audio`. */
  folder: string;
  /** Ending of the files, without a dot: what the program writes. */
  extension: string;
  program: SpeechProgram;
}

export interface RecordingResult {
  made: number;
  reused: number;
  /** Recordings of sentences that no page says any more. */
  removed: number;
}

/**
 * Makes a sound file for each sentence that has none yet, and the `manifest.json` that the app asks for. The folder is
 * changed when all of them are made, or not at all.
 * @throws a sentence that names the sentence which could not be made, and why.
 */
export function makeRecordings({ sentences, folder, extension, program }: RecordingRequest): RecordingResult {
  const files = filesByName(sentences, extension);
  const known = existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'manifest.json') : [];
  const missing = [...files].filter(([name]) => !known.includes(name));
  const outdated = known.filter((name) => !files.has(name));
  mkdirSync(dirname(folder), { recursive: true });
  const workFolder = mkdtempSync(`${folder}.new-`);
  try {
    for (const [name, sentence] of missing) makeOne(program, sentence, join(workFolder, name));
    mkdirSync(folder, { recursive: true });
    for (const [name] of missing) renameSync(join(workFolder, name), join(folder, name));
    const keys = sentences.map(speechKey).sort();
    writeFileSync(join(workFolder, 'manifest.json'), `${JSON.stringify({ extension, keys })}\n`);
    renameSync(join(workFolder, 'manifest.json'), join(folder, 'manifest.json'));
    for (const name of outdated) rmSync(join(folder, name), { recursive: true });
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
  return { made: missing.length, reused: files.size - missing.length, removed: outdated.length };
}

/** @throws when two sentences would have one name: the one would be heard in place of the other. */
function filesByName(sentences: readonly string[], extension: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const sentence of sentences) {
    const name = `${speechKey(sentence)}.${extension}`;
    const other = files.get(name);
    if (other !== undefined && other !== sentence)
      throw new Error(`“${other}”和“${sentence}”的文件名一样, 请改动其中一句的写法。`);
    files.set(name, sentence);
  }
  return files;
}

function makeOne(program: SpeechProgram, sentence: string, file: string): void {
  try {
    program.say(sentence, file);
  } catch (error) {
    throw new Error(`这一句没有做成: “${sentence}”。${error instanceof Error ? error.message : String(error)}`);
  }
}
