import { useKeptNotice, useShell } from '@/features/shell';
import {
  BigChoiceGroup,
  Card,
  Section,
  SegmentedControl,
  Text,
  type BigChoice,
  type DisplayMode,
  type Segment,
  type TextStep,
  type Theme,
} from '@/ui';
import { copy } from './copy';

const modes: readonly BigChoice<DisplayMode>[] = [
  { value: 'normal', title: copy.modes.normal, text: copy.modeMeanings.normal, icon: 'person' },
  { value: 'elder', title: copy.modes.elder, text: copy.modeMeanings.elder, icon: 'elder' },
];
const textSteps: readonly (Segment<string> & { step: TextStep })[] = [
  { value: '1', step: 1, text: copy.textSteps[0] },
  { value: '2', step: 2, text: copy.textSteps[1] },
  { value: '3', step: 3, text: copy.textSteps[2] },
  { value: '4', step: 4, text: copy.textSteps[3] },
];
const themes: readonly Segment<Theme>[] = [
  { value: 'system', text: copy.themes.system },
  { value: 'light', text: copy.themes.light },
  { value: 'dark', text: copy.themes.dark },
  { value: 'contrast', text: copy.themes.contrast },
];

/** 长辈版, text size with a sample that changes at once, and theme. */
export function AppearanceSettings() {
  const { appearance, changeAppearance } = useShell();
  const tellIfNotKept = useKeptNotice();
  const chooseTextStep = (value: string) => {
    const chosen = textSteps.find((choice) => choice.value === value);
    if (chosen !== undefined) tellIfNotKept(changeAppearance({ textStep: chosen.step }));
  };
  return (
    <Section title={copy.lookTitle} lead={copy.lookLead}>
      <BigChoiceGroup
        label={copy.mode}
        choices={modes}
        chosen={appearance.mode}
        onChoose={(mode) => {
          tellIfNotKept(changeAppearance({ mode }));
        }}
      />
      <SegmentedControl
        label={copy.textSize}
        segments={textSteps}
        chosen={String(appearance.textStep)}
        onChoose={chooseTextStep}
      />
      <Card tone="river">
        <Text>{copy.sample}</Text>
      </Card>
      <SegmentedControl
        label={copy.theme}
        segments={themes}
        chosen={appearance.theme}
        onChoose={(theme) => {
          tellIfNotKept(changeAppearance({ theme }));
        }}
      />
    </Section>
  );
}
