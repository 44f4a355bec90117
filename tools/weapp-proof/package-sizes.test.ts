import { ownSizeLimits, packageBytes, packageSizeFindings } from './package-sizes';
import { appWith, removeSamplePrograms, sampleProgram } from './sample-program';

afterAll(removeSamplePrograms);

const file = (path: string, text: string) => ({ path, text, bytes: text.length });

describe('the sizes of packages', () => {
  it('count each file to the package whose folder it is in', () => {
    const files = [file('app.js', '1'), file('packages/care/a.js', '22'), file('packages/careless/b.js', '333')];
    expect(packageBytes(files, ['packages/care'])).toEqual({ main: 4, 'packages/care': 2 });
  });

  it('count a file in nested folders to the inner one, in whatever order they are named', () => {
    const files = [file('packages/a.js', '1'), file('packages/care/b.js', '22')];
    const sizes = { main: 0, packages: 1, 'packages/care': 2 };
    expect(packageBytes(files, ['packages', 'packages/care'])).toEqual(sizes);
    expect(packageBytes(files, ['packages/care', 'packages'])).toEqual(sizes);
  });

  it.each([
    [
      'main',
      { 'big.js': ' '.repeat(ownSizeLimits.mainPackageBytes) },
      /^The package has 7\d+ bytes; at most 716800 are/,
    ],
    ['packages/care', { 'packages/care/big.js': ' '.repeat(1024 * 1024) }, /^The package has .* at most 1048576 are/],
  ])('keep %s within its limit', (name, changes, message) => {
    expect(packageSizeFindings(sampleProgram(), ownSizeLimits)).toEqual([]);
    expect(packageSizeFindings(sampleProgram(changes), ownSizeLimits)).toEqual([
      { rule: 'package-size', file: name, message: expect.stringMatching(message) as string },
    ]);
  });

  it('keep the whole within its limit, and count letters as bytes', () => {
    const limits = { ...ownSizeLimits, totalBytes: 3000 };
    expect(packageSizeFindings(sampleProgram({ 'a.js': '' }), limits)).toEqual([]);
    expect(packageSizeFindings(sampleProgram({ 'a.js': '红'.repeat(900) }), limits)).toEqual([
      expect.objectContaining({
        file: 'app.json',
        message: expect.stringContaining('The whole mini-program') as string,
      }),
    ]);
  });

  it('are not zero', () => {
    const subPackages = [{ root: 'packages/none', pages: ['index'] }];
    expect(packageSizeFindings(sampleProgram(appWith({ subPackages })), ownSizeLimits)).toEqual([
      { rule: 'package-size', file: 'packages/none', message: 'The package is empty.' },
    ]);
  });
});
