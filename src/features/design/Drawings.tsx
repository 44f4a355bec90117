import { View } from '@tarojs/components';
import { Card, Icon, Illustration, Section, Text } from '@/ui';
import { iconNames } from '@/ui/tokens/generated/icon-name';
import { illustrationNames } from '@/ui/tokens/generated/illustration-name';
import { copy } from './copy';
import './design.scss';

/** Every icon with its name. */
export function Icons() {
  return (
    <Section title={copy.iconsTitle} lead={copy.iconsLead}>
      <Card>
        <View className="hq-icon-sheet">
          {iconNames.map((name) => (
            <View key={name} className="hq-icon-sheet__entry">
              <Icon name={name} />
              <Text size="caption">{name}</Text>
            </View>
          ))}
        </View>
      </Card>
    </Section>
  );
}

/** Every illustration with its name. */
export function Illustrations() {
  return (
    <Section title={copy.illustrationsTitle} lead={copy.illustrationsLead}>
      <Card>
        <View className="hq-illustration-sheet">
          {illustrationNames.map((name) => (
            <View key={name} className="hq-illustration-sheet__entry">
              <Illustration name={name} className="hq-illustration-sheet__drawing" />
              <Text size="caption">{name}</Text>
            </View>
          ))}
        </View>
      </Card>
    </Section>
  );
}
