/** Promises and what is counted for them, made by hand: a test says only what it is about. */
import type { CitizenPromise, Presence, Safety } from '../../../src/directory/safety-model.ts';
import type { MonthFigures, OfferFigures, PromiseFigures } from '../../../src/domain/promise-figures.ts';
import { aPresence } from './municipality.ts';

export const NO_SAFETY: Safety = {
  partners: [],
  presence: [],
  promises: [],
  surveys: [],
  texts: [],
  measures: [],
};

/** Of all of 2026, by both, about adults; still going on by its status. */
export function aPromise(over: Partial<CitizenPromise> = {}): CitizenPromise {
  return {
    id: 'promise00000001',
    slug: 'vi-lovar-vuxna',
    title: 'Vi lovar vuxna där unga är',
    by: 'both',
    theme: 'adult_presence',
    text: 'Det ska finnas vuxna.\n\nOckså på helger.',
    forWhom: 'Barn och unga',
    from: '2026-01-01',
    to: '2026-12-31',
    status: 'ongoing',
    outcome: '',
    activities: [],
    presence: [],
    notes: [],
    updatedAt: 1,
    ...over,
  };
}

export const nightWalkers = (over: Partial<Presence> = {}): Presence =>
  aPresence({ name: 'Nattvandrarna', weekdays: ['fri', 'sat'], ...over });

const OFFER: OfferFigures = {
  staffedMinutes: 0,
  sessions: 0,
  cancelled: 0,
  asksForAdults: 0,
  hadAdults: 0,
  free: 0,
  areas: 0,
  bands: 0,
  places: undefined,
  used: undefined,
};

/** A month with so many staffed hours, each a session of its own that had enough adults. */
export function aMonth(month: string, hours: number, over: Partial<MonthFigures> = {}): MonthFigures {
  const all = { sessions: hours, asksForAdults: hours, hadAdults: hours, free: hours };
  return { ...OFFER, ...all, month, staffedMinutes: hours * 60, isPart: false, ...over };
}

/** Figures of these months and their sums, up to a day. */
export function figuresOfMonths(
  months: readonly MonthFigures[],
  total: Partial<OfferFigures> = {},
  to = '2026-11-23',
): PromiseFigures {
  const sum = (key: 'staffedMinutes' | 'sessions' | 'asksForAdults' | 'hadAdults' | 'free' | 'cancelled') =>
    months.reduce((all, month) => all + month[key], 0);
  return {
    from: `${months[0]?.month ?? '2026-01'}-01`,
    to,
    months,
    total: {
      ...OFFER,
      staffedMinutes: sum('staffedMinutes'),
      sessions: sum('sessions'),
      asksForAdults: sum('asksForAdults'),
      hadAdults: sum('hadAdults'),
      free: sum('free'),
      cancelled: sum('cancelled'),
      ...total,
    },
  };
}
