import { useState } from 'react';
import { coverageByKind, coverageByStreet, type KindCoverage } from '@/domain/care';
import type { CareContent, Figure, HelpLine, PlaceKindId, Street } from '@/domain/entities/pack';
import { countWords, figureWords } from '@/domain/evidence';
import { EvidenceLine, useOverlays } from '@/features/shell';
import { Banner, Button, Card, FactList, Meter, Part, Section, Sheet, Stack, Text } from '@/ui';
import { copy } from './copy';

export interface CoverageCardProps {
  care: Pick<CareContent, 'kinds' | 'places'>;
  /** The figures of the news, which hold the official counts. */
  figures: readonly Figure[];
  streets: readonly Street[];
  helpLine: HelpLine;
  /** Narrows it to the kind that is looked for; all kinds by default. */
  kind?: PlaceKindId;
}

/** How much of what was counted officially is in the list, why it is not all, and what to do instead. */
export function CoverageCard({ care, figures, streets, helpLine, kind }: CoverageCardProps) {
  const [showsStreets, setShowsStreets] = useState(false);
  const coverage = coverageByKind(care, figures).filter((entry) => kind === undefined || entry.kind.id === kind);
  const nothingCounted = coverage.every(({ counted }) => counted === 0);
  return (
    <Section title={copy.coverageTitle} lead={copy.coverageLead}>
      <Card>
        <Stack gap="l">
          <Part>
            {coverage.map((entry) => (
              <KindMeter key={entry.kind.id} coverage={entry} />
            ))}
          </Part>
          <Button
            icon="place"
            text={copy.byStreet}
            onPress={() => {
              setShowsStreets(true);
            }}
          />
        </Stack>
      </Card>
      <Part>
        <ShortListNote coverage={coverage} helpLine={helpLine} nothingCounted={nothingCounted} />
      </Part>
      {showsStreets && (
        <Sheet
          title={copy.byStreetTitle}
          closeText={copy.close}
          onClose={() => {
            setShowsStreets(false);
          }}
        >
          <FactList
            facts={coverageByStreet(care.places, streets).map(({ street, ...counts }) => ({
              term: street.name,
              value: copy.byStreetLine(counts),
            }))}
          />
        </Sheet>
      )}
    </Section>
  );
}

function KindMeter({ coverage }: { coverage: KindCoverage }) {
  const { kind, official, counted } = coverage;
  const notCounted = copy.notCounted(coverage);
  return (
    <Stack gap="xs">
      <Meter
        subject={kind.name}
        text={copy.coverage(official && countWords(official.figure), counted, official?.unit ?? copy.placeUnit)}
        value={counted}
        maximum={official?.count ?? null}
      />
      {notCounted !== null && (
        <Text size="label" tone="muted">
          {notCounted}
        </Text>
      )}
      {official !== null && (
        <EvidenceLine
          fact={figureWords(official.figure).spoken}
          evidence={[official.figure.evidence]}
          hedge={official.figure.hedge}
          remark={official.figure.note}
        />
      )}
    </Stack>
  );
}

interface ShortListNoteProps {
  coverage: readonly KindCoverage[];
  helpLine: HelpLine;
  nothingCounted: boolean;
}

function ShortListNote({ coverage, helpLine, nothingCounted }: ShortListNoteProps) {
  const { call } = useOverlays();
  const missing = coverage.reduce(
    (sum, { official, counted }) => sum + Math.max(0, (official?.count ?? 0) - counted),
    0,
  );
  if (missing === 0) return null;
  return (
    <Banner text={nothingCounted ? copy.nothingCounted : copy.partlyCounted(missing)}>
      <Text size="label">{copy.askInstead(helpLine.phone)}</Text>
      <Button
        kind={nothingCounted ? 'primary' : 'quiet'}
        icon="phone"
        text={copy.callLine(helpLine.phone)}
        onPress={() => {
          call(helpLine.phone);
        }}
      />
    </Banner>
  );
}
