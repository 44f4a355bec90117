import { reliefOf } from '@/content/relief';
import { AppScreen, useShell } from '@/features/shell';
import { usePageSharing, type ShareContent } from '@/platform';
import { Section, Stack } from '@/ui';
import { copy } from './copy';
import { EmergencyBlock } from './EmergencyBlock';
import { ProgrammeList } from './ProgrammeList';
import { Remarks } from './Remarks';

const shareContent: ShareContent = { title: copy.title, text: copy.shareText, destination: { page: 'relief' } };

/** The tab of relief: help in an emergency first, then all programmes, then the rights of applicants. */
export function ReliefGuideScreen() {
  usePageSharing(shareContent);
  const { packId } = useShell();
  return (
    <AppScreen title={copy.title} tagline={copy.tagline} tab="relief">
      <Stack gap="xl">
        <EmergencyBlock />
        {/* A situation of one pack means nothing in another. */}
        <ProgrammeList key={packId} />
        <Section title={copy.rightsTitle}>
          <Remarks label={copy.rightsTitle} remarks={reliefOf(packId).rights} />
        </Section>
      </Stack>
    </AppScreen>
  );
}
