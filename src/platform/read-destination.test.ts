import { ROUTES, TAB_ROUTES, type RouteName } from '@/routes';
import { declaredParameters, homeTabOf, readDestination, readQuery, routeAt } from './read-destination';

const routeNames = Object.keys(ROUTES) as RouteName[];

describe('routeAt', () => {
  it.each(routeNames)('finds %s by its address and by its path', (name) => {
    expect(routeAt(ROUTES[name].address, 'address')).toBe(name);
    expect(routeAt(ROUTES[name].path, 'path')).toBe(name);
    expect(routeAt(`/${ROUTES[name].path}`, 'path')).toBe(name);
  });

  it('forgives a slash at the end', () => expect(routeAt('/care/place/', 'address')).toBe('place'));
  it('takes the root for the first tab', () => expect(routeAt('/', 'address')).toBe(TAB_ROUTES[0]));
  it('knows no other address', () => expect(routeAt('/care/placebo', 'address')).toBeNull());
});

describe('readQuery', () => {
  it.each([
    ['', {}],
    ['?id=a&kind=', { id: 'a', kind: '' }],
    ['id=%E7%BA%A2%26=', { id: '红&=' }],
    ['?lonely', { lonely: '' }],
    ['?broken=%E7', { broken: '%E7' }],
  ])('reads %p', (query, expected) => expect(readQuery(query)).toEqual(expected));
});

describe('readDestination', () => {
  it('leaves foreign parameters out', () => {
    expect(readDestination('place', { id: 'demo-01', utm: 'x' })).toEqual({ page: 'place', id: 'demo-01' });
    expect(declaredParameters('care', { kind: 'nursingHome', stamp: '1' })).toEqual({ kind: 'nursingHome' });
  });

  it('needs what the route needs, and no more', () => {
    expect(readDestination('article', {})).toBeNull();
    expect(readDestination('article', { id: '' })).toBeNull();
    expect(readDestination('article', { id: 'a' })).toEqual({ page: 'article', id: 'a' });
  });
});

describe('homeTabOf', () => {
  it.each(TAB_ROUTES)('is the tab itself for %s', (tab) => expect(homeTabOf(tab)).toBe(tab));
  it('is the first tab for pages that belong to none', () => expect(homeTabOf('about')).toBe('news'));
});
