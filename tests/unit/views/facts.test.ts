import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../src/directory/model.ts';
import {
  concernFact,
  costText,
  firstFacts,
  forWhom,
  moreFacts,
  sentences,
  vettingFact,
} from '../../../src/views/facts.ts';
import { anActivity, anOrganiser, aVenue, plain, snapshotOf } from '../support/municipality.ts';

const { settings } = snapshotOf([]);
const first = (changes: Partial<Activity>, name: string) =>
  plain(firstFacts(anActivity(changes)).find((fact) => fact.name === name)?.text ?? 'no such fact');
const more = (changes: Partial<Activity>, venue = aVenue()) =>
  Object.fromEntries(
    moreFacts(anActivity(changes), venue, settings).map(({ name, text }) => [name, plain(text)]),
  );

describe('facts 3 and 5–10', () => {
  it('are all there, in the same order, when nothing is known', () => {
    const facts = firstFacts(anActivity({ stayRule: '' }));
    expect(facts.map(({ name, text }) => [name, text])).toEqual([
      ['För vem', 'Alla årskurser.'],
      ['Komma och gå', ''],
      ['Registerutdrag', ''],
      ['Första hjälpen', ''],
      ['Om något händer', ''],
      ['Om något känts fel', 'Ring någon här, eller någon utanför:'],
      ['Att tänka på', 'Inget särskilt.'],
    ]);
  });

  it('say for whom, and why not for others', () => {
    const activity = anActivity({
      schoolYears: { from: 4, to: 6 },
      olderYouths: 'yes',
      olderYouthsNote: 'De har egna rum',
      limitReason: 'Klättring kräver längd!',
    });
    expect(plain(forWhom(activity))).toBe(
      'Åk 4–6. Äldre ungdomar är i lokalen samtidigt. De har egna rum. Klättring kräver längd!',
    );
  });

  it.each([
    ['unknown', 'unknown', ''],
    ['yes', 'unknown', 'Minst en vuxen på plats kan första hjälpen och HLR.'],
    ['no', 'yes', 'Ingen på plats har gått kurs i första hjälpen. Ledarna är utbildade i barns trygghet.'],
    ['unknown', 'no', 'Uppgift saknas om HLR. Ledarna har inte gått utbildning i barns trygghet.'],
  ] as const)('first aid %s, training %s', (firstAid, safeguardingTraining, text) => {
    expect(first({ firstAid, safeguardingTraining }, 'Första hjälpen')).toBe(text);
  });

  it.each([
    [[], '', 'Inget särskilt.'],
    [[], 'Hal is', 'Hal is'],
    [['water'], '', 'Vatten.'],
    [['water', 'fire', 'tools'], 'Flytväst finns', 'Vatten, eld och verktyg. Flytväst finns.'],
  ] as const)('risks %j, note %j', (risks, riskNote, text) => {
    expect(first({ risks, riskNote }, 'Att tänka på')).toBe(text);
  });

  it('say how adults are vetted, and when that was confirmed', () => {
    expect(
      vettingFact(anOrganiser({ vettingRoutine: 'Alla visar utdrag.', vettingConfirmedOn: '2026-09-01' })),
    ).toMatchObject({
      text: 'Alla visar utdrag.',
      note: expect.stringMatching(/^Rutinen bekräftades 1.sep.2026\.$/),
    });
    expect(vettingFact(anOrganiser({ vettingRoutine: 'Alla visar utdrag.' }))).not.toHaveProperty('note');
    expect(vettingFact(anOrganiser({ vettingConfirmedOn: '2026-09-01' }))).not.toHaveProperty('note');
    expect(vettingFact(undefined)).toMatchObject({ text: '' });
  });

  it('always name somebody outside to tell, and nobody twice', () => {
    const names = (of?: Parameters<typeof anOrganiser>[0]) =>
      concernFact(of && anOrganiser(of)).contacts?.map(({ name }) => name);
    expect(names()).toEqual(['Bris', 'Polisen']);
    expect(
      names({
        concernInside: { name: 'Chefen', phone: '1' },
        concernOutside: { name: 'Socialjouren', phone: '2' },
      }),
    ).toEqual(['Chefen', 'Socialjouren', 'Bris', 'Polisen']);
    expect(
      names({ concernInside: { name: 'Chefen', phone: '' }, concernOutside: { name: '', phone: '2' } }),
    ).toEqual(['Bris', 'Polisen']);
    expect(names({ concernOutside: { name: 'Polisen här', phone: '114 14' } })).toEqual([
      'Polisen här',
      'Bris',
    ]);
  });
});

describe('facts 14–19', () => {
  it('leave out what is not known of the house, and say what is missing of the rest', () => {
    expect(more({})).toEqual({
      Bilder: '',
      Kostnad: 'Gratis.',
      'Det vi sparar': 'Ingenting. Du behöver inte anmäla dig.',
    });
  });

  it('tell what is known', () => {
    const organiser = anOrganiser({ oneToOne: 'Aldrig bakom stängd dörr.' });
    expect(
      more(
        { organiser, photoRule: 'none', signupMode: 'course' },
        aVenue({ otherAdults: 'Gym.', photoRule: 'ask_first' }),
      ),
    ).toEqual({
      'Andra vuxna i huset': 'Gym.',
      'En vuxen och ett barn': 'Aldrig bakom stängd dörr.',
      Bilder: 'Ingen fotar här.',
      Kostnad: 'Gratis.',
      'Det vi sparar': expect.stringContaining('14 dagar efter'),
    });
    expect(more({}, aVenue({ photoRule: 'ask_first' }))['Bilder']).toBe('Fråga innan du fotar någon.');
    expect(moreFacts(anActivity(), undefined, settings)).toHaveLength(3);
  });

  it('say that something is stored wherever people sign up here', () => {
    const stored = (signupMode: Activity['signupMode']) =>
      more({ signupMode })['Det vi sparar']?.startsWith('Förnamn');
    expect([stored('session'), stored('course'), stored('drop_in'), stored('external')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    [{ free: true, priceNote: 'Ta med fika' }, 'Gratis. Ta med fika.'],
    [{ free: false, priceSek: 300, fritidskortet: 'yes' }, '300 kr. Du kan betala med Fritidskortet.'],
    [
      { free: false, priceSek: 300, fritidskortet: 'no', priceNote: 'per termin' },
      '300 kr. per termin. Fritidskortet gäller inte här.',
    ],
    [{ free: false, priceSek: 12_400, fritidskortet: 'unknown' }, '12 400 kr.'],
    [{ free: true, fritidskortet: 'yes' }, 'Gratis.'],
  ] as const)('cost of %o', (changes, text) => {
    expect(plain(costText(anActivity(changes)))).toBe(text);
  });
});

it.each([
  [[], ''],
  [['', '  '], ''],
  [['Ett', 'två.'], 'Ett. två.'],
  [[' Ett! ', 'Två?', 'Tre…'], 'Ett! Två? Tre…'],
])('sentences of %j', (parts, text) => {
  expect(sentences(parts)).toBe(text);
});
