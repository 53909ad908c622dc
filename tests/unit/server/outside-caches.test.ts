import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '../../../src/server/log.ts';
import type { RenderedPage } from '../../../src/server/render.ts';
import { createSite, type Site } from '../../../src/server/site.ts';
import { aSession, at, snapshotOf, TODAY } from '../support/municipality.ts';
import { ask } from './http.ts';
import { unprotected } from '../../support/unprotected.ts';
import { noFamilies } from '../../support/no-families.ts';
import { noStaff } from '../../support/no-staff.ts';

/** Today's one session is open and staffed 15–20. */
const OPENS = at(TODAY, '15:00').now;
const CLOSES = at(TODAY, '20:00').now;
const MIDNIGHT = at('2026-11-25', '00:00').now;

let site: Site;
let port: number;
let now: number;
let answer: (locals: App.Locals) => RenderedPage;

const html = (text: string): RenderedPage => ({
  status: 200,
  headers: [['content-type', 'text/html; charset=utf-8']],
  body: Buffer.from(text),
});
const unused = () => Promise.reject(new Error('not used here'));

beforeEach(async () => {
  now = at(TODAY, '12:00').now;
  answer = () => html('hej');
  site = createSite({
    directory: {
      snapshot: snapshotOf([aSession()]),
      online: true,
      confirmedAt: now,
      onChange: () => undefined,
    },
    render: async (_request, locals) => answer(locals),
    staticFiles: (_request, _response, next) => next(),
    venueImages: async () => false,
    signups: {
      create: unused,
      find: unused,
      view: unused,
      accept: unused,
      cancel: unused,
      erase: unused,
      withdrawPhotos: unused,
    },
    approvals: { view: unused, answer: unused },
    family: noFamilies,
    staff: noStaff,
    drafts: { linkOf: () => '', open: unused },
    reports: { send: unused },
    sessionFeed: { after: unused },
    protection: unprotected(),
    siteUrl: new URL('https://fritid.example.se'),
    allowedHosts: ['127.0.0.1'],
    log: createLog(() => undefined),
    now: () => now,
  });
  site.server.listen({ host: '127.0.0.1', port: 0 });
  await once(site.server, 'listening');
  port = (site.server.address() as AddressInfo).port;
});
afterEach(() => site.stop(0));

/** The seconds that a cache in front may keep an answer, by what else holds. */
function allowedSeconds(cacheControl = ''): Record<string, number> {
  const pairs = [...cacheControl.matchAll(/([a-z-]+)=(\d+)/g)].map(([, name, seconds]) => [
    name,
    Number(seconds),
  ]);
  return Object.fromEntries(pairs) as Record<string, number>;
}

test('no cache in front may show the page once something has opened or closed, whatever else holds', async () => {
  for (const change of [OPENS, CLOSES, MIDNIGHT]) {
    for (const before of [10_800, 3600, 21, 20, 19, 11, 10, 9, 1, 0.4]) {
      now = change - before * 1000;
      const { headers } = await ask(port, `/${change}`);
      const allowed = allowedSeconds(headers['cache-control']);
      const { 's-maxage': shared = 0 } = allowed;
      const latest = Math.max(allowed['stale-while-revalidate'] ?? 0, allowed['stale-if-error'] ?? 0);
      const next = [OPENS, CLOSES, MIDNIGHT].find((one) => one > now) ?? MIDNIGHT;
      expect(now + (shared + latest) * 1000, `${before} s before`).toBeLessThanOrEqual(next);
    }
  }
});

test('a clock text makes a page short-lived, not false', async () => {
  answer = (locals) => {
    locals.expiresAt = locals.now + 7000;
    return html('kl. 12');
  };
  const allowed = allowedSeconds((await ask(port, '/')).headers['cache-control']);
  expect(allowed).toMatchObject({
    's-maxage': 7,
    'stale-while-revalidate': 10,
    'stale-if-error': 3 * 3600 - 7,
  });
});

test('tells a page from when on it could be false', async () => {
  const told: number[] = [];
  answer = (locals) => {
    told.push(locals.claimsUntil);
    return html('hej');
  };
  await ask(port, '/');
  await ask(port, '/anmalan/ny');
  expect(told).toEqual([OPENS, OPENS]);
});
