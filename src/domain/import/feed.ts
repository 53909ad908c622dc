import { addDays } from '../local-date.ts';
import { schoolYearOfAge } from '../school-years.ts';
import { slugOf } from '../slug.ts';
import { foldedWord } from './columns.ts';
import { agesOf, firstSentence, linkOf, priceOf, statusOf } from './feed-facts.ts';
import {
  idIn,
  isEventType,
  isThing,
  itemsOf,
  listOf,
  resolved,
  textIn,
  typesOf,
  type Thing,
} from './feed-things.ts';
import { endAfter, momentOf, scheduleIn, type Moment, type ScheduleTrouble } from './feed-times.ts';
import type { CellValue, ImportKind, ImportRow } from './rows.ts';

/** What a feed says that has no place here, or that it does not say; each is told of before anything is stored. */
export type FeedNote =
  | 'deleted'
  | 'facility'
  | 'online'
  | 'past'
  | 'in_schedule'
  | 'series_cancelled'
  | 'persons'
  | 'exceptions'
  | 'ages'
  | 'no_price'
  | 'other_currency'
  | 'unstaffed'
  | 'places_left'
  | 'default_area'
  | 'default_organiser'
  | 'default_category'
  | 'no_name'
  | ScheduleTrouble;

/** Something of the feed without which a row cannot be made. */
export type FeedTrouble = 'no_place' | 'no_start' | 'no_end';

export interface FeedProblem {
  readonly row: number;
  readonly kind: ImportKind;
  readonly field: string;
  readonly trouble: FeedTrouble;
  readonly written: string;
}

export interface FeedReading {
  readonly rows: readonly ImportRow[];
  readonly problems: readonly FeedProblem[];
  readonly notes: ReadonlyMap<FeedNote, number>;
}

/** Names that there are, and what is used where the feed names none of them; empty = nothing. */
export interface FeedDefaults {
  readonly areas: readonly string[];
  readonly organisers: readonly string[];
  readonly categories: readonly string[];
  readonly area: string;
  readonly organiser: string;
  readonly category: string;
}

/**
 * Reads an OpenActive or schema.org feed as rows; undefined when it holds no events. Series become activities with
 * repeating times, dated events become single sessions; events of one name are one activity.
 * @param today local date: what is over is left out
 */
export function readFeed(document: unknown, defaults: FeedDefaults, today: string): FeedReading | undefined {
  const found = itemsOf(document);
  if (!found) return undefined;
  const reader = new FeedReader(found.byId, defaults, today);
  reader.note('deleted', found.deleted);
  for (const { number, thing } of found.items) reader.item(number, thing);
  return reader.result();
}

const LONGEST_BODY = 5000;
const PERSONS = ['leader', 'contributor', 'attendee', 'performer', 'instructor', 'assistant'];
/** What a feed never says: who is there. Unstaffed promises nothing to anybody. */
const TIMES_FOR_NEW = { unstaffed: true };

class FeedReader {
  readonly #byId: ReadonlyMap<string, Thing>;
  readonly #defaults: FeedDefaults;
  readonly #today: string;
  readonly #notes = new Map<FeedNote, number>();
  readonly #problems: FeedProblem[] = [];
  /** Rows by kind and by what they are known by, so that each is there once. */
  readonly #rows = new Map<string, ImportRow>();
  /** By what times refer to the place of a name. */
  readonly #placeOfName = new Map<string, string>();
  readonly #scheduled = new Set<string>();
  readonly #dated: { number: number; event: Thing; series: Thing | undefined }[] = [];

  constructor(byId: ReadonlyMap<string, Thing>, defaults: FeedDefaults, today: string) {
    this.#byId = byId;
    this.#defaults = defaults;
    this.#today = today;
  }

  note(note: FeedNote, count = 1): void {
    if (count > 0) this.#notes.set(note, (this.#notes.get(note) ?? 0) + count);
  }

