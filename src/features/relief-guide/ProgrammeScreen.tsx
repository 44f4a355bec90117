import { useCallback, useMemo } from 'react';
import { districtOf } from '@/content/district';
import { newsOf } from '@/content/news';
import { reliefOf } from '@/content/relief';
import type { Programme, Remark } from '@/domain/entities/pack';
import { programmeNeedsRecheck } from '@/domain/relief';
import {
  AppScreen,
  Cautions,
  EvidenceLine,
  NotFound,
  ReadAloud,
  ShareButton,
  useOverlays,
  useShell,
} from '@/features/shell';
import { usePageSharing, usePlatform, type ShareContent } from '@/platform';
import { Banner, Button, Card, List, ListItem, Section, Stack, Text } from '@/ui';
import { Amounts } from './Amounts';
import { Conditions } from './Conditions';
import { copy } from './copy';
import { NewsFigures } from '@/features/news-digest';
import { programmeBlocks, programmeReading } from './programme-reading';
import { Remarks } from './Remarks';

/** One assistance programme. */
export function ProgrammeScreen({ id }: { id: string }) {
  const { packId } = useShell();
  const programme = reliefOf(packId).programmes.find((candidate) => candidate.id === id);
  return (
    <AppScreen title={programme?.name ?? copy.programmeTitle}>
      {programme === undefined ? <NotFound tab="relief" /> : <ProgrammeContent programme={programme} />}
    </AppScreen>
  );
}

function ProgrammeContent({ programme }: { programme: Programme }) {
  const { packId } = useShell();
  const { helpLine } = districtOf(packId);
  const { phone } = helpLine;
  const { clock } = usePlatform();
  const today = clock.today();
  const words = useCallback(
    () => programmeReading(programme, { helpLine, figures: newsOf(packId).figures, today }),
    [helpLine, packId, programme, today],
  );
  const content = useMemo<ShareContent>(
    () => ({ title: programme.name, text: programme.summary, destination: { page: 'programme', id: programme.id } }),
    [programme],
  );
  usePageSharing(content);
  return (
    <Stack gap="xl">
      <ReadAloud words={words} />
      <Summary programme={programme} phone={phone} />
      <Conditions conditions={programme.conditions} phone={phone} />
      <Amounts amounts={programme.amounts} phone={phone} />
      <NewsFigures ids={programme.figures} />
      <RemarksOrBlank title={copy.documentsTitle} remarks={programme.documents} phone={phone} />
      <RemarksOrBlank title={copy.whereTitle} remarks={programme.where} phone={phone} />
      <RemarksOrBlank title={copy.stepsTitle} remarks={programme.steps} phone={phone} numbered />
      {programme.remarks.length > 0 && (
        <Section title={copy.remarksTitle} block={programmeBlocks.title(copy.remarksTitle)}>
          <Remarks
            label={copy.remarksTitle}
            remarks={programme.remarks}
            blockOf={(index) => programmeBlocks.remark(copy.remarksTitle, index)}
          />
        </Section>
      )}
      <Unknown blanks={programme.unknown} />
      <Ask programme={programme} content={content} />
    </Stack>
  );
}

interface ProgrammePartProps {
  programme: Programme;
  /** The line that can be asked. */
  phone: string;
}

function Summary({ programme, phone }: ProgrammePartProps) {
  const { clock } = usePlatform();
  return (
    <Section title={copy.summaryTitle}>
      <Card>
        <Stack gap="xs">
          <Text strong block={programmeBlocks.summary}>
            {programme.summary}
          </Text>
          <EvidenceLine fact={`${programme.name}：${programme.summary}`} evidence={programme.evidence} />
        </Stack>
      </Card>
      {programmeNeedsRecheck(programme, clock.today()) && (
        <Banner icon="warning" text={copy.pageMayHaveChanged(phone)} block={programmeBlocks.recheck} />
      )}
      <Cautions evidence={programme.evidence} />
      <Banner tone="river" icon="info" text={copy.decides} block={programmeBlocks.decides} />
    </Section>
  );
}

interface RemarksOrBlankProps {
  title: string;
  remarks: readonly Remark[];
  phone: string;
  numbered?: boolean;
}

/** What is known about one question, or that nothing is. */
function RemarksOrBlank({ title, remarks, phone, numbered }: RemarksOrBlankProps) {
  return (
    <Section title={title} block={programmeBlocks.title(title)}>
      {remarks.length === 0 ? (
        <Text tone="muted" block={programmeBlocks.remark(title, 0)}>
          {copy.blank(phone)}
        </Text>
      ) : (
        <Remarks
          label={title}
          remarks={remarks}
          numbered={numbered}
          blockOf={(index) => programmeBlocks.remark(title, index)}
        />
      )}
    </Section>
  );
}

function Unknown({ blanks }: { blanks: readonly string[] }) {
  if (blanks.length === 0) return null;
  return (
    <Section title={copy.unknownTitle} lead={copy.unknownLead} block={programmeBlocks.title(copy.unknownTitle)}>
      <List label={copy.unknownTitle}>
        {blanks.map((blank) => (
          <ListItem key={blank}>
            <Text block={programmeBlocks.blank(blank)}>{blank}</Text>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}

function Ask({ programme, content }: { programme: Programme; content: ShareContent }) {
  const { packId } = useShell();
  const { call } = useOverlays();
  const { name, phone, purpose, evidence } = districtOf(packId).helpLine;
  return (
    <Section title={copy.askTitle} block={programmeBlocks.title(copy.askTitle)}>
      <Text block={programmeBlocks.ask}>{purpose}</Text>
      <EvidenceLine fact={copy.lineFact(name, purpose)} evidence={[evidence]} />
      <Cautions evidence={[evidence]} />
      <Button
        wide
        kind="primary"
        icon="phone"
        text={copy.call(phone)}
        label={copy.callForLabel(phone, programme.name)}
        onPress={() => {
          call(phone);
        }}
      />
      <ShareButton content={content} />
    </Section>
  );
}
