import { expect, it } from 'vitest';
import { plainText } from '../../../src/components/phrase.ts';
import type { AccessibilityFacts, AccessibilityIssue } from '../../../src/directory/accessibility.ts';
import { accessibilityStatement } from '../../../src/views/accessibility-statement.ts';
import { plain, snapshotOf, TODAY } from '../support/municipality.ts';

const NOTHING = snapshotOf([]);
const issue = (over: Partial<AccessibilityIssue>): AccessibilityIssue => ({
  id: 'a',
  what: 'Filmen saknar text.',
  where: '',
  reason: 'not_met',
  criterion: '',
  motive: '',
  mendBy: '',
  ...over,
});
const statementOf = (facts: Partial<AccessibilityFacts>, settings = {}) =>
  accessibilityStatement(
    {
      ...NOTHING,
      settings: { ...NOTHING.settings, ...settings },
      accessibility: { ...NOTHING.accessibility, ...facts },
    },
    TODAY,
  );

it('claims nothing that nobody has stated', () => {
  const said = statementOf({}, { municipality: '', organisation: '' });
  const all = [
    said.actor,
    said.compliance,
    said.groups.not_met.lead,
    said.groups.burden.lead,
    said.groups.outside_law.lead,
    said.assessed,
    ...said.methods,
  ].map(plainText);
  for (const text of all) expect(text).toMatch(/^Kommunen har inte angett/);
  expect(said.updated).toMatch(/inte känt/);
  expect(plainText(said.groups.not_met.lead)).toContain('betyder inte att allt fungerar');
});

it('says what is stated, with a reason for each', () => {
  const said = statementOf({
    compliance: 'partial',
    assessedOn: '2026-10-12',
    methods: ['self', 'external'],
    assessor: 'Granskarna',
    issues: [
      issue({ criterion: '1.2.2', mendBy: '2026-11-23' }),
      issue({ mendBy: '2026-11-24' }),
      issue({}),
      issue({ reason: 'burden', motive: 'Tar 40 timmar.' }),
    ],
    updatedAt: Date.parse('2026-11-23T23:30:00Z'),
  });
  expect(said.compliance).toContain('delvis förenlig');
  expect(plain(said.assessed)).toContain('12 oktober 2026');
  expect(said.methods.map(plainText)).toEqual([
    'Kommunen har bedömt webbplatsen själv.',
    'Webbplatsen har granskats av Granskarna.',
  ]);
  // In Stockholm it was the next day.
  expect(plain(said.updated)).toContain('24 november 2026');
  const facts = said.groups.not_met.issues.map((one) => one.facts.map(({ text }) => plain(plainText(text))));
  expect(facts).toEqual([
    ['1.2.2', 'skulle ha varit klart den 23 november 2026, men är kvar'],
    ['senast den 24 november 2026'],
    ['kommunen har inte angett när'],
  ]);
  expect(said.groups.burden.issues[0]?.facts).toEqual([{ label: 'Varför', text: 'Tar 40 timmar.' }]);
});

it('knows of no faults only where the site is said to have none', () => {
  expect(statementOf({ compliance: 'full' }).groups.not_met.lead).toBe(
    'Kommunen känner inte till några brister.',
  );
});
