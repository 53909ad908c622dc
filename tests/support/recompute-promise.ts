/**
 * Counts the figures beside a promise again, from the open data and nothing else: it shares no line with the site, as somebody who
 * doubts the figures would write it. By hand: `npx node tests/support/recompute-promise.ts https://… PROMISE`, where PROMISE is the
 * last part of the promise's address.
 */

interface Promised {
  readonly id: string;
  readonly url: string;
  readonly from: string;
  readonly to: string;
}

interface Offered {
  readonly date: string;
  readonly area: string | null;
  readonly schoolYearFrom: number | null;
  readonly schoolYearTo: number | null;
  readonly cancelled: boolean;
  readonly unstaffed: boolean;
  readonly staffedMinutes: number;
  readonly hadEnough: boolean;
  readonly free: boolean;
}

interface Month {
  readonly month: string;
  readonly places: number;
  readonly used: number | null;
}

/** One row of the table beside a promise. Null = not told. */
export interface CountedRow {
  readonly staffedMinutes: number;
  readonly sessions: number;
  readonly cancelled: number;
  readonly asksForAdults: number;
  readonly hadAdults: number;
  readonly free: number;
  readonly areas: number;
  readonly bands: number;
  readonly places: number | null;
  readonly used: number | null;
}

export interface CountedMonth extends CountedRow {
  readonly month: string;
  readonly isPart: boolean;
}

export interface CountedPromise {
  readonly from: string;
  readonly to: string;
  readonly total: CountedRow;
  readonly months: readonly CountedMonth[];
}

/** Lågstadiet, mellanstadiet, högstadiet, gymnasiet. */
const BANDS = [
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 10],
] as const;

/**
 * @param origin the site's, without a slash at the end
 * @param promise its id, or the last part of its address
 * @param today local date in Sweden
 * @returns undefined as long as no day of the promise's period is over
 */
export async function recomputePromise(
  origin: string,
  promise: string,
  today: string,
): Promise<CountedPromise | undefined> {
  const found = (await everything<Promised>(`${origin}/data/v1/promises`)).find(
    ({ id, url }) => id === promise || url.endsWith(`/${promise}`),
  );
  if (!found) throw new Error(`No promise ${promise}`);
  const { from } = found;
  const to = found.to < today ? found.to : dayAfter(today, -1);
  if (to < from) return undefined;
  const sessions = await everything<Offered>(`${origin}/data/v1/offered-sessions?from=${from}&to=${to}`);
  const known = await everything<Month>(`${origin}/data/v1/offered-months`);
  const months: CountedMonth[] = [];
  for (let day = from; day <= to; day = firstOfNext(day)) {
    const month = day.slice(0, 7);
    const isPart = from > `${month}-01` || to < dayAfter(firstOfNext(day), -1);
    const told = isPart ? undefined : known.find((one) => one.month === month);
    const own = sessions.filter(({ date }) => date.slice(0, 7) === month);
    months.push({ month, isPart, ...count(own), places: told?.places ?? null, used: told?.used ?? null });
  }
  let places: number | null = null;
  let used: number | null = null;
  for (const month of months) {
    if (month.used === null) continue;
    places = (places ?? 0) + (month.places ?? 0);
    used = (used ?? 0) + month.used;
  }
  return { from, to, total: { ...count(sessions), places, used }, months };
}

function count(sessions: readonly Offered[]): Omit<CountedRow, 'places' | 'used'> {
  const areas = new Set<string>();
  const bands = new Set<number>();
  const row = { staffedMinutes: 0, sessions: 0, cancelled: 0, asksForAdults: 0, hadAdults: 0, free: 0 };
  for (const session of sessions) {
    if (session.cancelled) {
      row.cancelled += 1;
      continue;
    }
    row.sessions += 1;
    row.staffedMinutes += session.staffedMinutes;
    if (session.free) row.free += 1;
    if (!session.unstaffed) {
      row.asksForAdults += 1;
      if (session.hadEnough) row.hadAdults += 1;
    }
    if (session.area !== null) areas.add(session.area);
    for (const [first, last] of BANDS) {
      if ((session.schoolYearFrom ?? 1) <= last && (session.schoolYearTo ?? 10) >= first) bands.add(first);
    }
  }
  return { ...row, areas: areas.size, bands: bands.size };
}

/** All records of a collection, page by page. */
async function everything<T>(address: string): Promise<T[]> {
  const items: T[] = [];
  let next: string | null = address;
  while (next !== null) {
    const response = await fetch(next);
    if (!response.ok) throw new Error(`${next}: ${response.status}`);
    const page = (await response.json()) as { items: T[]; next: string | null };
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function firstOfNext(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

if (import.meta.main) {
  const [origin = '', promise = ''] = process.argv.slice(2);
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  console.log(JSON.stringify(await recomputePromise(origin, promise, today), null, 2));
}
