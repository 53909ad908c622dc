import { expect, it } from 'vitest';
import { plainText } from '../../../src/components/phrase.ts';
import { selectionView } from '../../../src/views/selection.ts';
import { anActivity, aSession, at, hours, plain, snapshotOf, TODAY } from '../support/municipality.ts';

const NOON = at(TODAY, '12:00').now;

it('tells which rule each activity has, with its limits and reasons', () => {
  const lot = anActivity({
    id: 'a1',
    slug: 'studio',
    title: 'Studio',
    signupMode: 'session',
    allocation: 'lottery',
    schoolYears: { from: 7, to: 9 },
    limitReason: 'Utrustningen är dyr.',
    guardianApproval: 'under_13',
  });
  const queue = anActivity({ id: 'a2', slug: 'kurs', title: 'Kurs', signupMode: 'session' });
  const open = anActivity({ id: 'a3', slug: 'hus', title: 'Öppet hus', signupMode: 'drop_in' });
  const session = aSession({ activity: lot, ...hours('17:00', '18:30') });
  const sessions = [session, aSession({ activity: queue }), aSession({ activity: open })];
  const { groups } = selectionView(snapshotOf(sessions), NOON);
  expect(
    groups.map(({ allocation, activities }) => [allocation, activities.map(({ href }) => href)]),
  ).toEqual([
    ['lottery', ['/aktiviteter/studio']],
    ['time_order', ['/aktiviteter/kurs']],
  ]);
  const [first] = groups[0]?.activities ?? [];
  expect(plain(plainText(first?.about ?? ''))).toBe(
    'Åk 7–9. En vårdnadshavare godkänner den som är under 13 år. Varför gränsen finns: Utrustningen är dyr.',
  );
  expect(first?.lottery).toBe(`/lottning/${session.id}`);
});

it('tells the hours that are set, and that places are given at once where none are', () => {
  const snapshot = snapshotOf([]);
  const textWith = (over: object) =>
    plain(
      selectionView({ ...snapshot, settings: { ...snapshot.settings, ...over } }, NOON)
        .sections.flatMap(({ paragraphs }) => paragraphs)
        .join(' '),
    );
  expect(textWith({ offerHours: 24, approvalHours: 36 })).toMatch(/24 timmar på dig.*högst 36 timmar/);
  expect(textWith({ offerHours: 0 })).toContain('Du får platsen direkt, och ett besked.');
  expect(selectionView(snapshot, NOON).groups).toEqual([]);
});
