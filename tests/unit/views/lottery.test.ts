import { describe, expect, it } from 'vitest';
import { lotteryTarget, lotteryView } from '../../../src/views/lottery.ts';
import {
  anActivity,
  aSchedule,
  aSession,
  at,
  hours,
  plain,
  snapshotOf,
  TODAY,
} from '../support/municipality.ts';

const NOON = at(TODAY, '12:00');
const byLot = anActivity({ signupMode: 'session', allocation: 'lottery' });
const window = { ...hours('17:00', '18:30'), signupClosesAt: `${TODAY} 13:00` };
const drawn = {
  algorithm: 'lottning-1',
  commitment: 'c0ffee',
  seed: '5eed',
  inputHash: '1ca5e',
  ticketHashes: ['aa', 'bb'],
  drawnAt: at(TODAY, '13:01').now,
  places: 1,
  awaitsAdults: false,
};
const signups = (result?: typeof drawn) => ({
  signups: {
    confirmed: 0,
    waitlisted: 0,
    lottery: { applied: 2, commitment: 'c0ffee', drawn: result },
  },
});

describe('the page of a lottery', () => {
  it('publishes the commitment from the beginning, and everything to repeat the draw with after it', () => {
    const open = aSession({ activity: byLot, ...window, ...signups() });
    const before = lotteryView(snapshotOf([open]), open.id, NOON);
    expect([plain(before?.status ?? ''), before?.tickets, before?.checks]).toEqual([
      'Anmälan är öppen till i dag kl. 13.',
      undefined,
      [],
    ]);
    expect(before?.facts.map(({ text }) => text)).toEqual(['c0ffee']);
    const done = aSession({ activity: byLot, ...window, ...signups(drawn) });
    const after = lotteryView(snapshotOf([done]), done.id, at(TODAY, '14:00'));
    expect([plain(after?.status ?? ''), after?.tickets]).toEqual([
      'Lottningen gjordes i dag kl. 13.01.',
      ['aa', 'bb'],
    ]);
    expect(after?.facts.map(({ text }) => text)).toEqual(['c0ffee', '5eed', '1ca5e', '2', '1', 'lottning-1']);
    expect(after?.checks.filter(({ code }) => code.includes('5eed'))).toHaveLength(2);
  });

  it('says where it stands at any time', () => {
    const statusAt = (time: string, changes: object = {}) => {
      const session = aSession({ activity: byLot, ...window, ...signups(), ...changes });
      return plain(lotteryView(snapshotOf([session]), session.id, at(TODAY, time))?.status ?? '');
    };
    expect(statusAt('12:00', { signupOpensAt: `${TODAY} 12:30` })).toBe('Anmälan öppnar i dag kl. 12.30.');
    expect(statusAt('13:00')).toBe('Anmälan har stängt. Vi lottar inom några minuter.');
    expect(statusAt('17:00')).toBe('Det blir ingen lottning.');
    expect(statusAt('12:00', { status: 'cancelled' })).toBe('Det blir ingen lottning.');
  });

  it('is there for a course by its schedule, and for nothing that goes by time order', () => {
    const course = anActivity({ id: 'activity0000002', signupMode: 'course', allocation: 'lottery' });
    const schedule = aSchedule({ activity: course, courseStart: `${TODAY} 17:00`, signupClosesMinutes: 240 });
    const first = aSession({ activity: course, schedule, ...hours('17:00', '18:30') });
    const plainSession = aSession({ activity: anActivity({ signupMode: 'session' }) });
    const snapshot = snapshotOf([first, plainSession]);
    expect(plain(lotteryView(snapshot, schedule.id, NOON)?.status ?? '')).toBe(
      'Anmälan är öppen till i dag kl. 13.',
    );
    expect(lotteryTarget(first)?.id).toBe(schedule.id);
    for (const id of [first.id, plainSession.id, 'nothing']) {
      expect(lotteryView(snapshot, id, NOON)).toBeUndefined();
    }
    expect(lotteryTarget(plainSession)).toBeUndefined();
  });

  it('stays when the activity goes by time order from now on', () => {
    const session = aSession({
      activity: anActivity({ signupMode: 'session' }),
      ...window,
      ...signups(drawn),
    });
    expect(lotteryView(snapshotOf([session]), session.id, NOON)?.tickets).toEqual(['aa', 'bb']);
  });
});
