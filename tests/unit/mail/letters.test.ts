import { describe, expect, test } from 'vitest';
import { htmlOf, textOf, type LetterContent } from '../../../src/mail/letter.ts';
import {
  addressChangedLetter,
  approvalLetter,
  cancelledLetter,
  changesLetter,
  codeLetter,
  confirmationLetter,
  drawnLetter,
  offerLetter,
  promotedLetter,
  reminderLetter,
} from '../../../src/mail/letters.ts';
import type { MailSite } from '../../../src/mail/facts.ts';
import { letterWords } from '../../../src/mail/letter-words.ts';
import { mailChild, mailParty, mailSession, NOW, SITE } from './samples.ts';

const before = { date: '2026-11-23', startTime: '17:00', endTime: '18:30' };
const lottery = { id: 'session00000001', closesAt: NOW + 24 * 3_600_000, awaitsAdults: false };
const lettersFrom = (site: MailSite): Record<string, LetterContent> => ({
  confirmed: confirmationLetter(mailParty(), site, NOW),
  waitlisted: confirmationLetter(mailParty({ status: 'waitlisted', position: 3 }), site, NOW),
  offered: offerLetter(mailParty({ status: 'offered' }), site, NOW),
  promoted: promotedLetter(mailParty(), site, NOW),
  'cancelled by the family': cancelledLetter(mailParty({ cancelledBy: 'family' }), site, NOW),
  'cancelled by staff': cancelledLetter(mailParty({ cancelledBy: 'staff' }), site, NOW),
  'not answered': cancelledLetter(mailParty({ cancelledBy: 'expired' }), site, NOW),
  'declined, cancelled': cancelledLetter(mailParty({ cancelledBy: 'guardian' }), site, NOW),
  'not approved, cancelled': cancelledLetter(mailParty({ cancelledBy: 'not_approved' }), site, NOW),
  approval: approvalLetter(
    mailParty({ status: 'awaiting_approval', approvalExpiresAt: NOW + 3_600_000 }),
    site,
    NOW,
  ),
  'approval of one who waits': approvalLetter(mailParty({ status: 'waitlisted', position: 2 }), site, NOW),
  siblings: confirmationLetter(
    mailParty({}, {}, [mailChild({ firstName: 'Bo', reference: 'GHJ-KLM' })]),
    site,
    NOW,
  ),
  'siblings who stand apart': confirmationLetter(
    mailParty({}, {}, [mailChild({ status: 'waitlisted', position: 4, reference: 'GHJ-KLM' })]),
    site,
    NOW,
  ),
  'in the lottery': confirmationLetter(mailParty({ status: 'applied' }, { lottery }), site, NOW),
  'drawn, with a place': drawnLetter(mailParty({}, { lottery }), site, NOW),
  'drawn, waiting': drawnLetter(mailParty({ status: 'waitlisted', position: 3 }, { lottery }), site, NOW),
  'drawn, waiting for adults': drawnLetter(
    mailParty({ status: 'waitlisted', position: 1 }, { lottery: { ...lottery, awaitsAdults: true } }),
    site,
    NOW,
  ),
  'drawn apart': drawnLetter(
    mailParty({}, { lottery }, [
      mailChild({ status: 'waitlisted', position: 4, reference: 'GHJ-KLM', ticket: 'signup000000002' }),
    ]),
    site,
    NOW,
  ),
  reminder: reminderLetter(mailParty(), site, NOW),
  changes: changesLetter(
    [{ session: mailSession(), changes: ['moved', 'fewer_adults'], before }],
    [{ reference: 'ABC-DEF', link: 'https://fritid.example.se/anmalan/K3y' }],
    site,
    NOW,
  ),
  course: confirmationLetter(
    mailParty(
      {},
      {
        isCourse: true,
        sessions: [mailSession(), mailSession({ id: 'session00000002', date: '2026-12-01' })],
      },
    ),
    site,
    NOW,
  ),
});
const letters = lettersFrom(SITE);
const ENGLISH_SITE = { ...SITE, words: letterWords('en') };
const inEnglish = lettersFrom(ENGLISH_SITE);
const inBoth = [
  ...Object.entries(letters).map(([name, letter]) => [name, letter, 'sv', ''] as const),
  ...Object.entries(inEnglish).map(([name, letter]) => [name, letter, 'en', '/en'] as const),
];
/** What a reader sees of the HTML. */
const seen = (letter: LetterContent) =>
  htmlOf(letter)
    .replace(/<title>.*?<\/title>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** Mail programs show about so much before a letter is opened. */
const PREVIEW = 150;

describe.each(inBoth)('the letter "%s" (%#)', (name, letter, language, prefix) => {
  test('shows no child before it is opened', () => {
    expect(letter.subject).not.toContain('Alva');
    for (const text of [textOf(letter), seen(letter)]) expect(text.slice(0, PREVIEW)).not.toContain('Alva');
  });

  test('says the same as text and as HTML, and what it is about, where to call and who writes', () => {
    const [text, html] = [textOf(letter), seen(letter)];
    for (const part of ['Innebandy för alla', 'Kvarnen, Storgatan 1', '070-174 06 21', 'Olofströms kommun']) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
    expect(text).not.toMatch(/undefined|NaN|\n{3}/);
  });

  test('fetches nothing, and has one heading to begin with and the language', () => {
    const html = htmlOf(letter);
    expect(html).toContain(`<!doctype html>\r\n<html lang="${language}">`);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<link|<script|@import|url\(|\ssrc=/);
    for (const [, address] of html.matchAll(/href="([^"]*)"/g)) {
      if (address?.endsWith('K3y')) continue;
      expect(address?.replace(`https://fritid.example.se${prefix}/`, '')).toMatch(
        /^(mina-anmalningar$|(tillfallen|lottning)\/)/,
      );
    }
    for (const line of html.split('\r\n')) expect(line.length).toBeLessThan(900);
  });

  test('leads to the own page where there is something to do on it', () => {
    const leads = textOf(letter).includes('https://fritid.example.se/anmalan/K3y');
    expect(leads).toBe(!/cancelled|not answered/.test(name));
  });
});