  item(number: number, thing: Thing): void {
    const types = typesOf(thing);
    if (types.some((type) => /Slot|FacilityUse/.test(type))) return this.note('facility');
    if (types.some(isEventType)) this.#event(number, thing, undefined);
  }

  #event(number: number, event: Thing, parent: Thing | undefined): void {
    const series = resolved(event['superEvent'], this.#byId) ?? parent;
    const schedules = listOf(event['eventSchedule']).filter(isThing);
    const inside = [event['subEvent'], event['subEvents'], event['hasCourseInstance']]
      .flatMap(listOf)
      .filter(isThing);
    const known = inside.filter((one) => Object.keys(one).length > 2);
    if (schedules.length > 0) this.#schedules(number, event, schedules);
    if (isThing(series) && listOf(series['eventSchedule']).length > 0 && !this.#scheduled.has(idIn(series))) {
      this.#schedules(number, series, listOf(series['eventSchedule']).filter(isThing));
    }
    for (const one of known) this.#event(number, one, event);
    const isSeries =
      schedules.length > 0 || inside.length > 0 || typesOf(event).some((type) => type.endsWith('Series'));
    if (!isSeries) this.#dated.push({ number, event, series });
    else if (schedules.length === 0 && known.length === 0) this.#activity(number, event, undefined);
  }

  #schedules(number: number, series: Thing, schedules: readonly Thing[]): void {
    if (statusOf(series) === 'cancelled') return this.note('series_cancelled');
    const id = idIn(series);
    const read = schedules.map((schedule) => ({ schedule, times: scheduleIn(schedule, this.#today) }));
    for (const { times } of read) if (typeof times === 'string') this.note(times);
    const good = read.filter(({ times }) => typeof times !== 'string');
    if (good.length === 0) return;
    this.#scheduled.add(id);
    const venue = this.#venue(number, series, undefined, 'schedules');
    const activity = venue && this.#activity(number, series, undefined);
    if (!activity || !venue) return;
    for (const { schedule, times } of good) {
      if (typeof times === 'string') continue;
      const own = typeof schedule['@id'] === 'string' ? schedule['@id'] : '';
      const key = own || `${id || activity} ${times.weekdays.join(' ')} ${times.start}`;
      this.note('exceptions', times.exceptions);
      this.note('unstaffed');
      this.#add({
        row: number,
        kind: 'schedules',
        key: key.slice(0, 200),
        values: {
          weekdays: times.weekdays,
          start_time: times.start,
          end_time: times.end,
          every_n_weeks: times.everyNWeeks,
          valid_from: times.from,
          valid_until: times.until,
          ...this.#places(series),
        },
        refs: { activity: [activity], venue: [venue] },
        forNew: { ...TIMES_FOR_NEW, term_rule: 'always', runs_on_red_days: true },
        bad: [],
      });
    }
  }

  #session(number: number, event: Thing, series: Thing | undefined): void {
    if (series && this.#scheduled.has(idIn(series)) && idIn(series) !== '') return this.note('in_schedule');
    const start = momentOf(event['startDate']);
    if (start && start.date < this.#today) return this.note('past');
    const end = momentOf(event['endDate']);
    const venue = this.#venue(number, event, series, 'sessions');
    const activity = venue && this.#activity(number, series ?? event, event);
    const ends =
      start && end && end.time !== ''
        ? endOn(start.date, end)
        : endAfter(start?.time ?? '', event['duration']);
    const problem = (field: string, trouble: FeedTrouble, written: unknown) =>
      this.#problems.push({ row: number, kind: 'sessions', field, trouble, written: textIn(written) });
    if (!start || start.time === '') problem('start_time', 'no_start', event['startDate']);
    else if (ends === '') problem('end_time', 'no_end', event['endDate']);
    if (!start || !activity || !venue || start.time === '' || ends === '') return;
    const isCancelled = statusOf(event) === 'cancelled';
    this.note('unstaffed');
    this.#add({
      row: number,
      kind: 'sessions',
      key: idIn(event),
      values: {
        local_date: start.date,
        start_time: start.time,
        end_time: ends,
        ...(isCancelled && { status: 'cancelled', public_note: 'Inställt enligt arrangören.' }),
        ...this.#places({ ...series, ...event }),
      },
      refs: { activity: [activity], venue: [venue] },
      forNew: TIMES_FOR_NEW,
      bad: [],
    });
  }

