import { expect, it } from 'vitest';
import { PLAIN_PAGES, plainPageHtml } from '../../../src/server/plain-page.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { settingsFrom } from '../../../src/directory/entities.ts';
import { missingLines, talkLines } from '../../../src/views/help-lines.ts';
import { whoDoesWhatView } from '../../../src/views/who-does-what.ts';
import { aPartner, snapshotOf } from '../support/municipality.ts';

const line = (phone: string) => ({ name: `Linje ${phone}`, hours: '', phone });

it.each([
  [[], ['112', '11414', '116111']],
  [['114 14'], ['112', '116111']],
  [['112', '116111', '11414'], []],
  [
    ['0112', '116 1110'],
    ['112', '11414', '116111'],
  ],
])('of %j are missing %j', (phones, missing) => {
  expect(missingLines(phones.map(line))).toEqual(missing);
});

it('keeps what staff have written first, and adds what they left out, with what it is for', () => {
  const lines = talkLines({ helpLines: [line('070-174 06 06'), line('116 111')] });
  expect(lines.map(({ name, phone }) => `${name}: ${phone}`)).toEqual([
    'Linje 070-174 06 06: 070-174 06 06',
    'Linje 116 111: 116 111',
    'Fara för liv: 112',
    'Polisen, när det inte är akut: 114 14',
  ]);
});

it('has the three numbers without any settings', () => {
  expect(talkLines(settingsFrom(undefined)).map(({ phone }) => phone)).toEqual(['112', '114 14', '116 111']);
});

it('has the three numbers on the pages that need no catalogue, in both languages', () => {
  for (const page of Object.values(PLAIN_PAGES)) {
    for (const language of LANGUAGES) {
      const html = plainPageHtml(page, language);
      for (const part of ['href="#talk"', 'id="talk"', 'tel:112"', 'tel:11414"', 'tel:116111"']) {
        expect(html).toContain(part);
      }
    }
  }
});

it('groups whom to turn to by kind, in the order of the page, and always tells the numbers of the whole country', () => {
  const partners = [
    aPartner({ id: 'a', kind: 'police', name: 'Polisen' }),
    aPartner({ id: 'b' }),
    aPartner({ id: 'c', kind: 'police', name: 'Områdespolisen' }),
  ];
  const { groups, national } = whoDoesWhatView(snapshotOf([], { partners }));
  expect(groups.map(({ title, partners: of }) => [title, of.map(({ name }) => name)])).toEqual([
    ['Fältare', ['Fältarna']],
    ['Polis', ['Polisen', 'Områdespolisen']],
  ]);
  expect(national.map(({ phone }) => phone)).toEqual(['112', '114 14', '116 111']);
  expect(whoDoesWhatView(snapshotOf([])).groups).toEqual([]);
});
