/** Synthetic catalogues for benchmarks: seeded, so that the same numbers give the same catalogue. */
import type {
  Activity,
  Area,
  Organiser,
  Schedule,
  Session,
  Snapshot,
  Venue,
  Weekday,
} from '../src/directory/model.ts';
import { addDays, WEEKDAYS, weekdayOf } from '../src/domain/local-date.ts';
import { slugOf } from '../src/domain/slug.ts';
import * as text from './catalogue-words.ts';
import { DEMO_CATEGORIES } from './categories.ts';
import { assembleSnapshot, blankActivity, blankOrganiser, blankSession, blankVenue } from './snapshot.ts';

/** A small seeded generator (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomOf(seed);
  }

  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  chance(share: number): boolean {
    return this.#next() < share;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  id(): string {
    return Array.from({ length: 15 }, () => this.below(36).toString(36)).join('');
  }

  phone(): string {
    return `070-174 ${10 + this.below(90)} ${10 + this.below(90)}`;
  }
}

export interface CatalogueSize {
  readonly activities: number;
  /** Monday or any other local date that the first sessions may fall on. */
  readonly today: string;
  /** How many weeks of sessions. */
  readonly weeks?: number;
  readonly seed?: number;
}

function venuesOf(count: number, areas: readonly Area[], dice: Dice): Venue[] {
  const names = new Set<string>();
  while (names.size < count) {
    const [, ending] = dice.pick(text.VENUE_KINDS);
    const base = `${dice.pick(text.VENUE_FIRST)}${ending.includes(' ') || ending === 'bibliotek' ? 's ' : ''}${ending}`;
    names.add(names.has(base) ? `${base} ${dice.pick(areas).name} ${names.size}` : base);
  }
  return [...names].map((name) => {
    const kind = text.VENUE_KINDS.find(([, ending]) => name.includes(ending))?.[0] ?? 'other';
    const summary = `${dice.pick(text.FIRST_SENTENCES)}, med ${dice.pick(text.DETAILS)}`;
    return {
      ...blankVenue(dice.id(), dice.pick(areas), dice.pick(DEMO_CATEGORIES)),
      name,
      kind,
      summary,
      slug: slugOf(name),
      phone: dice.phone(),
    };
  });
}

function yearsOf(dice: Dice): { from: number; to: number } {
  return dice.pick([
    { from: 1, to: 3 },
    { from: 4, to: 6 },
    { from: 4, to: 9 },
    { from: 7, to: 9 },
    { from: 7, to: 10 },
    { from: 1, to: 6 },
    { from: 0, to: 0 },
    { from: 3 + dice.below(4), to: 7 + dice.below(3) },
  ]);
}

function compoundOf(dice: Dice): string {
  return dice.pick(text.COMPOUND_FIRST) + dice.pick(text.COMPOUND_SECOND);
}

function activityOf(number: number, organisers: readonly Organiser[], today: string, dice: Dice): Activity {
  const main = dice.pick(DEMO_CATEGORIES);
  const categories = dice.chance(0.2) ? [...new Set([main, dice.pick(DEMO_CATEGORIES)])] : [main];
  const organiser = dice.pick(organisers);
  const subject = dice.pick(text.SUBJECTS[main.slug]!);
  const title = dice.chance(0.15)
    ? `${compoundOf(dice)}: ${subject}`
    : `${subject} ${dice.chance(0.85) ? dice.pick(text.QUALIFIERS) : `med ${compoundOf(dice)}`}`;
  const shownTitle = title.trim().charAt(0).toUpperCase() + title.trim().slice(1);
  const sentence = () =>
    `${dice.pick(text.FIRST_SENTENCES)}. Vi har ${dice.pick(text.DETAILS)}, ${compoundOf(dice)} och ${compoundOf(dice)}.`;
  const free = dice.chance(0.6);
  return {
    ...blankActivity(dice.id(), organiser, categories),
    title: shownTitle,
    slug: `${slugOf(shownTitle)}-${number}`,
    summary: sentence(),
    body: `${sentence()}\n\n${sentence()} ${sentence()}`,
    schoolYears: yearsOf(dice),
    free,
    priceSek: free ? 0 : dice.pick([20, 40, 50, 100, 150, 200, 300, 450, 600]),
    signupMode: dice.pick(['drop_in', 'drop_in', 'session', 'session', 'course', 'external']),
    phone: dice.chance(0.7) ? organiser.phone : dice.phone(),
    supervisionConfirmedOn: addDays(today, -dice.below(140)),
  };
}

