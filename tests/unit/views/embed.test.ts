import { expect, test } from 'vitest';
import { embeddedDays, embedSnippet, readEmbedChoice } from '../../../src/views/embed.ts';
import {
  anActivity,
  aSession,
  at,
  aVenue,
  hours,
  plain,
  snapshotOf,
  TODAY,
} from '../support/municipality.ts';

const young = anActivity({ id: 'activity0000002', title: 'Pyssel', schoolYears: { from: 1, to: 3 } });
const hall = aVenue({ id: 'venue0000000002', name: 'Hallen "Stora"', slug: 'hallen' });
const snapshot = snapshotOf([
  aSession({ ...hours('10:00', '12:00') }),
  aSession({ ...hours('12:00', '14:00') }),
  aSession({ activity: young, date: '2026-11-25' }),
  aSession({ venue: hall, date: '2026-11-26', status: 'moved', publicNote: 'Ny sal' }),
]);
const chosen = (query: string) => readEmbedChoice(new URLSearchParams(query), snapshot);
const moment = at(TODAY, '13:00');

test('shows what is going on and what comes, by the day, with what is planned of adults', () => {
  const days = embeddedDays(snapshot, chosen(''), moment);
  expect(days.map(({ name, sessions }) => [plain(name), sessions.length])).toEqual([
    ['Tisdag 24 november', 1],
    ['Onsdag 25 november', 1],
    ['Torsdag 26 november', 1],
  ]);
  const [first] = days[0]?.sessions ?? [];
  expect(first?.supervision).toMatchObject({ state: 'limit' });
  expect(first?.supervision.isNow).toBeUndefined();
  expect(days[2]?.sessions[0]?.facts).toContain('Ny sal');
});

test('only the chosen school year, village and place; what is unknown is no choice', () => {
  const titles = (query: string) =>
    embeddedDays(snapshot, chosen(query), moment).flatMap(({ sessions }) =>
      sessions.map(({ title }) => title),
    );
  expect(titles('ak=2')).toEqual(['Öppet hus', 'Pyssel', 'Öppet hus']);
  expect(titles('ak=5')).toEqual(['Öppet hus', 'Öppet hus']);
  expect(titles('stalle=hallen')).toEqual(['Öppet hus']);
  expect(titles('ort=jamshog')).toHaveLength(3);
  expect(titles('ak=99&ort=finns-inte&stalle=x')).toHaveLength(3);
});

test('the snippet is one frame, whatever the places are called', () => {
  expect(embedSnippet(chosen('stalle=hallen&ak=gy'), 'https://fritid.example.se')).toBe(
    '<iframe src="https://fritid.example.se/badda-in/lista?ak=gy&amp;stalle=hallen" ' +
      'title="Det här händer: Hallen &quot;Stora&quot;, gymnasiet – Trygg fritid" ' +
      'width="100%" height="600" loading="lazy" style="border:0"></iframe>',
  );
});
