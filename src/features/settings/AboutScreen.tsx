import { districtOf } from '@/content/district';
import { dateWords } from '@/domain/evidence';
import { AppScreen, EvidenceLine, useOverlays, useShell } from '@/features/shell';
import { Button, FactList, List, ListItem, Section, Stack, Text } from '@/ui';
import { aboutCopy as copy } from './about-copy';
import { Coverage } from './Coverage';
import { HelpLines } from './HelpLines';
import { SourceList } from './SourceList';

/** What the app is, who runs it, where its content is from, and what it does with what a person enters. */
export function AboutScreen() {
  return (
    <AppScreen title={copy.title}>
      <AboutContent />
    </AppScreen>
  );
}

function AboutContent() {
  return (
    <Stack gap="xl">
      <WhatItIs />
      <WhoRunsIt />
      <ReportErrors />
      <HelpLines />
      <Coverage />
      <Privacy />
      <SourceList />
    </Stack>
  );
}

function WhatItIs() {
  const { packId } = useShell();
  const { appName, city, code, evidence, name } = districtOf(packId);
  const district = `${city}${name}`;
  return (
    <Section title={copy.whatTitle}>
      <Text>{copy.what(appName, district)}</Text>
      <FactList
        facts={[
          { term: copy.district, value: district },
          { term: copy.code, value: code },
        ]}
      />
      <EvidenceLine fact={copy.districtFact(district, code)} evidence={[evidence]} />
    </Section>
  );
}

function WhoRunsIt() {
  const { packId } = useShell();
  const { contentDate, fictional, name, operator } = districtOf(packId);
  return (
    <Section title={copy.operatorTitle}>
      <Text strong>{operator === null ? copy.notOfficial : copy.operatedBy(operator.name)}</Text>
      <FactList
        facts={[
          { term: copy.pack, value: fictional ? copy.fictionalPack(name) : name },
          { term: copy.contentDate, value: dateWords(contentDate) },
        ]}
      />
    </Section>
  );
}

/** Only where somebody answers: without an operator's contact there is no button. */
function ReportErrors() {
  const { packId } = useShell();
  const { call } = useOverlays();
  const contact = districtOf(packId).operator?.contact ?? null;
  if (contact === null) return null;
  return (
    <Section title={copy.reportTitle}>
      <Text>{copy.report}</Text>
      <Button
        icon="phone"
        text={copy.callToReport(contact)}
        onPress={() => {
          call(contact);
        }}
      />
    </Section>
  );
}

function Privacy() {
  return (
    <Section title={copy.privacyTitle}>
      <List label={copy.privacyList}>
        {copy.privacy.map((sentence) => (
          <ListItem key={sentence}>
            <Text>{sentence}</Text>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
