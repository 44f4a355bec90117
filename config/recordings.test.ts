import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProfile } from './profile';
import { recordingFiles } from './recordings';

it('delivers the recordings of each pack of the build, and says where there are none', () => {
  const root = mkdtempSync(join(tmpdir(), 'hq-recordings-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('src/content/generated/preview/manifest.json', '{"packs":[{"id":"hongqiao"},{"id":"demo"}]}');
  write('content/demo/audio/manifest.json', '{}');
  expect(recordingFiles(root, readProfile({ PACK_PROFILE: 'preview' }), 'dist/preview/h5/audio')).toEqual([
    { from: 'config/no-recordings.json', to: 'dist/preview/h5/audio/hongqiao/manifest.json' },
    { from: 'content/demo/audio/', to: 'dist/preview/h5/audio/demo/' },
  ]);
  rmSync(root, { recursive: true });
});
