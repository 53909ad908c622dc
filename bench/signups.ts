/**
 * Sign-ups a second through the site, against plain record creates in PocketBase in the same run. The kinds of load take
 * turns, so that a busy machine slows all of them.
 */
import { addDays } from '../src/domain/local-date.ts';
import type { Api } from '../tests/support/api.ts';
import { newSession, signupBody, today } from '../tests/support/catalogue.ts';
import { formKey } from '../tests/support/form-key.ts';
import { eventually, startWorld, type World } from '../tests/support/world.ts';
import type { Closing } from './support/closing.ts';
import { countSyncs, type SyncCount } from './support/disk-syncs.ts';
import { middleBy, type Spread, spreadOf } from './support/numbers.ts';
import { type Post, postLoad, type PostLoad, type PostResult } from './support/post-load.ts';
import { processorTimeOf } from './support/process-facts.ts';
import type { Figure } from './support/report.ts';
import { unhookedPocketBase } from './support/unhooked-pocketbase.ts';

export interface SignupsOptions {
  readonly connections?: number;
  /** Seconds of each round. */
  readonly seconds?: number;
  readonly rounds?: number;
}

/** What is posted: a plain record, the same where writes reach the disk, the site's route, the form. */
type Kind = 'plain' | 'plainSynced' | 'route' | 'site';

export interface KindFigures {
  /** Of the round with the middle throughput. */
  readonly perSecond: number;
  /** Milliseconds, over all rounds. */
  readonly spread: Spread;
  /** Processor time for one, milliseconds. */
  readonly pocketBaseCpu: number | undefined;
  readonly siteCpu: number | undefined;
}

export interface SignupsResult {
  readonly kinds: Readonly<Record<Kind, KindFigures>>;
  readonly ratio: number;
  readonly confirmed: number;
  readonly waitlisted: number;
  /** Undefined where system calls cannot be counted. */
  readonly syncs: SyncCount | undefined;
}

const SESSIONS = 160;
/** Every fourth session soon has a waiting list. */
const PLACES = [40, 40, 40, 5];
const COUNTED_FOR_SYNCS = 100;
/** Told from the demo's families by this. */
const GUARDIAN = 'Kim Mätare';

