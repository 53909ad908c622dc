import { describe, expect, it } from 'vitest';
import type { Activity, Organiser } from '../../../../src/directory/model.ts';
import {
  concernFact,
  firstAidFact,
  forWhomFact,
  reachedFact,
  riskFact,
  stayFact,
  vettingFact,
} from '../../../../src/views/facts/care.ts';
import { anActivity, anOrganiser, aSession, aVenue, plain, UNSTAFFED } from '../../support/municipality.ts';
import { subjectOf, told } from './subject.ts';

const of = (changes: Partial<Activity>) => subjectOf({ activity: anActivity(changes) });
const nothing = subjectOf({});

describe('fact 3', () => {
  it('says for whom, and why not for others', () => {
    const subject = of({
      schoolYears: { from: 4, to: 6 },
      olderYouths: 'yes',
      olderYouthsNote: 'De har egna rum',
      limitReason: 'Klättring kräver längd!',
    });
    expect(told(forWhomFact(subject))).toEqual([
      'full',
      'Åk 4–6. Äldre ungdomar är i lokalen samtidigt. De har egna rum. Klättring kräver längd!',
    ]);
    expect(told(forWhomFact(of({})))).toEqual(['partly', 'Alla årskurser. (saknas: äldre ungdomar)']);
    expect(told(forWhomFact(nothing))).toEqual(['missing', '']);
  });

  it('says of a place for whom it is, then what goes on there', () => {
    const activity = anActivity({ schoolYears: { from: 7, to: 9 }, olderYouths: 'no' });
    const venue = aVenue({ forWhom: 'från 13 år', sourceName: 'en sida' });
    const fact = forWhomFact(subjectOf({ isPlace: true, venue, activity }));
    expect(told(fact)).toEqual([
      'full',
      'Från 13 år. Öppet hus: Åk 7–9. Inga äldre ungdomar i lokalen samtidigt.',
    ]);
    expect(fact.note).toBe('Enligt en sida.');
    expect(told(forWhomFact(subjectOf({ venue, activity })))[1]).not.toContain('13');
  });
});

it.each([
  ['', '', 'missing', ''],
  ['come_and_go', '', 'full', 'Kommer och går fritt.'],
  [
    'picked_up',
    'Bara vårdnadshavare',
    'full',
    'Stannar tills en vuxen hämtar. Hämtning: Bara vårdnadshavare.',
  ],
  ['picked_up', '', 'partly', 'Stannar tills en vuxen hämtar. (saknas: vem som får hämta)'],
  [
    'stays',
    '',
    'partly',
    'Stannar till slutet. Går sedan hem själv eller hämtas. (saknas: vem som får hämta)',
  ],
] as const)('fact 5 of "%s", picked up by "%s"', (stayRule, pickupNote, answer, text) => {
  expect(told(stayFact(of({ stayRule, pickupNote })))).toEqual([answer, text]);
});

it('fact 6 is a routine and its date', () => {
  const fact = (over: Partial<Organiser>) => vettingFact(subjectOf({ organiser: anOrganiser(over) }));
  const known = fact({ vettingRoutine: 'Alla visar utdrag.', vettingConfirmedOn: '2026-09-01' });
  expect([told(known), plain(known.note ?? '')]).toEqual([
    ['full', 'Alla visar utdrag.'],
    'Rutinen bekräftades 1 sep 2026.',
  ]);
  expect(told(fact({ vettingRoutine: 'Alla visar utdrag.' }))).toEqual([
    'partly',
    'Alla visar utdrag. (saknas: när rutinen bekräftades)',
  ]);
  expect(told(fact({ vettingConfirmedOn: '2026-09-01' }))).toEqual(['missing', '']);
  expect(fact({ vettingConfirmedOn: '2026-09-01' })).not.toHaveProperty('note');
  expect(told(vettingFact(nothing))).toEqual(['missing', '']);
});

