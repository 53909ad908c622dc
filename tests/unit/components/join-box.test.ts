import { describe, expect, it } from 'vitest';
import { joinBoxOf, withoutSignup } from '../../../src/components/join-box.ts';
import { plainText } from '../../../src/components/phrase.ts';
import type { JoinState } from '../../../src/components/join-box.ts';
import { NBSP } from '../../../src/i18n/sv/numbers.ts';

const TODAY = '2026-11-24';

function words(state: JoinState): (string | undefined)[] {
  const { title, text, action, terms } = joinBoxOf(state, TODAY);
  return [title, plainText(text), action?.text, terms].map((part) => part?.replaceAll(NBSP, ' '));
}

describe('the join box', () => {
  it('tells how many places are left and until when', () => {
    expect(words({ kind: 'open', placesLeft: 6, closesAt: '2026-11-24 16:45', href: '/x' })).toEqual([
      '6 platser kvar',
      '',
      'Anmäl dig',
      'Anmälan öppen till i dag kl. 16.45. Först till kvarn gäller. Du kan avboka när som helst.',
    ]);
    expect(words({ kind: 'open', placesLeft: 1, closesAt: '', href: '/x' })[0]).toBe('1 plats kvar');
  });

  it('says before the form that a guardian is asked', () => {
    const open = { kind: 'open', placesLeft: 4, closesAt: '', href: '/x' } as const;
    const asks = 'En vårdnadshavare godkänner anmälan i ett mejl.';
    expect(words({ ...open, asksGuardian: true })[3]).toContain(asks);
    expect(words(open)[3]).not.toContain(asks);
  });

  it('has places while adults are missing, and says so before anybody signs up', () => {
    const open = { kind: 'open', placesLeft: 4, closesAt: '', href: '/x' } as const;
    expect(words({ ...open, missingAdults: { ready: 1, missing: 1 } }).slice(0, 3)).toEqual([
      '4 platser kvar',
      'Väntar på en vuxen till. Du får en plats, men alla vuxna är inte klara än.',
      'Anmäl dig',
    ]);
  });

  const full = { kind: 'no_place', confirmed: 10, waiting: 0, href: '/x' } as const;
  const reasons: [string, Omit<Extract<JoinState, { kind: 'no_place' }>, 'kind' | 'href'>, string[]][] = [
    [
      'the room is full',
      { noPlace: { why: 'room_full' }, confirmed: 10, waiting: 5 },
      [
        'Fullt, reservlista',
        '5 står på reservlistan.',
        'Blir en plats ledig går den till den som står först.',
      ],
    ],
    [
      'the adults cannot look after more',
      { noPlace: { why: 'adults_limit', placesWithAnother: 8 }, confirmed: 10, waiting: 5 },
      [
        'Fullt, reservlista',
        'De vuxna som är klara kan inte ta emot fler. 8 platser öppnar när en vuxen till är klar. 5 står på reservlistan.',
        'Blir en plats ledig går den till den som står först.',
      ],
    ],
    [
      'one more adult would not be enough',
      { noPlace: { why: 'adults_limit', placesWithAnother: 0 }, confirmed: 10, waiting: 0 },
      [
        'Fullt, reservlista',
        'De vuxna som är klara kan inte ta emot fler. Det behövs fler vuxna innan någon ny får plats.',
        'Blir en plats ledig går den till den som står först.',
      ],
    ],
    [
      'an adult is missing',
      { noPlace: { why: 'adults_missing', ready: 1, missing: 1 }, confirmed: 10, waiting: 2 },
      [
        'Väntar på en vuxen till',
        'Nya anmälningar ställs på reservlistan. De som har plats har den kvar. 2 står på reservlistan.',
        'Ingen flyttas upp från reservlistan förrän tillräckligt många vuxna är klara.',
      ],
    ],
    [
      'no adult is ready and nobody has a place',
      { noPlace: { why: 'adults_missing', ready: 0, missing: 2 }, confirmed: 0, waiting: 0 },
      [
        'Väntar på två vuxna',
        'Nya anmälningar ställs på reservlistan.',
        'Ingen flyttas upp från reservlistan förrän tillräckligt många vuxna är klara.',
      ],
    ],
    [
      'the free places go to those who wait',
      { noPlace: { why: 'queue' }, confirmed: 9, waiting: 1 },
      [
        'Fullt, reservlista',
        'Andra står redan på tur. De lediga platserna går till dem som väntar. 1 står på reservlistan.',
        'Blir en plats ledig går den till den som står först.',
      ],
    ],
  ];
  it.each(reasons)('leads to the waiting list and says why: %s', (_name, state, [title, text, terms]) => {
    expect(words({ ...full, ...state })).toEqual([title, text, 'Ställ dig på reservlistan', terms]);
  });

  it('has no button while there is nothing to press', () => {
    expect(words({ kind: 'not_open', opensAt: '2026-11-30 08:00', byLot: false }).slice(0, 3)).toEqual([
      'Anmälan öppnar mån 30 nov kl. 8',
      '',
      undefined,
    ]);
    expect(words({ kind: 'closed' })[2]).toBeUndefined();
  });

  it('leads out only where the organiser signs up', () => {
    const external = joinBoxOf({ kind: 'external', href: 'https://example.se/' }, TODAY).action;
    expect(external).toMatchObject({ href: 'https://example.se/', external: true });
    expect(joinBoxOf({ kind: 'drop_in', findUsHref: '#find-us' }, TODAY).action?.external).toBeUndefined();
  });

  it('shows on a draft what its button will say, and that it does nothing yet', () => {
    const box = joinBoxOf({ kind: 'open', placesLeft: 6, closesAt: '2026-11-24 16:45', href: '/x' }, TODAY);
    expect(withoutSignup(box)).toMatchObject({
      title: box.title,
      action: { text: 'Anmäl dig', disabled: true },
      terms: expect.stringContaining('utkast'),
    });
    // What is on the page itself works.
    const dropIn = joinBoxOf({ kind: 'drop_in', findUsHref: '#find-us' }, TODAY);
    expect(withoutSignup(dropIn)).toBe(dropIn);
  });

  it('pauses with a number to ring when there is one', () => {
    expect(words({ kind: 'paused', phone: '070-174 06 21', tryAgainHref: '' })[3]).toContain(
      'ring 070-174 06 21',
    );
    expect(words({ kind: 'paused', phone: '', tryAgainHref: '' })[3]).toBe('Prova igen om en stund.');
  });
});
