import { useMemo } from 'react';
import { districtOf } from '@/content/district';
import { schoolsOf } from '@/content/schools';
import { AppScreen, useShell } from '@/features/shell';
import { usePageSharing, type ShareContent } from '@/platform';
import { Stack } from '@/ui';
import { copy } from './copy';
import { NewsFigures } from '@/features/news-digest';
import { ProjectList } from './ProjectList';
import { SchoolCoverageCard } from './SchoolCoverageCard';

/** The tab of school projects: what was found, the figures of the news, and all projects. */
export function SchoolProjectsScreen() {
  const { packId } = useShell();
  const { name } = districtOf(packId);
  const content = useMemo<ShareContent>(
    () => ({ title: copy.title, text: copy.shareText(name), destination: { page: 'schools' } }),
    [name],
  );
  usePageSharing(content);
  return (
    <AppScreen title={copy.title} tagline={copy.tagline} tab="schools">
      <Stack gap="xl">
        <SchoolCoverageCard />
        <NewsFigures ids={schoolsOf(packId).figures} />
        {/* Filters of one pack mean nothing in another. */}
        <ProjectList key={packId} />
      </Stack>
    </AppScreen>
  );
}
