import { expect, test } from 'vitest';
import { buildSnapshot } from '../../../src/directory/build-snapshot.ts';
import { inEnglish } from '../../../src/directory/in-english.ts';
import { schoolBreaks } from '../../../src/views/school-breaks.ts';
import { sampleContent } from './sample-content.ts';
import { activityRow, categoryRow, promiseRow, venueRow } from './sample-rows.ts';

const facts = { version: 'boot.1', loadedAt: 5, sessionsFrom: '2026-11-15' };
const english = { title_en: 'Open house', summary_en: 'Come as you are.' };
const { snapshot } = buildSnapshot(
  sampleContent({
    activities: [activityRow({ ...english, body: 'Häng i soffan.' })],
    venues: [venueRow({ summary_en: 'A house by the lake.' })],
    categories: [categoryRow({ name_en: 'Hang out' })],
    promises: [promiseRow({ activities: [activityRow().id] })],
  }),
  facts,
);
const spoken = inEnglish(snapshot);

test('what staff have written in English is shown, the rest stays Swedish and is known to be', () => {
  const [activity] = spoken.activities;
  expect(activity).toMatchObject({
    title: 'Open house',
    summary: 'Come as you are.',
    body: 'Häng i soffan.',
    lang: { title: 'en', summary: 'en', body: 'sv' },
    categories: [{ name: 'Hang out' }],
  });
  expect(spoken.venues[0]).toMatchObject({ summary: 'A house by the lake.', lang: { summary: 'en' } });
  expect(spoken.venues[0]?.category).toBe(spoken.categories[0]);
});

test('every way through the catalogue leads to the same English records', () => {
  const [session] = spoken.sessions;
  const [activity] = spoken.activities;
  if (!session || !activity) throw new Error('The sample has a session');
  expect(session.activity).toBe(activity);
  expect(session.schedule?.activity).toBe(activity);
  expect(session.venue).toBe(spoken.venues[0]);
  expect(spoken.safety.promises[0]?.activities[0]).toBe(activity);
  expect(spoken.activityBySlug.get(activity.slug)).toBe(activity);
  expect(spoken.sessionById.get(session.id)).toBe(session);
  expect(spoken.sessionsByActivity.get(activity.id)).toEqual([session]);
  expect(spoken.sessionsByVenue.get(session.venue.id)?.[0]).toBe(session);
  expect(spoken.schedulesByActivity.get(activity.id)?.[0]?.activity).toBe(activity);
});

test('is made once, and leaves the Swedish catalogue as it was', () => {
  expect(inEnglish(snapshot)).toBe(spoken);
  expect(snapshot.activities[0]?.title).not.toBe('Open house');
});

test('a school break keeps its address', () => {
  const day = { kind: 'school_break', from: '2026-12-23', to: '2027-01-12', venueId: '' } as const;
  const jullov = { ...day, name: 'Jullov', english: { name: 'Christmas break' }, startTime: '', endTime: '' };
  const [schoolBreak] = schoolBreaks(inEnglish({ ...snapshot, calendarDays: [jullov] }));
  expect(schoolBreak).toMatchObject({ name: 'Christmas break', slug: 'jullov-2026' });
});
