import {
  BarChart,
  Banner,
  Card,
  FactList,
  FigureCard,
  ListRow,
  Meter,
  Progress,
  RingChart,
  Section,
  Skeleton,
  Stack,
  Stepper,
  Tag,
  Text,
  Timeline,
} from '@/ui';
import { copy } from './copy';

const ignore = () => undefined;

/** Paper on which things lie. */
export function Surfaces() {
  return (
    <Section title={copy.surfacesTitle}>
      <Card gap="s">
        <Text>{copy.cardText}</Text>
        <Stack row gap="s">
          {(['river', 'leaf', 'gold', 'bridge', 'plain'] as const).map((tone) => (
            <Tag key={tone} text={copy.tags[tone]} tone={tone} />
          ))}
        </Stack>
        <FactList
          facts={[
            { term: copy.factTerm, value: copy.factValue, icon: 'place' },
            { term: copy.factUnknownTerm, value: null, icon: 'bed' },
          ]}
        />
      </Card>
      <Card tone="river">
        <Text>{copy.riverCard}</Text>
      </Card>
      <ListRow icon="care" onPress={ignore}>
        <Text>{copy.rowText}</Text>
      </ListRow>
    </Section>
  );
}

/** Numbers, and what is drawn of them. */
export function Numbers() {
  return (
    <Section title={copy.measuresTitle}>
      <FigureCard {...copy.figure} onPress={ignore} />
      <Meter subject={copy.meterSubject} text={copy.meterText} value={7} maximum={28} />
      <BarChart
        title={copy.barsTitle}
        bars={[
          { label: copy.bars.home, value: '28 家', share: 28 / 52 },
          { label: copy.bars.day, value: '52 家', share: 1 },
        ]}
      />
      <RingChart
        title={copy.ringsTitle}
        note={copy.ringsNote}
        rings={[{ label: copy.ringLabel, value: copy.ringValue, number: copy.ringNumber, share: 0.933 }]}
      />
    </Section>
  );
}

/** How far something has come. */
export function Steps() {
  const { start, startText, now, nowText } = copy.timeline;
  return (
    <Section title={copy.progressTitle}>
      <Stepper current={3} total={6} />
      <Progress subject={copy.progressSubject} text={copy.progressText} value={3} maximum={8} />
      <Timeline
        entries={[
          { title: start, content: [startText], tone: 'late' },
          { title: now, content: [nowText], tone: 'done' },
        ]}
      />
      <Skeleton text={copy.skeletonText} />
    </Section>
  );
}

/** Sentences that must not be missed. */
export function Banners() {
  return (
    <Section title={copy.noticesTitle}>
      <Banner tone="gold" icon="clock" text={copy.banners.gold} />
      <Banner tone="river" text={copy.banners.river} />
      <Banner tone="bridge" icon="warning" text={copy.banners.bridge} />
      <Banner tone="leaf" icon="check" text={copy.banners.leaf} />
    </Section>
  );
}
