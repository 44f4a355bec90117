import { View } from '@tarojs/components';
import { Grid, Section, Text } from '@/ui';
import { colours, type ColourName } from '@/ui/tokens/tokens';
import { contrastRatio } from './contrast-ratio';
import { copy } from './copy';
import './design.scss';

/** What each colour is seen against; `null` for what only covers the page. */
const seenAgainst: Record<ColourName, ColourName | null> = {
  paper: 'ink',
  surface: 'ink',
  sunken: 'ink',
  line: 'surface',
  outline: 'surface',
  ink: 'paper',
  muted: 'paper',
  river: 'surface',
  'river-deep': 'on-river-deep',
  'river-soft': 'river',
  'on-river': 'river',
  'on-river-deep': 'river-deep',
  bridge: 'surface',
  'bridge-soft': 'bridge',
  'on-bridge': 'bridge',
  gold: 'gold-soft',
  'gold-soft': 'gold',
  leaf: 'leaf-soft',
  'leaf-soft': 'leaf',
  shade: null,
};

/** Every colour of the theme that is on, with its contrast in all three. */
export function Palette() {
  return (
    <Section title={copy.coloursTitle} lead={copy.coloursLead}>
      <Grid>
        {(Object.keys(colours) as ColourName[]).map((name) => (
          <View key={name} className="hq-swatch">
            <View className="hq-swatch__colour" style={{ backgroundColor: `var(--hq-colour-${name})` }} />
            <Text size="label" strong>
              {name}
            </Text>
            {wordsOf(name).map((words) => (
              <Text key={words} size="caption" tone="muted">
                {words}
              </Text>
            ))}
          </View>
        ))}
      </Grid>
    </Section>
  );
}

function wordsOf(name: ColourName): string[] {
  const against = seenAgainst[name];
  if (against === null) return [copy.noRatio];
  const ratios = (['light', 'dark', 'contrast'] as const).map((theme) =>
    contrastRatio(colours[name][theme], colours[against][theme]).toFixed(1),
  );
  return [copy.against(against), ratios.join(' · ')];
}