test('a letter in English has no word in Swedish but what staff and families have written', () => {
  const written = /Innebandy för alla|Kvarnen, Storgatan 1|Fritid och kultur|Olofströms kommun|Alvaåäö/g;
  const others = {
    code: codeLetter('12345678', ENGLISH_SITE),
    'address changed': addressChangedLetter(ENGLISH_SITE),
    'address changed, no phone': addressChangedLetter({ ...ENGLISH_SITE, phone: '' }),
  };
  for (const [name, letter] of Object.entries({ ...inEnglish, ...others })) {
    const said = `${letter.subject} ${textOf(letter)} ${letter.files.map(({ content }) => content)}`;
    expect(said.replaceAll(written, ''), name).not.toMatch(/[åäö]|\b(?:och|kl|du|eller|inte)\b/i);
  }
  expect(textOf(inEnglish['confirmed']!)).toContain(
    'When: Tuesday 24 November, 17:00–18:30'.replace('24 ', '24\u00a0'),
  );
});

test('a lottery is told before and after: until when, how it went, and by which number to check it', () => {
  const text = (name: string) => textOf(letters[name]!);
  expect(text('in the lottery')).toMatch(
    /lottas bland alla som anmäler sig senast i\smorgon kl\.\s12\. Alla har lika stor chans/,
  );
  for (const name of Object.keys(letters).filter((one) => /lottery|drawn/.test(one))) {
    expect(text(name)).toMatch(/Lottnummer: signup000000001/);
    expect(text(name)).toContain('https://fritid.example.se/lottning/session00000001');
    expect(text(name)).not.toContain('fullt');
  }
  expect(letters['drawn, with a place']?.files).toHaveLength(1);
  expect(letters['drawn, waiting']?.files).toEqual([]);
  expect(text('drawn, waiting')).toContain('Platsen i kön är nummer 3.');
  expect(text('drawn, waiting for adults')).toContain('När de är klara delas platserna ut');
  expect(text('drawn apart')).toMatch(/En har fått plats, och en står på reservlistan/);
  expect(text('drawn apart')).toContain('Lottnummer: signup000000001, signup000000002');
  expect(text('confirmed')).not.toContain('Lott');
});

