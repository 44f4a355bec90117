import { figureComparisons, sharedEvidence, type ArticlePart } from '@/domain/news';
import { Cautions, EvidenceLine } from '@/features/shell';
import { Grid, Section, Stack, Text } from '@/ui';
import { articleBlocks } from './article-reading';
import { ComparisonChart } from './ComparisonChart';
import { copy } from './copy';
import { PublishedFigureCard } from './PublishedFigureCard';
import { FactStatements, Promises } from './Statements';

/** Everything an article says on one topic: gist, figures, comparisons drawn, statements, promises. */
export function ArticlePartSection({ part }: { part: ArticlePart }) {
  const { topic, gist, figures, facts, promises } = part;
  const evidence = sharedEvidence([...figures, ...facts, ...promises].map((entry) => entry.evidence));
  const comparisons = figureComparisons(figures);
  return (
    <Section title={topic.name} block={articleBlocks.topic(topic.id)}>
      <Stack gap="l">
        <Stack gap="s">
          <Text tone={gist === null ? 'muted' : 'ink'} block={articleBlocks.topicGist(topic.id)}>
            {gist ?? copy.noGist}
          </Text>
          <Cautions evidence={evidence} />
          {gist !== null && <EvidenceLine fact={gist} evidence={evidence} />}
        </Stack>
        {figures.length > 0 && (
          <Section level={3} title={copy.figuresTitle(topic.name)}>
            <Grid>
              {figures.map((figure) => (
                <PublishedFigureCard key={figure.id} figure={figure} />
              ))}
            </Grid>
            {comparisons.map((comparison) => (
              <ComparisonChart key={comparison.bars.map((bar) => bar.figure.id).join()} comparison={comparison} />
            ))}
          </Section>
        )}
        {facts.length > 0 && <FactStatements title={copy.factsTitle(topic.name)} statements={facts} />}
        {promises.length > 0 && <Promises title={copy.promisesTitle(topic.name)} statements={promises} />}
      </Stack>
    </Section>
  );
}
