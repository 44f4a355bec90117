import { defineConfig } from '@tarojs/cli';
import { resolve } from 'node:path';
import { accessibilityAttributesOf } from './accessibility-attributes';
import { h5Build, h5Minifier } from './h5';
import { readProfile } from './profile';
import { recordingFiles } from './recordings';
import { readSpeechSettings, speechConstants } from './speech';
import { weappBuild, weappMinifier } from './weapp';

const root = resolve(__dirname, '..');

export default defineConfig((_merge, { command, mode }) => {
  const profile = readProfile(process.env);
  const target = process.env.TARO_ENV === 'weapp' ? 'weapp' : 'h5';
  const development = mode === 'development' || command === 'dev';
  return {
    projectName: 'hongqiao-minsheng',
    date: '2026-11-23',
    // Asked for by Taro's runtime; no size is transformed.
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: profile.outputRoot(target),
    framework: 'react',
    env: speechConstants(readSpeechSettings(process.env)),
    // Prebundling hides `.weapp.ts` / `.h5.ts` variants that have no default file.
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // Off: the cache once served the other profile's content to this one.
    cache: { enable: false },
    logger: { quiet: !development, stats: false },
    terser: { enable: true, config: target === 'h5' ? h5Minifier : weappMinifier },
    // Files that are delivered as they are; the mini-program needs none of them.
    copy: {
      patterns:
        target === 'h5'
          ? [
              { from: 'src/static/', to: `${profile.outputRoot(target)}/` },
              ...recordingFiles(root, profile, `${profile.outputRoot(target)}/audio`),
            ]
          : [],
      options: {},
    },
    alias: {
      '@': resolve(root, 'src'),
      '@packs': resolve(root, 'src/content/generated', profile.name),
    },
    plugins: [
      [
        '@tarojs/plugin-inject',
        {
          components: {
            View: unsetAttributes(accessibilityAttributesOf.View),
            Text: unsetAttributes(accessibilityAttributesOf.Text),
            Input: unsetAttributes(accessibilityAttributesOf.Input),
          },
        },
      ],
    ],
    h5: h5Build(root, profile.name),
    mini: weappBuild(),
  };
});

function unsetAttributes(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, "''"]));
}
