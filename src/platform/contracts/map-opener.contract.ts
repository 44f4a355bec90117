/// <reference types="jest" />
import type { Position } from '@/domain/entities/pack';
import type { MapOpener, MapPlace } from '../ports/map-opener';

export interface MapOpenerHarness {
  mapOpener: MapOpener;
  /** What was opened: an address on H5, `latitude,longitude` where the platform has its own map. */
  opened: () => string[];
}

export interface MapOpenerSituations {
  opens: () => MapOpenerHarness;
  fails: () => MapOpenerHarness;
  cancels: (() => MapOpenerHarness) | 'cannotHappen';
  /** The maps that are offered for each datum; `ownMap` where the platform opens its own instead. */
  offers: Record<Position['datum'], string[] | 'ownMap'>;
}

const datums: Position['datum'][] = ['GCJ-02', 'WGS-84', 'BD-09'];

function placeIn(datum: Position['datum']): MapPlace {
  return {
    name: '示例日间照料中心',
    address: '示例路1号',
    position: { latitude: 39.1673, longitude: 117.1515, datum },
  };
}

/** What every map opener must do. */
export function describeMapOpener(name: string, situations: MapOpenerSituations): void {
  const { cancels, offers } = situations;
  describe(`map opener: ${name}`, () => {
    it.each(datums)('offers the maps that read %s', (datum) => {
      const labels = situations
        .opens()
        .mapOpener.choices(placeIn(datum))
        .map(({ label }) => label);
      expect(labels).toEqual(offers[datum] === 'ownMap' ? [] : offers[datum]);
    });

    it.each(datums)('opens %s only on a map that reads it, with its degrees unchanged', async (datum) => {
      const { mapOpener, opened } = situations.opens();
      const outcome = await mapOpener.open(placeIn(datum));
      if (offers[datum].length === 0) {
        expect(outcome).toBe('unavailable');
        expect(opened()).toEqual([]);
      } else {
        expect(outcome).toBe('opened');
        expect(opened()).toHaveLength(1);
        expect(opened()[0]).toContain('39.1673');
        expect(opened()[0]).toContain('117.1515');
      }
    });

    it('opens the map that was chosen', async () => {
      const { mapOpener, opened } = situations.opens();
      const place = placeIn('GCJ-02');
      const choices = mapOpener.choices(place);
      for (const choice of choices) expect(await mapOpener.open(place, choice)).toBe('opened');
      expect(opened()).toEqual(choices.map(({ url }) => url));
    });

    it('says when the map does not open', async () => {
      const { mapOpener, opened } = situations.fails();
      expect(await mapOpener.open(placeIn('GCJ-02'))).toBe('unavailable');
      expect(opened()).toEqual([]);
    });

    if (cancels !== 'cannotHappen') {
      it('says when the person changed their mind', async () => {
        expect(await cancels().mapOpener.open(placeIn('GCJ-02'))).toBe('cancelled');
      });
    }
  });
}
