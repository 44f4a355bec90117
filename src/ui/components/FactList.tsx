import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../primitives/Icon';
import { Text } from '../primitives/Text';
import './FactList.scss';

export interface Fact {
  term: string;
  /** `null` is unknown and is shown as such. */
  value: string | null;
  icon?: IconName;
  /** A button or a remark below the value. */
  extra?: ReactNode;
  /** Names the fact for reading aloud: its value is marked while it is read. */
  block?: string;
}

export interface FactListProps {
  facts: readonly Fact[];
  /** Words for a value that is not known. */
  unknownText?: string;
}

function Term({ term, icon }: Pick<Fact, 'term' | 'icon'>) {
  const words = (
    <Text inline size="label" tone="muted">
      {term}
    </Text>
  );
  if (icon === undefined) return words;
  return (
    <View className="hq-fact-list__term">
      <Icon name={icon} />
      {words}
    </View>
  );
}

/** Terms with their values. A blank is never left out: it says that it is one. */
export function FactList({ facts, unknownText = '未公布' }: FactListProps) {
  return (
    <View className="hq-fact-list">
      {facts.map((fact) => (
        <View key={fact.term} className="hq-fact-list__row">
          <Term {...fact} />
          <Text tone={fact.value === null ? 'muted' : 'ink'} strong={fact.value !== null} block={fact.block}>
            {fact.value ?? unknownText}
          </Text>
          {fact.extra}
        </View>
      ))}
    </View>
  );
}
