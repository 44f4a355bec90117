import { useKeptNotice, useShell } from '@/features/shell';
import { Card, ChoiceGroup, Section, Text, type Choice, type DisplayMode, type TextStep, type Theme } from '@/ui';
import { copy } from './copy';

const modes: readonly Choice<DisplayMode>[] = [
  { value: 'normal', text: copy.modes.normal },
  { value: 'elder', text: copy.modes.elder },
];
const textSteps: readonly (Choice<string> & { step: TextStep })[] = [
  { value: '1', step: 1, text: copy.textSteps[0] },
  { value: '2', step: 2, text: copy.textSteps[1] },
  { value: '3', step: 3, text: copy.textSteps[2] },
  { value: '4', step: 4, text: copy.textSteps[3] },
];
const themes: readonly Choice<Theme>[] = [
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
      <ChoiceGroup
        label={copy.mode}
        choices={modes}
        chosen={appearance.mode}
        onChoose={(mode) => {
          tellIfNotKept(changeAppearance({ mode }));
        }}
      />
      <Text size="label" tone="muted">
        {copy.modeLead}
      </Text>
      <ChoiceGroup
        label={copy.textSize}
        choices={textSteps}
        chosen={String(appearance.textStep)}
        onChoose={chooseTextStep}
      />
      <Card tone="river">
        <Text>{copy.sample}</Text>
      </Card>
      <ChoiceGroup
        label={copy.theme}
        choices={themes}
        chosen={appearance.theme}
        onChoose={(theme) => {
          tellIfNotKept(changeAppearance({ theme }));
        }}
      />
    </Section>
  );
}
