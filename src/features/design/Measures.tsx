import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Card, Grid, Section, Stack, Text } from '@/ui';
import {
  durations,
  elevations,
  radii,
  spaces,
  strokes,
  textSizes,
  touchSizes,
  type ElevationName,
  type TextSizeName,
} from '@/ui/tokens/tokens';
import { copy } from './copy';
import './design.scss';

/** Sizes of text, each in itself. */
export function TypeScale() {
  return (
    <Section title={copy.typeTitle} lead={copy.typeLead}>
      <Card gap="m">
        {(Object.keys(textSizes) as TextSizeName[]).map((name) => (
          <View key={name}>
            <Text size="caption" tone="muted">
              {`${name} ${pairOf(textSizes[name])}`}
            </Text>
            <Text size={name}>{copy.typeSample}</Text>
          </View>
        ))}
      </Card>
    </Section>
  );
}

/** Distances, corners, lines and what can be pressed, each drawn as large as it is. */
export function SpacesAndShapes() {
  return (
    <>
      <Section title={copy.spacesTitle}>
        <Card gap="s">
          {Object.entries(spaces).map(([name, pair]) => (
            <Measure key={name} name={`${name} ${pairOf(pair)}`}>
              <View className="hq-measure" style={{ width: `var(--hq-space-${name})` }} />
            </Measure>
          ))}
        </Card>
      </Section>
      <Section title={copy.touchTitle} lead={copy.touchLead}>
        <Card gap="s">
          {Object.entries(touchSizes).map(([name, pair]) => (
            <Measure key={name} name={`${name} ${pairOf(pair)}`}>
              <View className="hq-measure" style={squareOf(`var(--hq-size-${name})`)} />
            </Measure>
          ))}
        </Card>
      </Section>
      <Section title={copy.radiiTitle}>
        <Grid>
          {Object.entries(radii).map(([name, radius]) => (
            <View key={name} className="hq-shape" style={{ borderRadius: `var(--hq-radius-${name})` }}>
              <Text size="label">{`${name} ${String(radius)}`}</Text>
            </View>
          ))}
        </Grid>
      </Section>
      <Section title={copy.strokesTitle}>
        <Card gap="s">
          {Object.entries(strokes).map(([name, pair]) => (
            <View key={name}>
              <Text size="caption" tone="muted">{`${name} ${pairOf(pair)}`}</Text>
              <View className="hq-measure" style={{ height: `var(--hq-stroke-${name})` }} />
            </View>
          ))}
        </Card>
      </Section>
    </>
  );
}

/** How things lie above one another, and how they move. */
export function ElevationAndMotion() {
  return (
    <>
      <Section title={copy.elevationsTitle} lead={copy.elevationsLead}>
        <Stack gap="l">
          {(Object.keys(elevations) as ElevationName[]).map((name) => (
            <View key={name} className={`hq-elevation hq-elevation--${name}`}>
              <Text strong>{name}</Text>
              <Text size="label" tone="muted">
                {copy.elevationUses[name]}
              </Text>
            </View>
          ))}
        </Stack>
      </Section>
      <Section title={copy.motionTitle} lead={copy.motionLead}>
        <Card gap="s">
          {(Object.keys(durations) as (keyof typeof durations)[]).map((name) => (
            <Text key={name} size="label">
              {copy.milliseconds(name, copy.motions[name], durations[name])}
            </Text>
          ))}
        </Card>
      </Section>
    </>
  );
}

function Measure({ name, children }: PropsWithChildren<{ name: string }>) {
  return (
    <Stack row align="center" gap="m">
      {children}
      <Text inline size="label">
        {name}
      </Text>
    </Stack>
  );
}

/** Both modes of a size. */
function pairOf({ normal, elder }: { normal: number; elder: number }): string {
  return `${String(normal)} / ${String(elder)}`;
}

function squareOf(side: string): { height: string; width: string } {
  return { height: side, width: side };
}
