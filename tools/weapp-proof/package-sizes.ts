import type { BuiltFile } from './built-files';
import type { Finding } from './finding';
import type { MiniProgram } from './mini-program';

const rule = 'package-size';

/** How large the packages of a mini-program may be, in bytes. */
export interface SizeLimits {
  mainPackageBytes: number;
  subpackageBytes: number;
  totalBytes: number;
}

/** Our own budgets, below WeChat's 2 MB a package: the mini-program must open on an old phone and a slow line. */
export const ownSizeLimits: SizeLimits = {
  mainPackageBytes: 700 * 1024,
  subpackageBytes: 1024 * 1024,
  totalBytes: 8 * 1024 * 1024,
};

/** The name of the package that holds all that no subpackage holds. */
const mainPackage = 'main';

/**
 * Bytes of each package of a mini-program; the main package is named `main`.
 * @param subpackageRoots folders of the subpackages, without a slash at the end; of nested ones the inner one counts.
 * @example packageBytes(files, ['packages/care']) // { main: 512000, 'packages/care': 9000 }
 */
export function packageBytes(files: readonly BuiltFile[], subpackageRoots: readonly string[]): Record<string, number> {
  const innerFirst = [...subpackageRoots].sort((one, other) => other.length - one.length);
  const sizes: Record<string, number> = Object.fromEntries([mainPackage, ...subpackageRoots].map((name) => [name, 0]));
  for (const { path, bytes } of files) {
    const owner = innerFirst.find((folder) => path.startsWith(`${folder}/`)) ?? mainPackage;
    sizes[owner] = (sizes[owner] ?? 0) + bytes;
  }
  return sizes;
}

/** Packages that are empty or too large. */
export function packageSizeFindings(program: MiniProgram, limits: SizeLimits): Finding[] {
  const roots = program.subpackages.map(({ root }) => root);
  const sizes = Object.entries(packageBytes(program.files, roots));
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  const limitOf = (name: string) => (name === mainPackage ? limits.mainPackageBytes : limits.subpackageBytes);
  return [
    ...sizes.filter(([, bytes]) => bytes === 0).map(([file]) => ({ rule, file, message: 'The package is empty.' })),
    ...sizes
      .filter(([name, bytes]) => bytes > limitOf(name))
      .map(([file, bytes]) => ({ rule, file, message: tooLarge('The package', bytes, limitOf(file)) })),
    ...(total > limits.totalBytes
      ? [{ rule, file: 'app.json', message: tooLarge('The whole mini-program', total, limits.totalBytes) }]
      : []),
  ];
}

function tooLarge(what: string, bytes: number, limit: number): string {
  return `${what} has ${bytes} bytes; at most ${limit} are allowed.`;
}
