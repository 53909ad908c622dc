import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/directory/model.ts';
import { sessionId } from '../../../src/domain/session-plan.ts';
import { eventDocument, seriesDocument } from '../../../src/structured-data/event.ts';
import { jsonLdText } from '../../../src/structured-data/json-ld.ts';
import { placeDocument } from '../../../src/structured-data/place.ts';
import {
  anActivity,
  anAdult,
  anOrganiser,
  aSchedule,
  aSession,
  at,
  aVenue,
  hours,
  plain,
  TODAY,
  UNSTAFFED,
} from '../support/municipality.ts';

const ORIGIN = 'https://fritid.example.se';
const now = at(TODAY, '12:00');

interface Read {
  readonly [property: string]: unknown;
  readonly additionalProperty?: readonly {
    readonly '@type': string;
    readonly propertyID: string;
    readonly name: string;
    readonly value: unknown;
  }[];
}

/** As a machine reads it. */
const read = (session: Session, moment = now) =>
  JSON.parse(jsonLdText(eventDocument(session, ORIGIN, moment))) as Read;
const factsOf = (document: Read) =>
  Object.fromEntries((document.additionalProperty ?? []).map(({ propertyID, value }) => [propertyID, value]));

describe('a session', () => {
  it('is an event with Stockholm’s times, its place and what it costs', () => {
    const venue = aVenue({
      address: 'Kvarnvägen 2',
      position: { latitude: 56.25, longitude: 14.5 },
    });
    const activity = anActivity({
      summary: 'Häng, spel och fika.',
      schoolYears: { from: 7, to: 9 },
      organiser: anOrganiser({ name: 'Fritid', website: 'https://fritid.example.se' }),
    });
    expect(read(aSession({ id: 'abc', venue, activity }))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Öppet hus',
      description: 'Häng, spel och fika.',
      url: 'https://fritid.example.se/tillfallen/abc',
      startDate: '2026-11-24T15:00:00+01:00',
      endDate: '2026-11-24T20:00:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      isAccessibleForFree: true,
      typicalAgeRange: '13-16',
      organizer: { '@type': 'GovernmentOrganization', name: 'Fritid', url: 'https://fritid.example.se' },
      location: {
        '@type': 'Place',
        name: 'Kvarnen',
        url: 'https://fritid.example.se/motesplatser/kvarnen',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Kvarnvägen 2',
          addressLocality: 'Jämshög',
          addressCountry: 'SE',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 56.25, longitude: 14.5 },
      },
      offers: { '@type': 'Offer', price: 0, priceCurrency: 'SEK' },
      superEvent: { '@type': 'EventSeries', url: 'https://fritid.example.se/aktiviteter/oppet-hus' },
    });
  });

  it('has the offset of its own day, also on the nights when the clock changes', () => {
    const startOf = (date: string, time: string) =>
      read(aSession({ date, ...hours(time, '23:00') }))['startDate'];
    expect(startOf('2027-07-01', '15:00')).toBe('2027-07-01T15:00:00+02:00');
    expect(startOf('2027-03-28', '01:00')).toBe('2027-03-28T01:00:00+01:00');
    expect(startOf('2027-03-28', '03:00')).toBe('2027-03-28T03:00:00+02:00');
    expect(startOf('2027-10-31', '02:30')).toBe('2027-10-31T02:30:00+01:00');
  });

  it('says who looks after the young people', () => {
    const organiser = anOrganiser({ vettingRoutine: 'Utdrag varje år', vettingConfirmedOn: '2026-09-01' });
    const activity = anActivity({
      organiser,
      signupMode: 'session',
      firstAid: 'yes',
      safeguardingTraining: 'no',
      stayRule: 'picked_up',
    });
    const session = aSession({
      activity,
      counted: 3,
      leastAdults: 2,
      youthsPerAdult: 9,
      roomPlaces: 24,
      signups: { confirmed: 20, waitlisted: 0 },
      staffedFrom: '15:30',
      staffedTo: '19:30',
    });
    const document = read(session);
    expect(factsOf(document)).toEqual({
      supervisionStatus: 'limit',
      staffedFrom: '2026-11-24T15:30:00+01:00',
      staffedTo: '2026-11-24T19:30:00+01:00',
      countedAdults: 3,
      leastAdults: 2,
      requiredAdults: 3,
      // 24 who may come, 3 adults: worked out, not the 9 that staff typed as a bound.
      mostYouthsPerAdult: 8,
      mostParticipants: 24,
      firstAid: true,
      safeguardingTraining: false,
      stayRule: 'picked_up',
      vettingRoutine: 'Utdrag varje år',
      vettingConfirmedOn: '2026-09-01',
      supervisionConfirmedOn: '2026-11-20',
    });
    for (const fact of document.additionalProperty ?? []) {
      expect(fact['@type']).toBe('PropertyValue');
      expect(fact.name).not.toBe('');
    }
    expect(document).toMatchObject({ maximumAttendeeCapacity: 24, remainingAttendeeCapacity: 4 });
    expect(document['offers']).toMatchObject({ availability: 'https://schema.org/InStock' });
  });

  const states: [string, Session, Record<string, unknown>][] = [
    ['unstaffed', aSession(UNSTAFFED), { supervisionStatus: 'unstaffed', unstaffed: true, countedAdults: 0 }],
    ['too few', aSession({ counted: 1 }), { supervisionStatus: 'too_few', countedAdults: 1 }],
    [
      'old facts',
      aSession({ activity: anActivity({ supervisionConfirmedOn: '2026-01-01' }) }),
      { supervisionStatus: 'unconfirmed', supervisionConfirmedOn: '2026-01-01' },
    ],
  ];
  it.each(states)('%s', (_name, session, expected) => {
    expect(factsOf(read(session))).toMatchObject(expected);
  });

  it('knows of no first aid where nobody is there, whatever holds at other times', () => {
    const activity = anActivity({ firstAid: 'yes', safeguardingTraining: 'yes' });
    const names = Object.keys(factsOf(read(aSession({ ...UNSTAFFED, activity }))));
    expect(names).toContain('unstaffed');
    expect(names.filter((name) => /firstAid|Training/.test(name))).toEqual([]);
  });

  it('claims nothing about adults where nothing is stated', () => {
    const facts = factsOf(read(aSession({ staffedFrom: '', staffedTo: '', leastAdults: 0, roomPlaces: 0 })));
    expect(facts).toEqual({
      supervisionStatus: 'unknown',
      stayRule: 'come_and_go',
      supervisionConfirmedOn: '2026-11-20',
    });
  });

  it('that is cancelled has no adults, no offer and no places left', () => {
    const document = read(aSession({ status: 'cancelled', activity: anActivity({ signupMode: 'session' }) }));
    expect(document['eventStatus']).toBe('https://schema.org/EventCancelled');
    expect(factsOf(document)).toEqual({ supervisionStatus: 'cancelled' });
    expect(document).not.toHaveProperty('offers');
    expect(document).not.toHaveProperty('remainingAttendeeCapacity');
  });

  it('that was moved says from which day, where that is known', () => {
    const schedule = aSchedule();
    const moved = (date: string, startTime: string, made = '2026-11-24') =>
      read(
        aSession({
          schedule,
          id: sessionId(schedule.id, made),
          date,
          ...hours(startTime, '20:00'),
          status: 'moved',
        }),
      );
    expect(moved('2026-11-26', '15:00')).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-11-24',
    });
    const sameDay = moved('2026-11-24', '16:00');
    expect(sameDay['eventStatus']).toBe('https://schema.org/EventRescheduled');
    expect(sameDay).not.toHaveProperty('previousStartDate');
    expect(moved('2026-11-24', '15:00')['eventStatus'], 'another place').toBe(
      'https://schema.org/EventScheduled',
    );
    const byHand = read(aSession({ status: 'moved' }));
    expect(byHand['eventStatus']).toBe('https://schema.org/EventRescheduled');
    expect(byHand).not.toHaveProperty('previousStartDate');
  });

  it('tells price and room as far as they are known', () => {
    const of = (over: Parameters<typeof anActivity>[0]) => read(aSession({ activity: anActivity(over) }));
    expect(of({ free: false, priceSek: 50 })).toMatchObject({
      isAccessibleForFree: false,
      offers: { price: 50, priceCurrency: 'SEK' },
    });
    expect(of({ free: false })).not.toHaveProperty('offers');
    expect(of({})).not.toHaveProperty('remainingAttendeeCapacity');
    expect(of({})).not.toHaveProperty('typicalAgeRange');
    expect(of({ schoolYears: { from: 7, to: 10 } })['typicalAgeRange']).toBe('13-19');
  });

  it('names nobody', () => {
    const adults = [anAdult({ firstName: 'Amina', responsible: true })];
    expect(jsonLdText(eventDocument(aSession({ adults, counted: 2 }), ORIGIN, now))).not.toContain('Amina');
  });

  it('stays JSON whatever staff type', () => {
    const hostile = '</script><!-- "\u2028 & <script>';
    const document = read(
      aSession({
        venue: aVenue({ name: hostile, address: hostile }),
        activity: anActivity({
          title: hostile,
          summary: hostile,
          organiser: anOrganiser({ name: hostile, website: 'javascript:alert(1)', vettingRoutine: hostile }),
        }),
      }),
    );
    expect(document['name']).toBe(hostile);
    expect(factsOf(document)['vettingRoutine']).toBe(hostile);
    expect(document['organizer']).not.toHaveProperty('url');
  });
});

