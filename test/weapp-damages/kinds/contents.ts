import { demoPhrases } from '../../build/demo-phrases';
import type { Damage } from '../damage';

const page = 'pages/news/index.js';

/** What works, and still must not be delivered. */
export const contentDamages: readonly Damage[] = [
  { name: 'a source map is left', inflict: (build) => build.add('app.js.map', '{}'), caughtBy: ['static'] },
  {
    name: 'a script names a source map',
    inflict: (build) => build.append(page, '\n//# sourceMappingURL=index.js.map'),
    caughtBy: ['static'],
  },
  {
    name: 'a script holds an address of the building machine',
    inflict: (build) => build.append(page, ';"http://localhost:10086/"'),
    caughtBy: ['static'],
  },
  {
    name: 'the release holds a text of the fictional district',
    inflict: (build) => {
      const [phrase] = demoPhrases();
      if (phrase === undefined) throw new Error('The fictional district has no text of its own.');
      build.append(page, `;${JSON.stringify(phrase)}`);
    },
    caughtBy: ['static'],
  },
];
