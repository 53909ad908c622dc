import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/directory/model.ts';
import { safetyBoxOfVenue } from '../../../src/views/venue-facts.ts';
import {
  anActivity,
  anAdult,
  anOrganiser,
  aSession,
  at,
  aVenue,
  plain,
  snapshotOf,
  TODAY,
  UNSTAFFED,
} from '../support/municipality.ts';
import { told } from './facts/subject.ts';

const venue = aVenue({ kind: 'youth_centre', phone: '0454-930 01' });
const here = (changes: Parameters<typeof aSession>[0] = {}) => aSession({ venue, ...changes });
const now = at(TODAY, '16:00');
const { settings } = snapshotOf([]);
const boxOf = (session: Session | undefined, of = venue) => safetyBoxOfVenue(of, session, settings, now);

it('names the day when it is not today', () => {
  const head = (session: Session) => plain(boxOf(session).line.head);
  expect(head(here())).toMatch(/^Vuxna på plats/);
  expect(head(here({ date: '2026-11-25' }))).toBe('I morgon: vuxna på plats 15–20');
  expect(head(here({ date: '2026-11-28', ...UNSTAFFED }))).toBe('Lör 28 nov: ingen vuxen på plats');
});

describe('who is responsible', () => {
  const amina = anAdult({ firstName: 'Amina', responsible: true });

  it('is named only while it goes on', () => {
    const of = (session: Session) => boxOf(session).responsible;
    const ongoing = here({ adults: [amina], counted: 2, activity: anActivity({ phone: '070-1' }) });
    expect(of(ongoing)).toMatchObject({ who: 'Amina, fritidsledare', onSite: true, phone: '070-1' });
    const coming = { ...ongoing, startsAt: now.now + 1 };
    expect(of(coming)).toEqual({ who: 'Fritidsledare', onSite: true, phone: '0454-930 01', phoneHours: '' });
    expect(of(here({ ...UNSTAFFED, startsAt: now.now + 1 })).onSite).toBe(false);
  });

  it('falls back on what the activity knows, or says nothing', () => {
    const activity = anActivity({ phone: '070-1' });
    expect(boxOf(aSession({ date: '2026-11-25', activity }), aVenue()).responsible.phone).toBe('070-1');
    const unknown = boxOf(undefined, aVenue({ phoneHours: '16–20' }));
    expect(unknown.responsible).toEqual({
      who: '',
      onSite: false,
      phone: '',
      phoneHours: 'Svarar i telefonen 16–20.',
    });
    expect(unknown.line.state).toBe('unknown');
  });
});

describe('the twenty facts of a place', () => {
  it('are all there without any time, most of them missing, never left out', () => {
    const { facts, about } = boxOf(undefined, aVenue());
    expect(facts.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(facts.filter(({ answer }) => answer !== 'missing').map(({ number }) => number)).toEqual([9, 19]);
    expect(about).toBeUndefined();
  });

  it('come from its current or next session where they are not its own, and that session is named', () => {
    const activity = anActivity({ stayRule: 'come_and_go', title: 'Öppet hus' });
    const box = boxOf(here({ id: 'tonight', activity }));
    expect(told(box.facts[4]!)).toEqual(['full', 'Kommer och går fritt.']);
    expect(box.about).toMatchObject({ href: '/tillfallen/tonight', title: 'Öppet hus' });
    expect(plain(box.about?.when ?? '')).toBe('i dag 15–20');
    expect(box.numbers?.planned).toBe(2);
  });

  it('are about the organiser of the place, else of what goes on there', () => {
    const routine = (vettingRoutine: string) => anOrganiser({ vettingRoutine, vettingConfirmedOn: TODAY });
    const session = here({ activity: anActivity({ organiser: routine('Föreningens') }) });
    const vetting = (of: typeof venue) => told(boxOf(session, of).facts[5]!)[1];
    expect(vetting(venue)).toBe('Föreningens');
    expect(vetting({ ...venue, organiser: routine('Kommunens') })).toBe('Kommunens');
  });

  it('say where they come from, when another wrote them', () => {
    const place = aVenue({
      forWhom: 'från 13 år',
      hoursNote: 'vardagar 15-20',
      sourceName: 'kommunens sida',
      sourceAsOf: '2021',
    });
    const { facts } = boxOf(undefined, place);
    expect([told(facts[0]!), facts[0]?.note]).toEqual([
      ['missing', 'Öppettider: Vardagar 15-20. (saknas: när vuxna är på plats)'],
      'Enligt kommunens sida, 2021.',
    ]);
    expect([told(facts[2]!), facts[2]?.note]).toEqual([
      ['full', 'Från 13 år.'],
      'Enligt kommunens sida, 2021.',
    ]);
    expect(facts[3]).not.toHaveProperty('note');
    expect(told(facts[19]!)).toEqual(['missing', 'Inte bekräftat sedan 2021. Enligt kommunens sida, 2021.']);
  });
});
