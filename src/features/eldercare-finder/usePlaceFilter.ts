import { useEffect, useState } from 'react';
import { everyPlace, type KindChoice, type PlaceFilter } from '@/domain/care';
import type { PlaceKind } from '@/domain/entities/pack';
import { usePlatform } from '@/platform';

/**
 * What the person looks for. Another page may hand over a kind: it replaces the whole filter, because what was
 * chosen before belongs to another question.
 */
export function usePlaceFilter(kinds: readonly PlaceKind[]): [PlaceFilter, (filter: PlaceFilter) => void] {
  const { navigation } = usePlatform();
  const [filter, setFilter] = useState<PlaceFilter>(
    () => filterOf(navigation.takeTabParameters('care').kind, kinds) ?? everyPlace,
  );
  useEffect(() => {
    const take = () => {
      const handed = filterOf(navigation.takeTabParameters('care').kind, kinds);
      if (handed !== null) setFilter(handed);
    };
    // What was handed over between the first drawing and this moment.
    take();
    return navigation.subscribeTabParameters('care', take);
  }, [navigation, kinds]);
  return [filter, setFilter];
}

/** A kind that this pack does not have is no reason to show an empty list. */
function filterOf(kind: string | undefined, kinds: readonly PlaceKind[]): PlaceFilter | null {
  const known: KindChoice | undefined = kinds.find((candidate) => candidate.id === kind)?.id;
  return known === undefined ? null : { ...everyPlace, kind: known };
}
