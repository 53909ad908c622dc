import { describe, expect, it } from 'vitest';
import type { CardSource } from '../../../src/components/card-model.ts';
import { plainText } from '../../../src/components/phrase.ts';
import { barOf, barWindow, cardOf, isOngoing } from '../../../src/components/session-card.ts';
import { utcOf, wallClockOf } from '../../../src/domain/stockholm.ts';
import { NBSP } from '../../../src/i18n/sv/numbers.ts';

const SOURCE: CardSource = {
  href: '/tillfallen/1',
  title: 'Innebandy för alla',
  category: { name: 'Idrott och rörelse', color: 'sport', icon: 'Lightning' },
  venueName: 'Kvarnens sporthall',
  areaName: 'Jämshög',
  schoolYears: { from: 4, to: 6 },
  free: true,
  priceSek: 0,
  byLot: false,
  signupMode: 'session',
  date: '2026-11-24',
  startTime: '17:00',
  endTime: '18:30',
  unstaffed: false,
  staffedFrom: '16:45',
  staffedTo: '18:45',
  status: 'planned',
  publicNote: '',
  counted: 3,
  leastAdults: 2,
  youthsPerAdult: 0,
  participants: 0,
  confirmedOn: '2026-11-20',
  phone: '',
  placesLeft: 6,
};
const momentAt = (date: string, time: string) => {
  const now = utcOf(date, time);
  return { now, ...wallClockOf(now), staleBefore: '2026-10-01' };
};
const NOW = momentAt('2026-11-24', '16:20');
const at = (time: string) => momentAt('2026-11-24', time);

function card(changes: Partial<CardSource> = {}, now = NOW) {
  const model = cardOf({ ...SOURCE, ...changes }, now, '2026-10-01');
  return {
    ...model,
    when: [model.day, model.time, model.timeEnd].map((text) => text.replaceAll(NBSP, ' ')),
    words: model.facts.map(({ text, strong }) =>
      (strong ? `*${plainText(text)}*` : plainText(text)).replaceAll(NBSP, ' '),
    ),
  };
}

describe('the words of a card', () => {
  it('tells day, time, place and facts', () => {
    expect(card().when).toEqual(['i dag', '17', '–18.30']);
    expect(card().place).toBe('Kvarnens sporthall, Jämshög');
    expect(card().words).toEqual(['Åk 4–6', 'Gratis', '*6 platser kvar*']);
    expect(card().supervision.head).toBe('Vuxna på plats 16.45–18.45');
  });

  it('says until when a drop-in is open, and that a group is going on', () => {
    expect(card({ signupMode: 'drop_in' }, at('17:00')).when).toEqual(['Öppet nu', 'till 18.30', '']);
    expect(card({}, at('18:00')).when).toEqual(['Pågår nu', '17', '–18.30']);
    expect(card({ status: 'cancelled' }, at('18:00')).when).toEqual(['i dag', '17', '–18.30']);
  });

  it('is over at its end, and open from its start', () => {
    expect(isOngoing(SOURCE, at('17:00'))).toBe(true);
    expect(isOngoing(SOURCE, at('18:30'))).toBe(false);
    expect(isOngoing(SOURCE, momentAt('2026-11-25', '17:00'))).toBe(false);
  });

  it('says of what is going on whether adults are there now', () => {
    const head = (time: string) =>
      card({ signupMode: 'drop_in', startTime: '16:00', endTime: '19:00' }, at(time)).supervision.head;
    expect(head('15:59')).toBe('Vuxna på plats 16.45–18.45');
    expect(head('16:00')).toBe('Inga vuxna på plats nu. Vuxna kommer 16.45');
    expect(head('16:45')).toBe('Vuxna på plats nu, till 18.45');
    expect(head('18:44')).toBe('Vuxna på plats nu, till 18.45');
    expect(head('18:45')).toBe('Vuxna har gått för i dag');
    expect(head('19:00')).toBe('Vuxna på plats 16.45–18.45');
  });

  it('marks the words that stop being true by themselves', () => {
    expect(card({}, at('17:00')).isNow).toBe(true);
    expect(card({}, at('18:30')).isNow).toBeUndefined();
    expect(card({ status: 'cancelled' }, at('17:00')).isNow).toBeUndefined();
  });

  it('tells a new time and why, without a place count when cancelled', () => {
    const moved = card({ status: 'moved', publicNote: 'Flyttat från 16' });
    expect(moved.when[0]).toBe('Ny tid i dag');
    expect(moved.words).toEqual(['Åk 4–6', 'Gratis', '*6 platser kvar*', '*Flyttat från 16*']);
    expect(card({ status: 'cancelled' }).words).toEqual(['Åk 4–6', 'Gratis']);
  });

  it('tells price and kind of sign-up', () => {
    expect(card({ free: false, priceSek: 50 }).words).toContain('50 kr');
    expect(card({ free: false }).words).toContain('Avgift');
    expect(card({ signupMode: 'drop_in', placesLeft: undefined }).words).toContain('Kom när du vill');
    expect(card({ signupMode: 'external', placesLeft: undefined }).words).toContain('Anmälan hos arrangören');
    expect(card({ signupMode: 'course', placesLeft: 0 }).words).toEqual([
      'Åk 4–6',
      'Gratis',
      'Kurs',
      '*Fullt, reservlista*',
    ]);
  });

  it('does not call a house full that waits for adults', () => {
    const last = (changes: Partial<CardSource>) => card({ placesLeft: 0, ...changes }).words.at(-1);
    expect(last({ counted: 2 })).toBe('*Fullt, reservlista*');
    expect(last({ counted: 1 })).toBe('*Reservlista*');
    expect(last({ counted: 1, placesLeft: 3 })).toBe('*3 platser kvar*');
  });

  it('stands without a time', () => {
    const timeless = card({
      date: '',
      startTime: '',
      endTime: '',
      staffedFrom: '',
      staffedTo: '',
      placesLeft: undefined,
    });
    expect(timeless.when).toEqual(['', '', '']);
    expect(timeless.words).toEqual(['Åk 4–6', 'Gratis', '*Ingen tid just nu*']);
    expect(timeless.supervision.state).toBe('unknown');
  });
});

describe('the time bar of a card', () => {
  it('draws whole hours around every session', () => {
    expect(barWindow([SOURCE, { ...SOURCE, startTime: '14:30', staffedFrom: '15:00' }])).toEqual({
      from: 14 * 60,
      to: 20 * 60,
    });
    expect(barWindow([])).toEqual({ from: 0, to: 24 * 60 });
  });

  it('fills staffed hours, stripes them while adults are missing, and pins now only today', () => {
    const window = { from: 960, to: 1200 };
    expect(barOf(SOURCE, window, NOW)).toEqual({
      from: 960,
      to: 1200,
      now: 980,
      spans: [
        { from: 1020, to: 1110, kind: 'open' },
        { from: 1005, to: 1125, kind: 'staffed' },
      ],
    });
    expect(barOf({ ...SOURCE, counted: 1 }, window, NOW).spans[1]?.kind).toBe('waiting');
    expect(barOf({ ...SOURCE, unstaffed: true }, window, NOW).spans).toHaveLength(1);
    expect(barOf({ ...SOURCE, confirmedOn: '2026-01-02' }, window, NOW).spans).toHaveLength(1);
    expect(barOf(SOURCE, window, momentAt('2026-11-23', '16:20')).now).toBeUndefined();
  });
});
