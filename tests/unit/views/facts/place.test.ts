import { describe, expect, it } from 'vitest';
import {
  accessFact,
  oneToOneFact,
  onlineFact,
  otherAdultsFact,
  photoFact,
  placeFact,
  rulesFact,
} from '../../../../src/views/facts/place.ts';
import { anActivity, anOrganiser, aSession, aVenue, UNSTAFFED } from '../../support/municipality.ts';
import { subjectOf, told } from './subject.ts';

const nothing = subjectOf({});

describe('fact 11', () => {
  it('tells all that is known of the place, in the order one meets it', () => {
    const venue = aVenue({
      address: 'Kvarnvägen 4',
      setting: 'indoors',
      entrance: 'Blå dörren',
      toilets: 'Med lås',
      lighting: 'Hela vägen',
      wayHome: 'Buss 20.47',
    });
    expect(told(placeFact(subjectOf({ venue })))).toEqual([
      'full',
      'Kvarnen, Kvarnvägen 4, Jämshög. Inomhus. Ingång: Blå dörren. Toaletter: Med lås. Belysning: Hela vägen. Hem igen: Buss 20.47.',
    ]);
  });

  it('is missing without an address, and says what else is', () => {
    expect(told(placeFact(subjectOf({ venue: aVenue() })))).toEqual([
      'missing',
      'Kvarnen, Jämshög. (saknas: adress, inomhus eller utomhus, ingång, toaletter, belysning, vägen hem)',
    ]);
    expect(told(placeFact(subjectOf({ venue: aVenue({ address: 'A 1', setting: 'outdoors' }) })))[0]).toBe(
      'partly',
    );
    expect(told(placeFact(nothing))).toEqual(['missing', '']);
  });
});

it('fact 12 takes support and languages of the activity first, on the page of a place of the place first', () => {
  const venue = aVenue({
    access: ['lift'],
    accessNote: 'Trång',
    supportNote: 'Ring huset',
    languages: 'svenska',
  });
  const activity = anActivity({ supportNote: 'Ring ledaren' });
  expect(told(accessFact(subjectOf({ venue, activity })))).toEqual([
    'full',
    'Hiss. Trång. Stöd: Ring ledaren. Språk: Svenska.',
  ]);
  expect(told(accessFact(subjectOf({ isPlace: true, venue, activity })))[1]).toContain('Stöd: Ring huset.');
  expect(told(accessFact(subjectOf({ venue: aVenue({ languages: 'svenska' }) })))).toEqual([
    'missing',
    'Språk: Svenska. (saknas: tillgänglighet, hur man ber om stöd)',
  ]);
});

it('facts 13, 14 and 17 are what the place says', () => {
  const venue = aVenue({
    houseRules: ['Drogfritt', 'Säg hej.'],
    otherAdults: 'En kör',
    onlinePlaces: 'Inga',
  });
  const subject = subjectOf({ venue });
  expect(rulesFact(subject).parts).toEqual([{ text: 'Drogfritt.' }, { text: 'Säg hej.' }]);
  expect([told(otherAdultsFact(subject)), told(onlineFact(subject))]).toEqual([
    ['full', 'En kör.'],
    ['full', 'Inga.'],
  ]);
  for (const fact of [rulesFact, otherAdultsFact, onlineFact]) {
    expect(told(fact(subjectOf({ venue: aVenue() })))).toEqual(['missing', '']);
    expect(told(fact(nothing))).toEqual(['missing', '']);
  }
});

it('fact 15 does not apply where no adult is', () => {
  const organiser = anOrganiser({ oneToOne: 'Öppen dörr' });
  expect(told(oneToOneFact(subjectOf({ organiser })))).toEqual(['full', 'Öppen dörr.']);
  expect(told(oneToOneFact(subjectOf({ organiser, session: aSession(UNSTAFFED) })))[0]).toBe(
    'not_applicable',
  );
  expect(told(oneToOneFact(nothing))).toEqual(['missing', '']);
});

it('fact 16 goes by the activity, on the page of a place by the place, and says how to say no', () => {
  const venue = aVenue({ photoRule: 'ask_first' });
  const activity = anActivity({ photoRule: 'none' });
  expect(told(photoFact(subjectOf({ venue, activity })))).toEqual(['full', 'Ingen fotar här.']);
  const asks = 'Fråga innan du fotar någon. Säg till en ledare om du inte vill vara med.';
  expect(told(photoFact(subjectOf({ isPlace: true, venue, activity })))).toEqual(['full', asks]);
  expect(told(photoFact(subjectOf({ venue, activity: anActivity() })))).toEqual(['full', asks]);
  expect(told(photoFact(subjectOf({ isPlace: true, venue: aVenue(), activity })))[1]).toBe(
    'Ingen fotar här.',
  );
  expect(told(photoFact(nothing))).toEqual(['missing', '']);
});
