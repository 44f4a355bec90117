import type { Onward } from '@/domain/entities/pack';
import { onwardDestination } from './onward-destination';

const nowhere = { id: null, kind: null, label: '去看' };

describe('onwardDestination', () => {
  it.each<[Partial<Onward> & Pick<Onward, 'page'>, object]>([
    [
      { page: 'care', kind: 'nursingHome' },
      { page: 'care', kind: 'nursingHome' },
    ],
    [{ page: 'care' }, { page: 'care' }],
    [{ page: 'schools' }, { page: 'schools' }],
    [{ page: 'relief' }, { page: 'relief' }],
    [
      { page: 'programme', id: 'foundation' },
      { page: 'programme', id: 'foundation' },
    ],
    [{ page: 'programme' }, { page: 'relief' }],
    [
      { page: 'project', id: 'a-school' },
      { page: 'project', id: 'a-school' },
    ],
    [{ page: 'project' }, { page: 'schools' }],
  ])('leads from %j to %j', (onward, destination) => {
    expect(onwardDestination({ ...nowhere, ...onward })).toEqual(destination);
  });
});
