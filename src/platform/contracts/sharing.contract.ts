/// <reference types="jest" />
import type { Navigation } from '../ports/navigation';
import type { ShareContent, ShareOutcome, Sharing } from '../ports/sharing';

export interface SharingHarness {
  sharing: Sharing;
  navigation: Navigation;
  /** Titles of what left the phone by script. */
  shared: () => string[];
}

type SharingSituation = () => SharingHarness;

export interface SharingSituations {
  startedBy: Sharing['startedBy'];
  /** The person agrees to whatever the platform asks. */
  agrees: SharingSituation;
  cancels: SharingSituation | 'cannotHappen';
  unavailable: SharingSituation | 'cannotHappen';
}

const place: ShareContent = {
  title: '示例日间照料中心',
  text: '示例路1号',
  destination: { page: 'place', id: 'demo-01' },
};
const answers: ShareContent = {
  title: '救助指南',
  text: '帮我看看',
  destination: { page: 'relief' },
  handover: 'income=a&home=不清楚',
};

/** What every way of sharing must do. */
export function describeSharing(name: string, situations: SharingSituations): void {
  const { cancels, unavailable } = situations;
  const byScript = situations.startedBy === 'script';

  describe(`sharing: ${name}`, () => {
    it('says how a share begins', () => {
      expect(situations.agrees().sharing.startedBy).toBe(situations.startedBy);
    });

    it('has nothing prepared at first', () => {
      expect(situations.agrees().sharing.message()).toBeNull();
    });

    it('prepares a message that opens the page', () => {
      const { sharing, navigation } = situations.agrees();
      sharing.prepare(place);
      expect(sharing.message()?.title).toBe('示例日间照料中心');
      expect(sharing.message()?.path.endsWith(navigation.addressOf(place.destination))).toBe(true);
    });

    it('puts the answers into the address, encoded', () => {
      const { sharing } = situations.agrees();
      sharing.prepare(answers);
      expect(sharing.message()?.path).toMatch(/[#=]income%3Da%26home%3D%E4%B8%8D%E6%B8%85%E6%A5%9A$/);
    });

    it('keeps what each page has prepared apart', async () => {
      const { sharing, navigation } = situations.agrees();
      sharing.prepare(place);
      await navigation.open({ page: 'about' });
      expect(sharing.message()).toBeNull();
      sharing.prepare(answers);
      await navigation.back();
      expect(sharing.message()?.title).toBe('示例日间照料中心');
    });

    it('shares, or prepares for the button that does', async () => {
      const { sharing, shared } = situations.agrees();
      const expected: ShareOutcome = byScript ? { status: 'shared' } : { status: 'needsShareButton' };
      expect(await sharing.share(place)).toEqual(expected);
      expect(shared()).toEqual(byScript ? ['示例日间照料中心'] : []);
      expect(sharing.message()?.title).toBe('示例日间照料中心');
    });

    if (cancels !== 'cannotHappen') {
      it('says when the person changed their mind', async () => {
        const { sharing, shared } = cancels();
        expect(await sharing.share(place)).toEqual({ status: 'cancelled' });
        expect(shared()).toEqual([]);
      });
    }

    if (unavailable !== 'cannotHappen') {
      it('gives the link where nothing can be shared', async () => {
        const { sharing, navigation, shared } = unavailable();
        const outcome = await sharing.share(place);
        expect(outcome.status).toBe('unavailable');
        expect(outcome.status === 'unavailable' && outcome.link.endsWith(navigation.addressOf(place.destination))).toBe(
          true,
        );
        expect(shared()).toEqual([]);
      });
    }
  });
}