describe('an activity', () => {
  it('is a series with its next times', () => {
    const activity = anActivity();
    const sessions = [aSession({ activity }), aSession({ activity, date: '2026-12-01' })];
    const document = seriesDocument(activity, sessions, ORIGIN, now) as Read & { subEvent: Read[] };
    expect(document).toMatchObject({
      '@type': 'EventSeries',
      url: 'https://fritid.example.se/aktiviteter/oppet-hus',
      startDate: '2026-11-24T15:00:00+01:00',
      location: { name: 'Kvarnen' },
    });
    expect(document.subEvent.map((event) => event['startDate'])).toEqual([
      '2026-11-24T15:00:00+01:00',
      '2026-12-01T15:00:00+01:00',
    ]);
    expect(document.subEvent.every((event) => factsOf(event)['supervisionStatus'] === 'limit')).toBe(true);
  });

  it('without a time is no event', () => {
    expect(seriesDocument(anActivity(), [], ORIGIN, now)).toBeUndefined();
  });
});

describe('a place', () => {
  const placeOf = (venue: ReturnType<typeof aVenue>) =>
    JSON.parse(jsonLdText(placeDocument(venue, ORIGIN))) as Read;

  it('says where it is, what it has and what is known of its adults', () => {
    const document = placeOf(
      aVenue({
        summary: 'Fritidsgården i Jämshög.',
        phone: '0454-930 01',
        access: ['step_free', 'hearing_loop'],
        firstAid: 'yes',
        staffingNote: 'Alltid två vuxna',
        supervisionConfirmedOn: '2026-11-01',
        organiser: anOrganiser({ vettingRoutine: 'Utdrag varje år' }),
      }),
    );
    expect(document).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Place',
      name: 'Kvarnen',
      description: 'Fritidsgården i Jämshög.',
      telephone: '0454-930 01',
    });
    expect((document['amenityFeature'] as { name: string }[]).map(({ name }) => plain(name))).toEqual([
      'Stegfri entré',
      'Hörslinga',
    ]);
    expect(factsOf(document)).toEqual({
      staffing: 'Alltid två vuxna',
      firstAid: true,
      vettingRoutine: 'Utdrag varje år',
      supervisionConfirmedOn: '2026-11-01',
    });
  });

  it('leaves out what is not known', () => {
    const document = placeOf(aVenue());
    expect(Object.keys(document)).toEqual(['@context', '@type', 'name', 'url', 'address']);
  });
});
