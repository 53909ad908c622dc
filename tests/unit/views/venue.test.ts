import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/directory/model.ts';
import { kindAndArea, unknownLine, venueJoinBox } from '../../../src/views/venue.ts';
import {
  aSession,
  anActivity,
  aSchedule,
  at,
  aVenue,
  type Extras,
  plain,
  snapshotOf,
  TODAY,
} from '../support/municipality.ts';

const venue = aVenue({ kind: 'youth_centre', phone: '0454-930 01' });
const group = anActivity({ id: 'group', title: 'Schack', signupMode: 'session' });
const here = (changes: Parameters<typeof aSession>[0] = {}) => aSession({ venue, ...changes });
const now = at(TODAY, '16:00');

it('names the kind and the village, and says of what is not known whom to ask', () => {
  expect(kindAndArea(aVenue({ kind: 'library' }))).toBe('Bibliotek i Jämshög');
  expect(plain(unknownLine(venue).sub)).toBe('Ring 0454-930 01 och fråga');
  expect(unknownLine(aVenue({ phone: '' })).sub).toBe('Fråga arrangören innan du går');
});

describe('the join box of a place', () => {
  const title = (sessions: readonly Session[], extras: Extras = {}) =>
    venueJoinBox(snapshotOf(sessions, extras), venue, now)?.title;

  it('says that nobody signs up, nothing where only groups meet, and what is not known', () => {
    expect(title([here()])).toBe('Kom när det är öppet');
    expect(title([here({ date: '2026-11-25' })])).toBe('Kom när det är öppet');
    expect(title([here({ activity: group })])).toBeUndefined();
    expect(title([], { schedules: [aSchedule({ venue })] })).toBe('Inga kommande tider');
    expect(title([])).toBe('Vi vet inte allt om det här stället');
  });
});
