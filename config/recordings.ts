import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from './profile';

/** One file or folder that a build delivers as it is. */
export interface CopiedFile {
  from: string;
  to: string;
}

/** Says that a pack has no recordings: an answer, where a missing file would be an error on every page. */
const noRecordings = 'config/no-recordings.json';

/**
 * The recordings of a build's packs, as `npm run content:audio` made them in `content/<pack>/audio`, for its folder
 * `audio`. The mini-program is too small for them and asks for them where `AUDIO_BASE_URL` says.
 * @param root of the project.
 * @param target the folder, relative to the root.
 */
export function recordingFiles(root: string, { name }: Profile, target: string): CopiedFile[] {
  const manifest = readFileSync(join(root, 'src/content/generated', name, 'manifest.json'), 'utf8');
  const { packs } = JSON.parse(manifest) as { packs: { id: string }[] };
  return packs.map(({ id }) => {
    const folder = `content/${id}/audio`;
    return existsSync(join(root, folder, 'manifest.json'))
      ? { from: `${folder}/`, to: `${target}/${id}/` }
      : { from: noRecordings, to: `${target}/${id}/manifest.json` };
  });
}
