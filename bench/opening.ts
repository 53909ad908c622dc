/**
 * The minute when sign-up opens: 500 families for 60 places, 20 at once, each opens the form, sends it and reads its own
 * page. Again with each kind of trouble that a mail server can be in, which no family may notice.
 */
import { addAdults, newSession, smallCatalogue } from '../tests/support/catalogue.ts';
import { startMailServer, useMailServer, type MailServerManners } from '../tests/support/mail-server.ts';
import { openingMinute, type OpeningMinute } from '../tests/support/opening-minute.ts';
import { eventually, startWorld } from '../tests/support/world.ts';
import type { Closing } from './support/closing.ts';
import { type Spread, spreadOf } from './support/numbers.ts';
import type { Figure } from './support/report.ts';

const FAMILIES = 500;
const PLACES = 60;
const AT_ONCE = 20;

const WEATHERS: readonly (readonly [string, MailServerManners])[] = [
  ['letters go out', {}],
  ['mail server refuses', { mail: () => 451 }],
  ['mail server drops', { drops: () => true }],
  // The last: whoever sends is held for good.
  ['mail server hangs', { delay: 3_600_000 }],
];

interface Opening extends Pick<OpeningMinute, 'confirmed' | 'waitlisted' | 'problems'> {
  readonly weather: string;
  readonly answers: Spread;
  readonly visits: Spread;
}

export type OpeningResult = readonly Opening[];

export async function measureOpening(closing: Closing): Promise<OpeningResult> {
  const { pb, site, page } = closing.add(await startWorld(), (open) => open.stop());
  const mailServer = closing.add(await startMailServer(), (server) => server.stop());
  const catalogue = await smallCatalogue(pb.staff);
  const openings: Opening[] = [];
  const open = async (weather: string, families = FAMILIES): Promise<Opening> => {
    const session = (await newSession(pb.staff, catalogue, { room_places: PLACES }))['id'];
    await addAdults(pb.staff, session, 2);
    const known = ({ status }: { readonly status: number }): boolean => status === 200;
    await eventually(() => page(`/anmalan/ny?tillfalle=${session}`), known, 5000);
    const { answers, visits, ...counts } = await openingMinute({
      url: site.url,
      dataDir: pb.dataDir,
      session,
      places: PLACES,
      families,
      atOnce: AT_ONCE,
    });
    return { weather, answers: spreadOf(answers), visits: spreadOf(visits), ...counts };
  };
  await open('warming up', 60);
  openings.push(await open('no mail server'));
  await useMailServer(pb.staff, mailServer.port);
  for (const [weather, manners] of WEATHERS) {
    mailServer.manners = manners;
    openings.push(await open(weather));
  }
  return openings;
}

export function openingFigures(openings: OpeningResult): Figure[] {
  const milliseconds = ({ p50, p95, max }: Spread): string =>
    `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, longest ${max.toFixed(0)} ms`;
  return [
    {
      what: 'opening minute: families refused, passed or told wrongly',
      value: openings.reduce((sum, { problems }) => sum + problems.length, 0),
      unit: '',
      aim: { atMost: 0 },
      how: `${openings.length} times ${FAMILIES} families, ${PLACES} places, ${AT_ONCE} at once; places given: ${openings.map(({ confirmed }) => confirmed).join(', ')}`,
    },
    ...openings.map(({ weather, answers, visits }) => ({
      what: `  answer to the form, p99, ${weather}`,
      value: answers.p99,
      unit: 'ms',
      how: `${milliseconds(answers)}; with form and own page p99 ${visits.p99.toFixed(0)} ms`,
    })),
  ];
}
