import { describe, expect, it } from 'vitest';
import { joinBoxOf } from '../../../src/components/join-box.ts';
import type { JoinState } from '../../../src/components/join-box.ts';
import { NBSP } from '../../../src/i18n/sv/numbers.ts';

const TODAY = '2026-11-24';

function words(state: JoinState): (string | undefined)[] {
  const { title, text, action, terms } = joinBoxOf(state, TODAY);
  return [title, text, action?.text, terms].map((part) => part?.replaceAll(NBSP, ' '));
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

  it('leads to the waiting list when full, and says what would open places', () => {
    expect(words({ kind: 'full', waiting: 5, placesWithAnotherAdult: 8, href: '/x' }).slice(0, 3)).toEqual([
      'Fullt, reservlista',
      '8 platser öppnar när en vuxen till är klar. 5 står på reservlistan.',
      'Ställ dig på reservlistan',
    ]);
    expect(words({ kind: 'full', waiting: 0, placesWithAnotherAdult: 0, href: '/x' })[1]).toBe('');
  });

  it('has no button while there is nothing to press', () => {
    expect(words({ kind: 'not_open', opensAt: '2026-11-30 08:00' }).slice(0, 3)).toEqual([
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

  it('pauses with a number to ring when there is one', () => {
    expect(words({ kind: 'paused', phone: '070-174 06 21', tryAgainHref: '' })[3]).toContain(
      'ring 070-174 06 21',
    );
    expect(words({ kind: 'paused', phone: '', tryAgainHref: '' })[3]).toBe('Prova igen om en stund.');
  });
});
