import type { Position } from '@/domain/entities/pack';
import type { MapChoice, MapPlace } from '../ports/map-opener';

const appName = 'hongqiao-minsheng';

interface PublicMap {
  label: string;
  /** What the map calls each datum that it reads; it cannot show the others. */
  datumNames: Partial<Record<Position['datum'], string>>;
  link(place: MapPlace, datumName: string): string;
}

const publicMaps: readonly PublicMap[] = [
  {
    label: '高德地图',
    datumNames: { 'GCJ-02': 'gaode', 'WGS-84': 'wgs84' },
    link: ({ name, position }, coordinate) =>
      address('https://uri.amap.com/marker', {
        position: `${position.longitude},${position.latitude}`,
        name,
        coordinate,
        src: appName,
        callnative: '1',
      }),
  },
  {
    label: '百度地图',
    datumNames: { 'GCJ-02': 'gcj02', 'WGS-84': 'wgs84', 'BD-09': 'bd09ll' },
    link: (place, coordType) =>
      address('https://api.map.baidu.com/marker', {
        location: `${place.position.latitude},${place.position.longitude}`,
        title: place.name,
        content: place.address,
        coord_type: coordType,
        output: 'html',
        src: `webapp.${appName}`,
      }),
  },
  {
    label: '腾讯地图',
    datumNames: { 'GCJ-02': '' },
    link: ({ name, address: street, position }) =>
      address('https://apis.map.qq.com/uri/v1/marker', {
        marker: `coord:${position.latitude},${position.longitude};title:${plain(name)};addr:${plain(street)}`,
        referer: appName,
      }),
  },
];

/**
 * Links to the public maps that read the place's datum. The datum is named to the map, never converted here.
 * @example mapLinks({ name, address, position: { latitude: 39.1, longitude: 117.1, datum: 'BD-09' } }) // 百度地图 alone
 */
export function mapLinks(place: MapPlace): MapChoice[] {
  return publicMaps.flatMap((map) => {
    const datumName = map.datumNames[place.position.datum];
    return datumName === undefined ? [] : [{ label: map.label, url: map.link(place, datumName) }];
  });
}

function address(page: string, query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${page}?${pairs.join('&')}`;
}

/** Tencent's marker splits at these two signs, even where they are encoded. */
function plain(text: string): string {
  return text.replace(/[:;]/g, ' ');
}