test('every letter about sign-ups leads to all of them, by an address that is no key', () => {
  for (const letter of Object.values(letters)) {
    expect(textOf(letter)).toContain(
      'Se alla dina anmälningar:\nhttps://fritid.example.se/mina-anmalningar\n',
    );
  }
});

test('a code stands in the letter in two groups, never where a locked phone shows it', () => {
  const letter = codeLetter('12345678', SITE);
  expect(letter.subject).not.toMatch(/\d/);
  expect(textOf(letter)).toContain('Kod: 1234 5678\n');
  for (const text of [textOf(letter), seen(letter)]) {
    expect(text.slice(0, 60)).not.toMatch(/\d/);
    expect(text).toContain('inom tio minuter');
    expect(text).toContain('Olofströms kommun');
    expect(text).not.toContain('http');
  }
  expect(textOf(codeLetter('', SITE))).toContain('(koden finns bara i familjens mejl)');
});

test('the old address reads that it was changed and whom to call, and nothing about whom', () => {
  const text = textOf(addressChangedLetter(SITE));
  expect(text).toContain('Var det inte du? Ring oss på 0454-930 00');
  expect(text).not.toMatch(/http|@/);
  expect(textOf(addressChangedLetter({ ...SITE, phone: '' }))).toContain('Hör av dig till oss');
});

test('what somebody typed is text, and begins no line', () => {
  const session = mailSession({
    title: '<img src=x onerror=alert(1)>\r\nBcc: x@example.se',
    venue: '"Kvarnen" & \u2028co',
  });
  const letter = confirmationLetter(
    mailParty({ firstName: '</p><script>' }, { sessions: [session] }),
    SITE,
    NOW,
  );
  expect(htmlOf(letter)).not.toMatch(/<img|<script|<\/p><script/);
  expect(htmlOf(letter)).toContain('&lt;/p&gt;&lt;script&gt;');
  expect(textOf(letter)).not.toMatch(/^Bcc:/m);
});

test('without the address of the site there is no link, and the phone instead', () => {
  const site = { ...SITE, origin: '' };
  const text = textOf(confirmationLetter(mailParty({}, { link: undefined }), site, NOW));
  expect(text).not.toContain('http');
  expect(text).toContain('Vill du avboka eller fråga något? Ring 070-174 06 21.');
  const offer = textOf(offerLetter(mailParty({}, { link: undefined }), site, NOW));
  expect(offer).toContain('Ring oss och säg om du vill ha platsen.');
});

test('several cancelled sessions are one letter, each with its reason, and ask for no cancelling', () => {
  const cancelled = (id: string, title: string) => ({
    session: mailSession({ id, title, cancelled: true, note: 'Ledaren är sjuk.' }),
    changes: ['cancelled'] as const,
    before,
  });
  const one = changesLetter([cancelled('a', 'Innebandy')], [], SITE, NOW);
  expect(one.subject.replace(/\s/g, ' ')).toBe('Inställt: Innebandy mån 23 nov');
  const two = changesLetter([cancelled('a', 'Innebandy'), cancelled('b', 'Bandy')], [], SITE, NOW);
  expect([two.subject, two.title]).toEqual(['Ändrat: 2 tillfällen', 'Inställt']);
  expect(textOf(two).match(/Orsak: Ledaren är sjuk\./g)).toHaveLength(2);
  expect(textOf(two)).not.toMatch(/Avboka anmälan|\/(anmalan|tillfallen)\//);
});