  #places(event: Thing): Record<string, CellValue> {
    const most = Number(event['maximumAttendeeCapacity'] ?? 0);
    if (event['remainingAttendeeCapacity'] !== undefined) this.note('places_left');
    return Number.isInteger(most) && most > 0 ? { room_places: most } : {};
  }

  /** @returns by what times refer to the activity; undefined when it has no name */
  #activity(number: number, thing: Thing, event: Thing | undefined): string | undefined {
    const all: Thing = { ...event, ...thing };
    const title = textIn(all['name'] ?? all['headline']).replace(/\s+/g, ' ');
    if (title === '') {
      this.note('no_name');
      return undefined;
    }
    // A dated event alone is one of perhaps many with the same name.
    const isSeries = event !== thing;
    const key = isSeries ? idIn(thing) : '';
    if (this.#has('activities', key, title)) return key || title;
    if (PERSONS.some((name) => all[name] !== undefined)) this.note('persons');
    const body = textIn(all['description']).slice(0, LONGEST_BODY);
    const summary = firstSentence(body);
    const url = linkOf(all);
    this.#add({
      row: number,
      kind: 'activities',
      key,
      values: {
        title: title.slice(0, 100).trim(),
        ...(summary !== '' && { summary }),
        ...(body !== '' && { body }),
        ...this.#ages(all),
        ...this.#price(all),
      },
      refs: { categories: [this.#categories(all)].flat(), organiser: this.#organiser(all) },
      forNew: {
        price_kind: 'free',
        ...(!('price_kind' in priceOf(all).values) && { price_note: 'Priset saknas i källan.' }),
        ...(url !== '' && { signup_mode: 'external', signup_url: url }),
      },
      bad: [],
    });
    return key || title;
  }

  #ages(event: Thing): Record<string, CellValue> {
    const [from, to] = agesOf(event);
    if (from === undefined && to === undefined) return {};
    this.note('ages');
    const year = (age: number | undefined) =>
      age === undefined ? 0 : (schoolYearOfAge(age, this.#today) ?? 0);
    const last = to === undefined ? 10 : year(to);
    return { school_year_from: year(from), school_year_to: last };
  }

  #price(event: Thing): Record<string, CellValue> {
    const { values, hasOtherCurrency } = priceOf(event);
    if (hasOtherCurrency) this.note('other_currency');
    if (Object.keys(values).length === 0) this.note('no_price');
    return values;
  }

  #categories(event: Thing): string[] {
    const named = [event['activity'], event['category'], event['keywords'], event['genre'], event['about']]
      .flatMap(listOf)
      .flatMap((value) => textIn(value).split(','))
      .map((name) => this.#known('categories', name))
      .filter((name) => name !== undefined);
    if (named.length > 0) return [[...new Set(named)].slice(0, 3).join(', ')];
    this.note('default_category');
    return this.#defaults.category === '' ? [] : [this.#defaults.category];
  }

  #organiser(event: Thing): string[] {
    const name = textIn(
      resolved(event['organizer'] ?? event['provider'], this.#byId)?.['name'] ?? event['organizer'],
    );
    const known = this.#known('organisers', name);
    if (known !== undefined) return [known];
    if (this.#defaults.organiser === '') return name === '' ? [] : [name];
    this.note('default_organiser');
    return [this.#defaults.organiser];
  }

  #known(kind: 'areas' | 'organisers' | 'categories', name: string): string | undefined {
    const word = foldedWord(name);
    return word === '' ? undefined : this.#defaults[kind].find((known) => foldedWord(known) === word);
  }

  /** @returns by what times refer to the place; undefined when there is none */
  #venue(number: number, event: Thing, series: Thing | undefined, kind: ImportKind): string | undefined {
    const given = [...listOf(event['location']), ...listOf(series?.['location'])];
    const places = given.flatMap((one): Thing[] => {
      const found = resolved(one, this.#byId) ?? (typeof one === 'string' ? { name: one } : undefined);
      return found ? [found] : [];
    });
    const isOnline = (place: Thing) => typesOf(place).includes('VirtualLocation');
    const place = places.find((one) => !isOnline(one) && textIn(one['name']) !== '');
    if (!place) {
      if (places.some(isOnline)) this.note('online');
      else {
        this.#problems.push({ row: number, kind, field: 'venue', trouble: 'no_place', written: '' });
      }
      return undefined;
    }
    const name = textIn(place['name']).replace(/\s+/g, ' ').slice(0, 100).trim();
    const key = idIn({ ...place, url: undefined });
    if (this.#has('venues', key, name)) return key || name;
    const called = this.#placeOfName.get(foldedWord(name));
    if (key === '' && called !== undefined) return called;
    this.#placeOfName.set(foldedWord(name), key || name);
    const address = isThing(place['address']) ? place['address'] : undefined;
    const locality = textIn(address?.['addressLocality']);
    const street = address ? textIn(address['streetAddress']) : textIn(place['address']);
    const geo: Thing = isThing(place['geo']) ? place['geo'] : {};
    const [latitude, longitude] = [Number(geo['latitude'] ?? 0), Number(geo['longitude'] ?? 0)];
    this.#add({
      row: number,
      kind: 'venues',
      key,
      values: {
        name,
        ...(street !== '' && {
          address: [street, locality]
            .filter((part) => part !== '')
            .join(', ')
            .slice(0, 160),
        }),
        ...(latitude !== 0 && longitude !== 0 && { latitude, longitude }),
      },
      refs: { area: this.#area(locality) },
      forNew: {},
      bad: [],
    });
    return key || name;
  }

  #area(locality: string): string[] {
    const known = this.#known('areas', locality);
    if (known !== undefined) return [known];
    if (this.#defaults.area === '') return locality === '' ? [] : [locality];
    this.note('default_area');
    return [this.#defaults.area];
  }

  #has(kind: ImportKind, key: string, name: string): boolean {
    return this.#rows.has(rowName(kind, key, name));
  }

  #add(row: ImportRow): void {
    const name = String(
      row.values['title'] ??
        row.values['name'] ??
        `${row.refs['activity']} ${row.values['local_date']} ${row.values['start_time']}`,
    );
    const at = rowName(row.kind, row.key, name);
    if (!this.#rows.has(at)) this.#rows.set(at, row);
  }

  result(): FeedReading {
    for (const { number, event, series } of this.#dated) this.#session(number, event, series);
    const rows = withOwnAddresses([...this.#rows.values()]);
    return { rows, problems: this.#problems, notes: this.#notes };
  }
}

/** Several with one name and ids of their own, such as a swimming course in each hall: each gets an address of its own. */
function withOwnAddresses(rows: readonly ImportRow[]): ImportRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    if (row.kind !== 'venues' && row.kind !== 'activities') return row;
    const slug = slugOf(String(row.values['title'] ?? row.values['name'] ?? ''));
    const count = (seen.get(`${row.kind} ${slug}`) ?? 0) + 1;
    seen.set(`${row.kind} ${slug}`, count);
    return count === 1 ? row : { ...row, forNew: { ...row.forNew, slug: `${slug.slice(0, 70)}-${count}` } };
  });
}

/** The clock time of the end, where it is on the same day or at the midnight after it; empty otherwise. */
function endOn(date: string, end: Moment): string {
  if (end.date === date) return end.time;
  return end.time === '00:00' && end.date === addDays(date, 1) ? '23:59' : '';
}

function rowName(kind: ImportKind, key: string, name: string): string {
  return `${kind} ${key === '' ? `is ${foldedWord(name)}` : `key ${key}`}`;
}
