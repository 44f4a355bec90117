import { screen, within } from '@testing-library/react';
import { districtOf } from '@/content/district';
import type { Figure } from '@/domain/entities/pack';
import { AppScreen } from '@/features/shell';
import { aKind, aPlace, aStreet, someEvidence } from '../../../test/builders/place-builder';
import { renderScreen } from '../../../test/rendering/render-screen';
import { CoverageCard } from './CoverageCard';

const figure: Figure = {
  id: 'homes',
  article: 'report',
  topic: 'elder-care',
  subject: '示例区的养老院',
  values: [30],
  unit: '家',
  hedge: '余',
  comparison: null,
  period: null,
  asWritten: null,
  note: null,
  evidence: someEvidence,
  onward: null,
};

function renderCoverage(officialCount: string | null) {
  return renderScreen(
    <AppScreen title="养老服务">
      <CoverageCard
        care={{ kinds: [aKind({ officialCount })], places: [aPlace()] }}
        figures={[figure]}
        streets={[aStreet()]}
        helpLine={districtOf('demo').helpLine}
      />
    </AppScreen>,
    { pack: 'demo' },
  );
}

describe('CoverageCard', () => {
  it('keeps the hedge of the published count, also in its evidence', async () => {
    const { user } = renderCoverage(figure.id);
    expect(screen.getByRole('img', { name: '养老院：原文 30 余家 · 已收录 1 家' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^看依据 · .*30余家$/ }));
    expect(within(screen.getByRole('dialog')).getByText(/“余”表示比这个数略多/)).toBeInTheDocument();
  });

  it('says so where no count was published', () => {
    renderCoverage(null);
    expect(screen.getByRole('img', { name: '养老院：没有公布总数 · 已收录 1 家' })).toBeInTheDocument();
  });
});
