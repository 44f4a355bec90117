import type { Onward } from '@/domain/entities/pack';
import type { Destination } from '@/routes';

/**
 * The page that a fact leads to. A programme or project without an id leads to the list it would be in.
 * @example onwardDestination({ page: 'care', kind: 'nursingHome', id: null, label: '找养老院' }) // { page: 'care', kind: 'nursingHome' }
 */
export function onwardDestination({ page, id, kind }: Onward): Destination {
  switch (page) {
    case 'care':
      return kind === null ? { page: 'care' } : { page: 'care', kind };
    case 'schools':
    case 'relief':
      return { page };
    case 'programme':
      return id === null ? { page: 'relief' } : { page: 'programme', id };
    case 'project':
      return id === null ? { page: 'schools' } : { page: 'project', id };
  }
}
