import { expect, test } from 'vitest';
import type { CardModel } from '../../../src/components/card-model.ts';
import { overStanding, sectionsOf, type DrawnGroup } from '../../../src/islands/result-sections.ts';
import type { ListView } from '../../../src/search/list-view.ts';

const cards = (...titles: string[]) => titles.map((title) => ({ title }) as CardModel);
const view = (activities: DrawnGroup[], venues: readonly CardModel[], venuesFirst: boolean) =>
  sectionsOf({ groups: activities, venues, venuesFirst } as unknown as ListView);
const titles = (groups: readonly DrawnGroup[]) =>
  groups.map(({ heading, cards: shown, spare }) => [
    heading?.name,
    shown.map(({ title }) => title).join(' '),
    ...(spare ? [spare.map(({ title }) => title).join(' ')] : []),
  ]);

const byRelevance = [{ heading: undefined, cards: cards('a', 'b') }];

test('a few places stand before the activities, which then have a heading of their own; many after them', () => {
  const few = view(byRelevance, cards('p'), true);
  expect([titles(few.main), titles(few.last)]).toEqual([
    [
      ['Mötesplatser', 'p'],
      ['Aktiviteter', 'a b'],
    ],
    [],
  ]);
  const many = view(byRelevance, cards('p', 'q'), false);
  expect([titles(many.main), titles(many.last)]).toEqual([[[undefined, 'a b']], [['Mötesplatser', 'p q']]]);
});

test('what is left over of the cards that stand there is spare, and is used again', () => {
  const whole = view(byRelevance, cards('p'), true);
  const first = overStanding(view([{ heading: undefined, cards: cards('c') }], [], true), whole);
  expect(titles(first.main)).toEqual([
    [undefined, 'c', ''],
    ['Aktiviteter', '', 'a b'],
  ]);
  const next = overStanding(view([{ heading: undefined, cards: cards('d') }], cards('q'), true), first);
  expect(titles(next.main)).toEqual([
    ['Mötesplatser', 'q', ''],
    ['Aktiviteter', 'd', 'b'],
  ]);
});