/** A base collection with the columns of a sign-up and nothing that PocketBase does not do by itself. */
async function plainCollection(staff: Api): Promise<void> {
  const text = ['session', 'first_name', 'guardian_name', 'guardian_phone', 'guardian_email', 'token_hash'];
  const answer = await staff.post('/api/collections', {
    name: 'bench_records',
    type: 'base',
    fields: [
      ...text.map((name) => ({ type: 'text', name })),
      { type: 'number', name: 'school_year' },
      { type: 'bool', name: 'contact_me' },
      { type: 'autodate', name: 'created', onCreate: true },
      { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
    ],
    indexes: [
      'CREATE INDEX idx_bench_session ON bench_records (session)',
      'CREATE UNIQUE INDEX idx_bench_token ON bench_records (token_hash)',
    ],
  });
  if (answer.status !== 200) throw new Error(`The plain collection: ${JSON.stringify(answer.body)}`);
}

/** Sessions of one of the demo's activities, open for sign-up, and the school year that fits. */
async function openSessions(world: World): Promise<{ ids: string[]; schoolYear: number }> {
  const { staff } = world.pb;
  const query = 'filter=(signup_mode="session"%26%26status="published")&perPage=1';
  const activity = (await staff.get(`/api/collections/activities/records?${query}`)).body['items'][0];
  const venue = (await staff.get('/api/collections/venues/records?filter=(status="published")&perPage=1'))
    .body['items'][0];
  if (!activity || !venue) throw new Error('The demo has no activity that one can sign up for');
  const ids: string[] = [];
  for (let number = 0; number < SESSIONS; number += 1) {
    const session = await newSession(
      staff,
      { activity: activity['id'], venue: venue['id'] },
      { local_date: addDays(today(), 3 + (number % 10)), room_places: PLACES[number % PLACES.length] },
    );
    ids.push(session['id']);
  }
  const known = ({ status }: { readonly status: number }): boolean => status === 200;
  for (const id of ids) await eventually(() => world.page(`/tillfallen/${id}`), known, 5000);
  return { ids, schoolYear: activity['school_year_from'] };
}

interface Target extends Pick<PostLoad, 'port' | 'headers' | 'next' | 'isGood'> {
  readonly pocketBase: number;
  readonly site?: number;
}

function targetsOf(
  world: World,
  plain: { readonly staff: Api; readonly port: number; readonly pid: number },
  open: { readonly ids: readonly string[]; readonly schoolYear: number },
): Record<Kind, Target> {
  let number = 0;
  const nextSession = (): string => open.ids[(number += 1) % open.ids.length] ?? '';
  const json = (token: string) => ({ 'Content-Type': 'application/json', Authorization: token });
  const isOk = (answer: string): boolean => answer.startsWith('HTTP/1.1 200 ');
  /** One family after the other. */
  const family = () => ({
    guardian_name: GUARDIAN,
    guardian_phone: `070-${String(number).padStart(7, '0')}`,
  });
  const typed = (session: string) => signupBody({ session, school_year: open.schoolYear, ...family() });
  const plainPost = (): Post => {
    const { id: _id, schedule: _schedule, ...body } = typed(nextSession());
    return { path: '/api/collections/bench_records/records', body: JSON.stringify(body) };
  };
  const { pid: pocketBase, port } = world.pb;
  const sitePort = Number(new URL(world.site.url).port);
  return {
    plain: {
      port: plain.port,
      headers: json(plain.staff.token),
      next: plainPost,
      isGood: isOk,
      pocketBase: plain.pid,
    },
    plainSynced: { port, headers: json(world.pb.staff.token), next: plainPost, isGood: isOk, pocketBase },
    route: {
      port,
      headers: json(world.pb.site.token),
      next: () => ({ path: '/api/site/signups', body: JSON.stringify(typed(nextSession())) }),
      isGood: isOk,
      pocketBase,
    },
    site: {
      port: sitePort,
      headers: {
        Origin: `http://127.0.0.1:${sitePort}`,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      next: () => {
        const session = nextSession();
        const fields = {
          form_key: formKey(String(number)),
          first_name: 'Alva',
          school_year: String(open.schoolYear),
          guardian_email: 'kim@example.se',
          ...family(),
        };
        return {
          path: `/anmalan/ny?tillfalle=${session}`,
          body: new URLSearchParams(fields).toString(),
          // Each family comes from an address of its own, as limits for one visitor see it.
          from: `10.${[16, 8, 0].map((bits) => (number >> bits) & 0xff).join('.')}`,
        };
      },
      isGood: (answer) => /^HTTP\/1\.1 303 [^]*?\r\nlocation: \/anmalan\/[\w-]{32}\r\n/i.test(answer),
      pocketBase,
      site: world.site.pid,
    },
  };
}

interface Round extends PostResult {
  readonly pocketBaseCpu: number | undefined;
  readonly siteCpu: number | undefined;
}

async function runRound(
  target: Target,
  limits: Pick<PostLoad, 'connections' | 'seconds' | 'most'>,
): Promise<Round> {
  const used = (pid: number | undefined) => (pid === undefined ? undefined : processorTimeOf(pid));
  const before = [used(target.pocketBase), used(target.site)];
  const result = await postLoad({ ...target, ...limits });
  if (result.bad > 0) throw new Error(`${result.bad} posts failed, the first: ${result.firstBad}`);
  const after = [used(target.pocketBase), used(target.site)];
  const each = (at: number): number | undefined => {
    const [start, end] = [before[at], after[at]];
    return start === undefined || end === undefined ? undefined : (end - start) / result.good;
  };
  return { ...result, pocketBaseCpu: each(0), siteCpu: each(1) };
}

function figuresOf(rounds: readonly Round[]): KindFigures {
  const { perSecond, pocketBaseCpu, siteCpu } = middleBy(rounds, (round) => round.perSecond);
  return { perSecond, pocketBaseCpu, siteCpu, spread: spreadOf(rounds.flatMap(({ times }) => times)) };
}

const KINDS: readonly Kind[] = ['plain', 'site', 'route', 'plainSynced'];

export async function measureSignups(closing: Closing, options: SignupsOptions = {}): Promise<SignupsResult> {
  const { connections = 16, seconds = 2.5, rounds = 3 } = options;
  const world = closing.add(await startWorld({ demo: true }), (open) => open.stop());
  // A PocketBase of its own: sign-ups leave the write connection of theirs in a mode where each write reaches the disk.
  const plain = await unhookedPocketBase(closing);
  await plainCollection(plain.staff);
  await plainCollection(world.pb.staff);
  const targets = targetsOf(world, plain, await openSessions(world));

  for (const kind of KINDS) await runRound(targets[kind], { connections, seconds: 1 });
  const measured: Record<Kind, Round[]> = { plain: [], plainSynced: [], route: [], site: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of KINDS) measured[kind].push(await runRound(targets[kind], { connections, seconds }));
  }
  const syncs = await countSyncs(world.pb.pid, async () => {
    const limits = { connections, seconds: 30, most: COUNTED_FOR_SYNCS };
    return (await runRound(targets.site, limits)).good;
  });
  const kinds = {
    plain: figuresOf(measured.plain),
    plainSynced: figuresOf(measured.plainSynced),
    route: figuresOf(measured.route),
    site: figuresOf(measured.site),
  };
  const count = async (status: string): Promise<number> => {
    const filter = `filter=(status="${status}"%26%26guardian_name="${encodeURIComponent(GUARDIAN)}")&perPage=1`;
    return (await world.pb.staff.get(`/api/collections/signups/records?${filter}`)).body['totalItems'];
  };
  return {
    kinds,
    ratio: kinds.site.perSecond / kinds.plain.perSecond,
    confirmed: await count('confirmed'),
    waitlisted: await count('waitlisted'),
    syncs,
  };
}

export function signupsFigures({ kinds, ratio, confirmed, waitlisted, syncs }: SignupsResult): Figure[] {
  const rate = (what: string, kind: Kind): Figure => {
    const { perSecond, spread, pocketBaseCpu, siteCpu } = kinds[kind];
    const cpu = [
      pocketBaseCpu === undefined ? '' : `processor: PocketBase ${pocketBaseCpu.toFixed(2)} ms`,
      siteCpu === undefined ? '' : `site ${siteCpu.toFixed(2)} ms`,
    ];
    const how = `p50 ${spread.p50.toFixed(1)} ms, p99 ${spread.p99.toFixed(1)} ms; ${cpu.filter(Boolean).join(', ')}`;
    return { what, value: perSecond, unit: '/s', how };
  };
  return [
    {
      what: 'sign-ups through the site : plain creates',
      value: ratio,
      unit: '',
      aim: { atLeast: 0.4 },
      how: `16 clients; ${confirmed} got a place, ${waitlisted} a waiting place`,
    },
    {
      what: 'sign-up through the site, p99',
      value: kinds.site.spread.p99,
      unit: 'ms',
      aim: { atMost: 150 },
      how: `${kinds.site.spread.count} sign-ups`,
    },
    {
      what: '  the same : plain creates that reach the disk',
      value: kinds.site.perSecond / kinds.plainSynced.perSecond,
      unit: '',
      how: 'in the PocketBase that takes the sign-ups, where each write is brought to the disk as they are',
    },
    rate('  sign-ups through the site', 'site'),
    rate("  sign-ups by PocketBase's own route", 'route'),
    rate('  plain creates in PocketBase', 'plain'),
    rate('  plain creates that reach the disk', 'plainSynced'),
    {
      what: '  disk syncs for one sign-up',
      value: syncs && syncs.syncs / syncs.writes,
      unit: '',
      how: syncs ? `${syncs.syncs} of the database for ${syncs.writes} sign-ups` : 'needs strace',
    },
  ];
}
