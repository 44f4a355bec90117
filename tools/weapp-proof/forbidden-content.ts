import type { Finding } from './finding';
import { foreignResources } from './foreign-addresses';
import type { MiniProgram } from './mini-program';
import { foundPhrases } from './phrases';

const rule = 'forbidden-content';

/** Addresses of the machine that built the mini-program. */
const localAddress = /\blocalhost\b|\b127\.0\.0\.1\b|\b0\.0\.0\.0\b/;
const textFile = /\.(js|json|wxml|wxss|wxs)$/;

/**
 * What must not be delivered: source maps, addresses of the building machine, things loaded from other computers, and
 * phrases that this build must not hold.
 * @param phrases for example the texts of the fictional district, which a release must not hold.
 */
export function forbiddenContentFindings({ files }: MiniProgram, phrases: readonly string[]): Finding[] {
  const report = (file: string, message: string): Finding => ({ rule, file, message });
  const reportPart = (line: string, complaint: string): Finding => {
    const [file, part] = [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)];
    return report(file, `"${part}" ${complaint}.`);
  };
  const texts = files.filter(({ path }) => textFile.test(path));
  return [
    ...files.filter(({ path }) => path.endsWith('.map')).map(({ path }) => report(path, 'This is a source map.')),
    ...texts
      .filter(({ text }) => text.includes('sourceMappingURL'))
      .map(({ path }) => report(path, 'The file names a source map.')),
    ...texts.flatMap(({ path, text }) => {
      const found = localAddress.exec(text)?.[0];
      return found === undefined ? [] : [report(path, `The file holds the local address ${found}.`)];
    }),
    ...foreignResources(files).map((line) => reportPart(line, 'would be loaded from another computer')),
    ...foundPhrases(files, phrases).map((line) => reportPart(line, 'must not be in this build')),
  ];
}
