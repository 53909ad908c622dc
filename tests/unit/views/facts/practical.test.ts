import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../../src/directory/model.ts';
import { sentences } from '../../../../src/views/facts/fact.ts';
import { costFact, costText, storedFact } from '../../../../src/views/facts/practical.ts';
import { anActivity, anOrganiser, plain, snapshotOf } from '../../support/municipality.ts';
import { subjectOf, told } from './subject.ts';

describe('fact 18', () => {
  it.each([
    [{ free: true, priceNote: 'Ta med fika' }, 'Gratis. Ta med fika.'],
    [{ free: true, priceNote: 'Gratis, föreningen får stöd' }, 'Gratis, föreningen får stöd.'],
    [{ free: false, priceSek: 300, fritidskortet: 'yes' }, '300 kr. Du kan betala med Fritidskortet.'],
    [
      { free: false, priceSek: 300, fritidskortet: 'no', priceNote: 'Per termin' },
      '300 kr. Per termin. Fritidskortet gäller inte här.',
    ],
    [{ free: false, priceSek: 20, priceNote: '20 kronor, lån ingår' }, '20 kronor, lån ingår.'],
    [{ free: false, priceSek: 20, priceNote: 'Lån för 120 kronor' }, '20 kr. Lån för 120 kronor.'],
    [{ free: false, priceSek: 12_400, fritidskortet: 'unknown' }, '12 400 kr.'],
    [{ free: true, fritidskortet: 'yes' }, 'Gratis.'],
  ] as const)('cost of %o, told once', (changes, text) => {
    expect(plain(costText(anActivity(changes)))).toBe(text);
  });

  it('tells gear, food and insurance, and what is not known of them', () => {
    const organiser = anOrganiser({ insurance: 'Hos arrangören' });
    expect(
      told(costFact(subjectOf({ activity: anActivity({ organiser, bring: 'Skor', food: 'Frukt' }) }))),
    ).toEqual(['full', 'Gratis. Ta med: Skor. Mat: Frukt. Försäkring: Hos arrangören.']);
    const own = anActivity({ organiser, insurance: 'Egen' });
    expect(told(costFact(subjectOf({ activity: own })))).toEqual([
      'partly',
      'Gratis. Försäkring: Egen. (saknas: utrustning, mat)',
    ]);
    expect(told(costFact(subjectOf({})))).toEqual(['missing', '']);
  });
});

it('fact 19 is what the settings say', () => {
  const { settings } = snapshotOf([]);
  const retention = { ...settings.retention, session: 21, course: 1 };
  const stored = (signupMode?: Activity['signupMode']) =>
    told(
      storedFact(subjectOf(signupMode ? { activity: anActivity({ signupMode }) } : {}), {
        ...settings,
        retention,
      }),
    );
  expect(stored('session')).toEqual([
    'full',
    expect.stringMatching(/^Förnamn.* 21\sdagar efter tillfället\.$/),
  ]);
  expect(stored('course')[1]).toMatch(/De tas bort dagen efter kursens sista dag\.$/);
  expect(stored('drop_in')[1]).toBe('Ingenting. Du behöver inte anmäla dig.');
  expect(stored('external')[1]).toContain('hos arrangören');
  expect(stored()[1]).toBe('Ingenting. Det går inte att anmäla sig här.');
});

it.each([
  [[], ''],
  [['', '  '], ''],
  [['Ett', 'två.'], 'Ett. två.'],
  [[' Ett! ', 'Två?', 'Tre…'], 'Ett! Två? Tre…'],
])('sentences of %j', (parts, text) => {
  expect(sentences(parts)).toBe(text);
});
