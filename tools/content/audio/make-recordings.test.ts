import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { speechKey } from '../../../src/domain/reading';
import { provideBrowser } from '../../checks/browser';
import { makeFolder, removeMadeFolders } from '../fixtures/damaged-pack';
import { makeRecordings } from './make-recordings';
import { readSpeechProgram } from './speech-program';

afterEach(removeMadeFolders);

const first = '红桥区开发布会。';
const second = '请打 一二三四五。';

/** A speech program that writes what it was given, and refuses one sentence. */
function writingProgram(refused = '') {
  return {
    say(sentence: string, outputFile: string) {
      if (sentence === refused) throw new Error('没有这个字。');
      writeFileSync(outputFile, `sound of ${sentence}`);
    },
  };
}

function request(sentences: readonly string[], folder: string, program = writingProgram()) {
  return { sentences, folder, extension: 'mp3', program };
}

describe('makeRecordings', () => {
  it('makes a file for each sentence, named by its words, and says which there are', () => {
    const folder = join(makeFolder(), 'audio');
    expect(makeRecordings(request([first, second], folder))).toEqual({ made: 2, reused: 0, removed: 0 });
    const keys = [first, second].map(speechKey).sort();
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual({ extension: 'mp3', keys });
    expect(readdirSync(folder).sort()).toEqual([...keys.map((key) => `${key}.mp3`), 'manifest.json']);
    expect(readFileSync(join(folder, `${speechKey(first)}.mp3`), 'utf8')).toBe(`sound of ${first}`);
  });

  it('makes what is new, keeps what is there, and takes away what nobody says any more', () => {
    const folder = join(makeFolder(), 'audio');
    makeRecordings(request([first, second], folder));
    const result = makeRecordings(request([second, '新的一句。'], folder, writingProgram(second)));
    expect(result).toEqual({ made: 1, reused: 1, removed: 1 });
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('leaves everything as it was when one sentence cannot be made, and says which', () => {
    const parent = makeFolder();
    const folder = join(parent, 'audio');
    makeRecordings(request([first], folder));
    const before = readdirSync(folder);
    expect(() => makeRecordings(request(['新的一句。', second], folder, writingProgram(second)))).toThrow(
      `这一句没有做成: “${second}”。没有这个字。`,
    );
    expect(readdirSync(folder)).toEqual(before);
    expect(readdirSync(parent)).toEqual(['audio']);
  });

  it('begins without a folder and leaves none behind when it fails', () => {
    const parent = makeFolder();
    expect(() => makeRecordings(request([first], join(parent, 'audio'), writingProgram(first)))).toThrow(first);
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe('readSpeechProgram', () => {
  /** A program of Node that hands on what it was given, as a speech program does. */
  function scriptThat(code: string): string {
    const file = join(makeFolder(), 'speak.js');
    writeFileSync(file, code);
    return `"${process.execPath}" "${file}"`;
  }
  const copyInput = "require('node:fs').writeFileSync(process.argv[2], require('node:fs').readFileSync(0))";
  const copyFile = "require('node:fs').copyFileSync(process.argv[3], process.argv[2])";
  const copyWord = "require('node:fs').writeFileSync(process.argv[2], process.argv[3])";

  it.each([
    ['standard input', copyInput, '{output}'],
    ['a file', copyFile, '{output} {text-file}'],
    ['a word, unharmed by marks', copyWord, "{output} '{text}'"],
  ])('hands over the sentence by %s', (_way, code, words) => {
    const folder = join(makeFolder(), 'with space');
    mkdirSync(folder);
    const output = join(folder, '1.wav');
    readSpeechProgram(`${scriptThat(code)} ${words}`).say('他说："$(id)"。', output);
    expect(readFileSync(output, 'utf8')).toBe('他说："$(id)"。');
  });

  it.each([
    ['fails', "process.stderr.write('no voice'); process.exit(3)", /失败了 \(代码 3\): no voice/],
    ['writes nothing', '', /没有写出声音文件/],
  ])('says that the program %s', (_what, code, message) => {
    const program = readSpeechProgram(`${scriptThat(code)} {output}`);
    expect(() => program.say(first, join(makeFolder(), '1.wav'))).toThrow(message);
  });

  it.each([
    ['', /是空的/],
    ['espeak-ng -v cmn', /没有 \{output\}/],
    ['espeak-ng {output} {words}', /\{words\} 不认识/],
  ])('refuses %j', (commandLine, message) => {
    expect(() => readSpeechProgram(commandLine)).toThrow(message);
  });

  it('says that a program is not there', () => {
    const program = readSpeechProgram('no-such-speech-program {output}');
    expect(() => program.say(first, join(makeFolder(), '1.wav'))).toThrow(/运行不了 no-such-speech-program/);
  });
});

it('makes sound with a real speech program', () => {
  const { espeak = '' } = provideBrowser(['espeak-ng']);
  const folder = join(makeFolder(), 'audio');
  const program = readSpeechProgram(`${espeak} -v cmn -w {output} -f {text-file}`);
  makeRecordings({ sentences: [first], folder, extension: 'wav', program });
  const sound = readFileSync(join(folder, `${speechKey(first)}.wav`));
  expect([sound.toString('latin1', 0, 4), sound.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WAVE']);
  // Half a second at 22,050 samples of two bytes: not an empty file with a head.
  expect(sound.length).toBeGreaterThan(22_050);
}, 180_000);
