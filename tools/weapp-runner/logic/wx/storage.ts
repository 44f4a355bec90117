import type { StorageState } from '../../protocol';
import { worker, utf8Bytes } from '../runner-globals';
import { asynchronous, CallRefusal, type WechatFunction } from './asynchronous';

/** WeChat's limits, in bytes. */
const keyLimit = 1024 * 1024;
const totalLimit = 10 * keyLimit;

/** A text that no program wrote. */
const unreadable = '\u0000{"broken';

/** Values as WeChat keeps them: each as JSON, together with those of earlier starts. */
export class Storage {
  private readonly values = new Map<string, string>();
  private readonly state: () => StorageState;

  constructor(state: () => StorageState) {
    this.state = state;
  }

  load(values: Readonly<Record<string, string>>): void {
    for (const [key, value] of Object.entries(values)) this.values.set(key, value);
  }

  /** @returns an empty text for a key that is not there, as WeChat does. */
  read(key: string): unknown {
    const text = this.values.get(key);
    if (text === undefined) return '';
    return this.state() === 'corrupt' ? unreadable : (JSON.parse(text) as unknown);
  }

  /** @throws CallRefusal when the storage is full or the value too large. */
  write(key: string, value: unknown): void {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined) throw new CallRefusal('data type is not supported');
    if (utf8Bytes(text) > keyLimit) throw new CallRefusal('entry size limit exceeded');
    const total = this.bytes() - utf8Bytes(this.values.get(key) ?? '') + utf8Bytes(text);
    if (this.state() === 'full' || total > totalLimit) throw new CallRefusal('exceed storage max size 10Mb');
    this.values.set(key, text);
    worker.send({ kind: 'store', key, value: text });
  }

  remove(key: string): void {
    this.values.delete(key);
    worker.send({ kind: 'store', key, value: null });
  }

  clear(): void {
    for (const key of this.keys()) this.remove(key);
  }

  keys(): string[] {
    return [...this.values.keys()];
  }

  info(): { keys: string[]; currentSize: number; limitSize: number } {
    return { keys: this.keys(), currentSize: Math.ceil(this.bytes() / 1024), limitSize: totalLimit / 1024 };
  }

  private bytes(): number {
    return [...this.values.values()].reduce((sum, text) => sum + utf8Bytes(text), 0);
  }
}

interface KeyOption {
  key: string;
}

export function storageCalls(storage: Storage): Record<string, WechatFunction> {
  const calls: Record<string, (...values: never[]) => unknown> = {
    getStorageSync: (key: string) => storage.read(key),
    setStorageSync: (key: string, value: unknown) => storage.write(key, value),
    removeStorageSync: (key: string) => storage.remove(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => storage.info(),
  };
  return {
    ...Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, withWechatMessage(name, call)])),
    getStorage: asynchronous('getStorage', ({ key }: KeyOption) => {
      if (!storage.keys().includes(key)) throw new CallRefusal('data not found');
      return { data: storage.read(key) };
    }),
    setStorage: asynchronous('setStorage', ({ key, data }: KeyOption & { data: unknown }) => {
      storage.write(key, data);
      return undefined;
    }),
    removeStorage: asynchronous('removeStorage', ({ key }: KeyOption) => {
      storage.remove(key);
      return undefined;
    }),
    clearStorage: asynchronous('clearStorage', () => {
      storage.clear();
      return undefined;
    }),
    getStorageInfo: asynchronous('getStorageInfo', () => storage.info()),
  };
}

/** Synchronous calls throw an error whose message names the call. */
function withWechatMessage(name: string, call: (...values: never[]) => unknown): WechatFunction {
  return (...values: never[]) => {
    try {
      return call(...values);
    } catch (error) {
      if (error instanceof CallRefusal) throw new Error(`${name}:fail ${error.message}`);
      throw error;
    }
  };
}