describe('fact 7', () => {
  const HLR = 'Minst en vuxen på plats kan första hjälpen och HLR.';
  const TRAINED = 'Ledarna är utbildade i barns trygghet.';
  it.each([
    ['yes', 'yes', 'full', `${HLR} ${TRAINED}`],
    ['yes', 'unknown', 'partly', `${HLR} (saknas: utbildning i barns trygghet)`],
    ['no', 'yes', 'full', `Ingen på plats har gått kurs i första hjälpen. ${TRAINED}`],
    ['unknown', 'yes', 'missing', `${TRAINED} (saknas: första hjälpen)`],
    ['unknown', 'unknown', 'missing', '(saknas: första hjälpen, utbildning i barns trygghet)'],
  ] as const)('first aid %s, training %s', (firstAid, safeguardingTraining, answer, text) => {
    expect(told(firstAidFact(of({ firstAid, safeguardingTraining })))).toEqual([answer, text]);
  });

  const activity = (firstAid: Activity['firstAid']) => anActivity({ firstAid, safeguardingTraining: 'yes' });
  it('goes by the adults of the session before what is promised in general', () => {
    const fact = (firstAid: Activity['firstAid'], noted: number, counted = 2) => {
      const session = aSession({ activity: activity(firstAid), counted });
      const adultCounts = { ...session.adultCounts, firstAid: noted };
      return told(firstAidFact(subjectOf({ session: { ...session, adultCounts } })));
    };
    expect(fact('unknown', 1)).toEqual(['full', `${HLR} ${TRAINED}`]);
    expect(fact('no', 1)).toEqual(['full', `${HLR} ${TRAINED}`]);
    expect(fact('yes', 0)).toEqual([
      'partly',
      `Minst en vuxen ska kunna första hjälpen och HLR, men ingen av de planerade är antecknad med det. ${TRAINED}`,
    ]);
    expect(fact('yes', 0, 0)).toEqual(['full', `${HLR} ${TRAINED}`]);
  });

  it('falls back on the place, and says when nobody is there', () => {
    const session = aSession({ activity: activity('unknown'), venue: aVenue({ firstAid: 'no' }) });
    expect(told(firstAidFact(subjectOf({ session })))[1]).toContain('Ingen på plats har gått kurs');
    expect(told(firstAidFact(subjectOf({ session: aSession(UNSTAFFED) })))).toEqual([
      'full',
      'Ingen vuxen är på plats.',
    ]);
  });
});

it.each([
  ['session', '', 'full', 'Anmälan frågar efter vårdnadshavarens mobilnummer. Händer något ringer vi det.'],
  ['course', 'Vi ringer hem', 'full', 'Vi ringer hem. Anmälan frågar efter vårdnadshavarens mobilnummer.'],
  ['drop_in', 'Vi ringer hem', 'full', 'Vi ringer hem. Den här sidan frågar inte efter något nummer.'],
  ['drop_in', '', 'missing', 'Den här sidan frågar inte efter något nummer. (saknas: hur ni blir nådda)'],
  [
    'external',
    '',
    'missing',
    'Anmälan görs hos arrangören. Fråga om den tar numret hem. (saknas: hur ni blir nådda)',
  ],
] as const)('fact 8 of %s, "%s"', (signupMode, emergencyContact, answer, text) => {
  expect(told(reachedFact(of({ signupMode, emergencyContact })))).toEqual([answer, text]);
});

describe('fact 9', () => {
  const fact = (over: Partial<Organiser>) => concernFact(subjectOf({ organiser: anOrganiser(over) }));
  const names = (over: Partial<Organiser>) => fact(over).contacts?.map(({ name }) => name);
  const concernInside = { name: 'Chefen', phone: '1' };

  it('always names somebody outside to tell, and nobody twice', () => {
    expect(concernFact(nothing).contacts?.map(({ name }) => name)).toEqual(['Bris', 'Polisen']);
    expect(names({ concernInside, concernOutside: { name: 'Socialjouren', phone: '2' } })).toEqual([
      'Chefen',
      'Socialjouren',
      'Bris',
      'Polisen',
    ]);
    expect(names({ concernInside: { name: 'Chefen', phone: '' } })).toEqual(['Bris', 'Polisen']);
    expect(names({ concernOutside: { name: 'Polisen här', phone: '114 14' } })).toEqual([
      'Polisen här',
      'Bris',
    ]);
  });

  it('is only partly answered without anybody inside', () => {
    expect(fact({ concernInside }).answer).toBe('full');
    expect(told(fact({}))[1]).toContain('(saknas: vem hos arrangören)');
  });
});

describe('fact 10', () => {
  it.each([
    [[], 'Hal is', '', 'full', 'Hal is.'],
    [['water'], '', '', 'partly', 'Vatten. (saknas: simkunnighet)'],
    [['water'], '', 'needed', 'full', 'Vatten. Du behöver kunna simma.'],
    [
      ['water', 'fire', 'tools'],
      'Flytväst finns',
      'not_needed',
      'full',
      'Vatten, eld och verktyg. Flytväst finns. Du behöver inte kunna simma.',
    ],
  ] as const)('risks %j, note "%s", swimming "%s"', (risks, riskNote, swimming, answer, text) => {
    expect(told(riskFact(of({ risks, riskNote, swimming })))).toEqual([answer, text]);
  });

  it('says that there is none in particular only when somebody has confirmed the facts', () => {
    expect(told(riskFact(of({})))).toEqual(['full', 'Arrangören har inte angett några särskilda risker.']);
    expect(told(riskFact(of({ supervisionConfirmedOn: '' })))).toEqual(['missing', '']);
  });
});
