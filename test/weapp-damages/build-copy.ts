import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const release = resolve(__dirname, '../../dist/weapp');

/** `app.json`, as far as damages change it. */
export interface AppSettings {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
  tabBar: { list: { pagePath: string; text: string; iconPath?: string }[] };
  [key: string]: unknown;
}

/**
 * A copy of the release, to be broken. Every change makes sure that it changed something: a later build, in which a
 * file or a piece of code is gone, would otherwise turn a damage into none.
 */
export class BuildCopy {
  /** Absolute. */
  readonly folder = mkdtempSync(join(tmpdir(), 'weapp-damage-'));

  constructor() {
    cpSync(release, this.folder, { recursive: true });
  }

  /** @throws when the file does not hold what is to be replaced. */
  replace(file: string, pattern: RegExp, replacement: string): void {
    const text = this.read(file);
    const changed = text.replace(pattern, replacement);
    if (changed === text) throw new Error(`${file} does not hold ${String(pattern)}.`);
    this.write(file, changed);
  }

  /** @throws when the file is not there. */
  prepend(file: string, text: string): void {
    this.write(file, text + this.read(file));
  }

  /** @throws when the file is not there. */
  append(file: string, text: string): void {
    this.write(file, this.read(file) + text);
  }

  /** @throws when the file is there already. */
  add(file: string, content: string | Buffer): void {
    if (existsSync(join(this.folder, file))) throw new Error(`${file} is there already.`);
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    this.write(file, content);
  }

  /** @throws when the file is not there. */
  remove(file: string): void {
    rmSync(join(this.folder, file));
  }

  /** @throws when the change leaves `app.json` as it was. */
  changeApp(change: (app: AppSettings) => AppSettings): void {
    const text = this.read('app.json');
    const changed = JSON.stringify(change(JSON.parse(text) as AppSettings));
    if (changed === JSON.stringify(JSON.parse(text))) throw new Error('app.json stayed as it was.');
    this.write('app.json', changed);
  }

  /**
   * The first file of a folder whose name ends so.
   * @throws when there is none.
   */
  findFile(folder: string, ending: string): string {
    const found = readdirSync(join(this.folder, folder)).find((name) => name.endsWith(ending));
    if (found === undefined) throw new Error(`${folder} holds no ${ending}.`);
    return `${folder}/${found}`;
  }

  /** Removes the copy from the disk. */
  discard(): void {
    rmSync(this.folder, { recursive: true });
  }

  private read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  private write(file: string, content: string | Buffer): void {
    writeFileSync(join(this.folder, file), content);
  }
}
