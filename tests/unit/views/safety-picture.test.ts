import { expect, test } from 'vitest';
import type { Measure } from '../../../src/directory/safety-model.ts';
import { safetyPicturePage } from '../../../src/views/safety-picture.ts';
import { anActivity } from '../support/municipality.ts';

const aMeasure = (more: Partial<Measure>): Measure => ({
  id: 'm',
  title: 'Öppet på fredagar',
  kind: 'sessions',
  text: '',
  area: undefined,
  status: 'planned',
  doneOn: '',
  activities: [],
  presence: [],
  updatedAt: 0,
  ...more,
});

test('measures stand by how far they have come, done ones first with their day, and lead to what they are', () => {
  const activity = anActivity({ title: 'Öppet hus' });
  const { groups } = safetyPicturePage({
    texts: [],
    measures: [
      aMeasure({}),
      aMeasure({ status: 'done', doneOn: '2026-11-10', kind: 'lighting', title: 'Nya lampor' }),
      aMeasure({ status: 'done', activities: [activity] }),
    ],
  });
  expect(groups.map(({ title, measures }) => [title, measures.length])).toEqual([
    ['Klart', 2],
    ['Planerat', 1],
  ]);
  const [lamps, open] = groups[0]?.measures ?? [];
  expect([lamps?.state.replaceAll('\u00a0', ' '), lamps?.about]).toEqual([
    'Klart 10 november 2026',
    'Belysning och lagat',
  ]);
  expect([open?.state, open?.links]).toEqual([
    'Klart',
    [{ href: `/aktiviteter/${activity.slug}`, text: 'Öppet hus' }],
  ]);
});

test('texts of this page alone, in paragraphs', () => {
  const text = (place: 'picture' | 'survey', body: string) => ({
    id: place,
    place,
    heading: place,
    body,
    updatedAt: 0,
  });
  const { texts } = safetyPicturePage({
    texts: [text('survey', 'Annat'), text('picture', 'Ett.\n\n Två. \n\n\n')],
    measures: [],
  });
  expect(texts).toEqual([{ heading: 'picture', paragraphs: ['Ett.', 'Två.'] }]);
});
