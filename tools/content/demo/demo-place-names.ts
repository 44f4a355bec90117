import type { PlaceKindId } from '../../../src/domain/entities/pack';
import { demoStreets, type DemoStreet } from './demo-streets';
import { shuffled, wholeNumber, type SeededRandom } from './seeded-random';

/** A place before anything is known of it: what it is called and where it stands. */
export interface NamedDemoPlace {
  name: string;
  street: DemoStreet;
  address: string;
}

/**
 * The names and addresses of all places of a kind, street by street; every name carries 示例.
 * @example nameDemoPlaces(random, 'streetCareComplex')[0]?.name // '示例·芦苇街道综合养老服务中心'
 */
export function nameDemoPlaces(random: SeededRandom, kind: PlaceKindId): NamedDemoPlace[] {
  return demoStreets.flatMap((street) => namesOnStreet(random, kind, street));
}

function namesOnStreet(random: SeededRandom, kind: PlaceKindId, street: DemoStreet): NamedDemoPlace[] {
  if (kind === 'nursingHome') {
    return street.nursingHomes.map((name) => ({ name: `示例·${name}`, street, address: roadAddress(random, street) }));
  }
  if (kind === 'streetCareComplex') {
    const name = `示例·${street.name.replace('示例', '')}综合养老服务中心`;
    return [{ name, street, address: roadAddress(random, street) }];
  }
  return street.neighbourhoods.map((neighbourhood) => ({
    name: `示例·${neighbourhood}日间照料中心`,
    street,
    address: `${street.name}示例${neighbourhood}${wholeNumber(random, 1, 24)}号楼一层`,
  }));
}

function roadAddress(random: SeededRandom, street: DemoStreet): string {
  const [road = ''] = shuffled(random, street.roads);
  return `${street.name}${road}${wholeNumber(random, 1, 188)}号`;
}
