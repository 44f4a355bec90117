import { AppearanceSettings } from '@/features/settings';
import { AppScreen } from '@/features/shell';
import { Stack, Staged, Text } from '@/ui';
import { Banners, Numbers, Steps, Surfaces } from './Contents';
import { Buttons, Choices, SearchSample } from './Controls';
import { copy } from './copy';
import { Icons, Illustrations } from './Drawings';
import { ElevationAndMotion, SpacesAndShapes, TypeScale } from './Measures';
import { OverlaySamples } from './Overlays';
import { Palette } from './Palette';
import { States } from './States';

/**
 * The design as it is: every token and every component, drawn by themselves in the mode, size and theme that are on.
 * For those who build the app; a release does not hold it.
 */
export function DesignScreen() {
  return (
    <AppScreen title={copy.title}>
      <Stack gap="xl">
        <Staged first={1} step={1}>
          <Text key="lead">{copy.lead}</Text>
          <AppearanceSettings key="appearance" />
          <Palette key="palette" />
          <TypeScale key="type" />
          <SpacesAndShapes key="spaces" />
          <ElevationAndMotion key="elevation" />
          <Icons key="icons" />
          <Illustrations key="illustrations" />
          <Buttons key="buttons" />
          <Choices key="choices" />
          <SearchSample key="search" />
          <Surfaces key="surfaces" />
          <Numbers key="numbers" />
          <Steps key="steps" />
          <Banners key="banners" />
          <OverlaySamples key="overlays" />
          <States key="states" />
        </Staged>
      </Stack>
    </AppScreen>
  );
}
