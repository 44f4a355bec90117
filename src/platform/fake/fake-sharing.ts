import type { Navigation } from '../ports/navigation';
import type { ShareContent, ShareOutcome, Sharing } from '../ports/sharing';
import { createPreparedShares } from '../prepared-shares';

/** A share sheet that sends nothing. */
export interface FakeSharing extends Sharing {
  startedBy: 'script' | 'shareButton';
  /** What becomes of a share that a script may start. */
  outcome: 'shared' | 'cancelled' | 'unavailable';
  /** What was shared, in order. */
  shared: ShareContent[];
}

/** @example createFakeSharing(navigation).startedBy = 'shareButton'; */
export function createFakeSharing(navigation: Navigation): FakeSharing {
  const linkTo = ({ destination, handover }: ShareContent) =>
    navigation.addressOf(destination) + (handover === undefined ? '' : `#${encodeURIComponent(handover)}`);
  const prepared = createPreparedShares(navigation, (content) => ({ title: content.title, path: linkTo(content) }));
  const fake: FakeSharing = {
    startedBy: 'script',
    outcome: 'shared',
    shared: [],
    prepare: prepared.prepare,
    message: prepared.message,
    share: (content) => Promise.resolve(shareNow(content)),
  };

  function shareNow(content: ShareContent): ShareOutcome {
    prepared.prepare(content);
    if (fake.startedBy === 'shareButton') return { status: 'needsShareButton' };
    if (fake.outcome === 'unavailable') return { status: 'unavailable', link: linkTo(content) };
    if (fake.outcome === 'shared') fake.shared.push(content);
    return { status: fake.outcome };
  }

  return fake;
}