const STARTS = [
  '09:00',
  '10:00',
  '13:00',
  '14:30',
  '15:00',
  '15:30',
  '16:00',
  '16:30',
  '17:00',
  '17:30',
  '18:00',
  '18:30',
  '19:00',
];

function scheduleOf(activity: Activity, venue: Venue, dice: Dice): Schedule {
  const startTime = dice.pick(STARTS);
  const endHour = Math.min(23, Number(startTime.slice(0, 2)) + 1 + dice.below(3));
  const endTime = `${String(endHour).padStart(2, '0')}:${dice.pick(['00', '30'])}`;
  const leastAdults = 1 + dice.below(3);
  const unstaffed = dice.chance(0.04);
  const first = dice.below(7);
  const second = dice.below(7);
  const weekdays: Weekday[] =
    dice.chance(0.2) && second !== first ? [WEEKDAYS[first]!, WEEKDAYS[second]!] : [WEEKDAYS[first]!];
  return {
    id: dice.id(),
    activity,
    venue,
    name: '',
    weekdays,
    startTime,
    endTime,
    unstaffed,
    staffedFrom: unstaffed ? '' : startTime,
    staffedTo: unstaffed ? '' : endTime,
    everyNWeeks: 1,
    validFrom: '',
    validUntil: '',
    termRule: 'always',
    roomPlaces:
      activity.signupMode === 'session' || activity.signupMode === 'course' ? 8 + dice.below(20) : 0,
    leastAdults,
    youthsPerAdult: 0,
    usualAdults: leastAdults + dice.below(2),
    courseStart: '',
    signupClosesMinutes: 0,
    signupOpensDays: 0,
    signups: { confirmed: dice.below(20), waitlisted: 0 },
  };
}

function sessionOf(schedule: Schedule, date: string, dice: Dice): Session {
  const planned = blankSession(schedule, date);
  const confirmed = schedule.roomPlaces > 0 ? dice.below(schedule.roomPlaces + 1) : 0;
  const session = { ...planned, signups: { confirmed, waitlisted: 0 } };
  if (dice.chance(0.02)) return { ...session, status: 'cancelled', publicNote: 'Ledaren är sjuk' };
  if (dice.chance(0.05))
    return {
      ...session,
      adultCounts: { ...session.adultCounts, counted: 0, confirmed: 0, firstAid: 0 },
      adults: [],
    };
  return dice.chance(0.02) ? { ...session, id: dice.id() } : session;
}

/** A municipality of the given size: about 1.2 schedules an activity, one venue for twelve activities. */
export function syntheticCatalogue(size: CatalogueSize): Snapshot {
  const { activities: count, today, weeks = 16, seed = 1 } = size;
  const dice = new Dice(seed);
  const areas = text.AREAS.map((name, sortOrder) => ({ id: dice.id(), name, slug: slugOf(name), sortOrder }));
  const venues = venuesOf(Math.max(12, Math.ceil(count / 12)), areas, dice);
  const organisers = Array.from({ length: Math.max(6, Math.ceil(count / 15)) }, () => ({
    ...blankOrganiser(dice.id()),
    name: `${dice.pick(areas).name}s ${dice.pick(text.ORGANISERS)}`,
    phone: dice.phone(),
  }));
  const activities = Array.from({ length: count }, (_, number) =>
    activityOf(number, organisers, today, dice),
  );
  const schedules = activities.flatMap((activity) => {
    const own = dice.chance(0.03) ? 0 : dice.chance(0.2) ? 2 : 1;
    return Array.from({ length: own }, () => scheduleOf(activity, dice.pick(venues), dice));
  });
  const dates = Array.from({ length: weeks * 7 }, (_, day) => addDays(today, day));
  const sessions = schedules.flatMap((schedule) =>
    dates
      .filter((date) => schedule.weekdays.includes(WEEKDAYS[weekdayOf(date) - 1]!))
      .map((date) => sessionOf(schedule, date, dice)),
  );
  return assembleSnapshot({ areas, categories: DEMO_CATEGORIES, venues, activities, schedules, sessions });
}
