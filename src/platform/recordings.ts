import { speechKey } from '@/domain/reading';
import type { Reading } from './ports/speech';

/** What a pack's `manifest.json` says of its recordings; written by `npm run content:audio`. */
interface RecordingManifest {
  /** Ending of the files' names: `mp3`. */
  extension: string;
  /** Names of the files, each the key of its sentence. */
  keys: readonly string[];
}

/** Asks for a JSON file. Rejects when it cannot be had. */
export type AskForJson = (address: string) => Promise<unknown>;

/** The recordings of a page. */
export interface PageRecordings {
  /** Where the recording of one of its sentences is. */
  addressOf: (spoken: string) => string;
}

/** Recordings below one address, one folder a pack. */
export interface Recordings {
  /** The page's recordings, when each of its sentences has one: half a page would leave out words without saying so. */
  find: (reading: Reading) => Promise<PageRecordings | 'notRecorded' | 'unreachable'>;
}

/**
 * Recordings that are served as files. A manifest is asked for when it is first needed, and kept.
 * @param base address of the folder that holds a folder for each pack, without a slash at the end.
 */
export function createRecordings(base: string, askForJson: AskForJson): Recordings {
  const manifests = new Map<string, Promise<RecordingManifest | null>>();

  function manifestOf(pack: string): Promise<RecordingManifest | null> {
    const known = manifests.get(pack);
    if (known !== undefined) return known;
    const asked = askForJson(`${base}/${pack}/manifest.json`).then(readManifest, () => null);
    manifests.set(pack, asked);
    void asked.then((manifest) => {
      // What could not be had may be there the next time.
      if (manifest === null) manifests.delete(pack);
    });
    return asked;
  }

  return {
    async find({ pack, sentences }) {
      const manifest = await manifestOf(pack);
      if (manifest === null) return 'unreachable';
      const keys = new Set(manifest.keys);
      if (!sentences.every((sentence) => keys.has(speechKey(sentence)))) return 'notRecorded';
      return { addressOf: (spoken) => `${base}/${pack}/${speechKey(spoken)}.${manifest.extension}` };
    },
  };
}

function readManifest(value: unknown): RecordingManifest | null {
  if (typeof value !== 'object' || value === null) return null;
  const { extension, keys } = value as Partial<Record<keyof RecordingManifest, unknown>>;
  if (typeof extension !== 'string' || !Array.isArray(keys)) return null;
  return { extension, keys: keys.filter((key) => typeof key === 'string') };
}
