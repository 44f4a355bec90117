import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { demoCentre } from './demo-position';
import { demoStreets } from './demo-streets';
import { demoPlacesFile, renderDemoPlaces } from './write-demo';

type Cells = Record<string, string>;

const packFolder = join(__dirname, '../../../content/demo');
const contentDate = '2026-11-23';
const readRows = (text: string) => parse<Cells>(text, { columns: true });
const readPackRows = (file: string) => readRows(readFileSync(join(packFolder, file), 'utf8'));
const places = readRows(renderDemoPlaces());
const valuesOf = (column: string) => places.map((place) => place[column] ?? '');
const namedIn = (column: string, value: string) => places.filter((place) => place[column] === value);
const daysSince = (day: string) => (Date.parse(contentDate) - Date.parse(day)) / 86_400_000;

describe('the writer', () => {
  it('writes the same text twice', () => {
    expect(renderDemoPlaces()).toBe(renderDemoPlaces());
  });

  it('wrote the places that are kept in the pack', () => {
    expect(existsSync(demoPlacesFile)).toBe(true);
    expect(readFileSync(demoPlacesFile, 'utf8')).toBe(renderDemoPlaces());
  });
});

describe('the invented places', () => {
  it.each([
    ['nursingHome', 28],
    ['streetCareComplex', 9],
    ['dayCareCentre', 52],
  ])('has of kind %s exactly %i, as its article counts', (kind, count) => {
    expect(namedIn('kind', kind)).toHaveLength(count);
    const counted = readPackRows('care/kinds.csv').find(({ id }) => id === kind)?.['officialCount'];
    const figure = readPackRows('news/figures.csv').find(({ id }) => id === counted);
    expect(figure?.['values']).toBe(String(count));
  });

  it('has ids and names of its own', () => {
    expect(new Set(valuesOf('id')).size).toBe(89);
    expect(new Set(valuesOf('name')).size).toBe(89);
  });

  it('says 示例 in every name, address and note', () => {
    for (const { name, address, note, evidenceNote } of places) {
      expect(name).toContain('示例');
      for (const text of [address, note, evidenceNote]) if (text) expect(text).toContain('示例');
    }
  });

  it('has phones that nobody can call, each given once', () => {
    const phones = valuesOf('phones').flatMap((cell) => cell.split(';').filter(Boolean));
    expect(phones.length).toBeGreaterThan(60);
    for (const phone of phones) expect(phone).toMatch(/^demo:\d{4}$/);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it('lies in open water, within 2.1 km of the middle in each direction', () => {
    const placed = places.filter(({ latitude }) => latitude);
    expect(placed.length).toBeGreaterThan(60);
    for (const { latitude, longitude, datum } of placed) {
      expect(datum).toBe('GCJ-02');
      expect(Math.abs(Number(latitude) - demoCentre.latitude) * 111_000).toBeLessThan(2100);
      expect(Math.abs(Number(longitude) - demoCentre.longitude) * 87_000).toBeLessThan(2100);
    }
  });

  it('stands on the streets of the pack', () => {
    const streets = readPackRows('streets.csv');
    expect(demoStreets.map(({ code, name }) => ({ code, name }))).toEqual(
      streets.map(({ code, name }) => ({ code, name })),
    );
    for (const street of valuesOf('street').filter(Boolean)) expect(streets.map(({ code }) => code)).toContain(street);
  });

  it('never dates anything after the content', () => {
    for (const day of [...valuesOf('lastChecked'), ...valuesOf('freeBedsAsOf')].filter(Boolean)) {
      expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(daysSince(day)).toBeGreaterThanOrEqual(0);
    }
  });

  it('never says free beds without their day, nor more than there are', () => {
    for (const { beds, freeBeds, freeBedsAsOf } of places) {
      expect(freeBeds === '').toBe(freeBedsAsOf === '');
      if (freeBeds) expect(Number(freeBeds)).toBeLessThanOrEqual(Number(beds));
    }
  });
});

describe('what can be seen in it', () => {
  it.each(['phones', 'address', 'latitude', 'hours', 'services', 'feeMin', 'beds', 'freeBeds', 'stepFree', 'street'])(
    'knows %s of some places and not of others',
    (column) => {
      const known = valuesOf(column).filter(Boolean).length;
      expect(known).toBeGreaterThan(5);
      expect(known).toBeLessThan(89);
    },
  );

  it('has fresh, ageing and stale records of every kind', () => {
    for (const kind of ['nursingHome', 'streetCareComplex', 'dayCareCentre']) {
      const ages = namedIn('kind', kind).flatMap(({ lastChecked }) => (lastChecked ? daysSince(lastChecked) : []));
      expect(ages.some((days) => days < 90)).toBe(true);
      expect(ages.some((days) => days > 90 && days < 365)).toBe(true);
      expect(ages.some((days) => days > 365)).toBe(true);
    }
  });

  it('has every form of opening hours', () => {
    const hours = valuesOf('hours');
    for (const form of [
      /^全天$/,
      /^每天 /,
      /^周一至周五 \S+$/,
      /周六 09:00-12:00$/,
      /^周六、周日 /,
      /^周一、周三至周五 /,
      /；/,
    ]) {
      expect(hours.filter((text) => form.test(text)).length).toBeGreaterThan(0);
    }
  });

  it('offers every service somewhere and no unknown one', () => {
    const offered = new Set(valuesOf('services').flatMap((cell) => cell.split(';').filter(Boolean)));
    const listed = readPackRows('care/services.csv').map(({ id }) => id);
    expect([...offered].sort()).toEqual([...listed].sort());
  });

  it('is mostly verified, with a few unverified places and leads', () => {
    expect(namedIn('standing', 'verified').length).toBeGreaterThan(75);
    expect(namedIn('standing', 'unverified')).toHaveLength(5);
    expect(namedIn('standing', 'lead')).toHaveLength(4);
    for (const lead of namedIn('standing', 'lead')) expect(lead['lastChecked']).toBe('');
  });
});
