/** The site without PocketBase: the real server and the built pages over a made-up catalogue. Started by `fork`. */
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { buildSnapshot } from '../../src/directory/build-snapshot.ts';
import { wallClockOf } from '../../src/domain/stockholm.ts';
import { createAstroRenderer, loadAstroHandler } from '../../src/server/astro-renderer.ts';
import { createLog } from '../../src/server/log.ts';
import type { Render } from '../../src/server/render.ts';
import { createSite } from '../../src/server/site.ts';
import { createStaticFiles } from '../../src/server/static-files.ts';
import { answerCpuQuestions, tell } from './child-messages.ts';
import { largeContent } from './large-content.ts';
import { unprotected } from '../../tests/support/unprotected.ts';
import { noFamilies } from '../../tests/support/no-families.ts';
import { noStaff } from '../../tests/support/no-staff.ts';

export interface SiteProcessOptions {
  /** Folder of the built site, with `client` and `server`. */
  readonly build: string;
  readonly activities: number;
  readonly sessions: number;
  readonly pageCache: boolean;
}

const options = JSON.parse(process.argv[2] ?? '{}') as SiteProcessOptions;
const now = Date.now();
const today = wallClockOf(now).date;
const { snapshot } = buildSnapshot(largeContent({ ...options, from: today }), {
  version: 'bench',
  loadedAt: now,
  sessionsFrom: today,
});

let outgoing = 0;
const realFetch = globalThis.fetch;
globalThis.fetch = (...request) => {
  outgoing += 1;
  return realFetch(...request);
};
const unused = (): Promise<never> => {
  outgoing += 1;
  return Promise.reject(new Error('A public page has no business with sign-ups'));
};

const siteUrl = new URL('http://localhost');
const astro = createAstroRenderer(await loadAstroHandler(options.build), siteUrl);

let renders = 0;
const render: Render = (request, locals) => {
  renders += 1;
  return astro(request, locals);
};

const site = createSite({
  venueImages: async () => false,
  directory: { snapshot, online: true, confirmedAt: now, onChange: () => undefined },
  render,
  staticFiles: createStaticFiles([{ folder: path.join(options.build, 'client'), prefix: '' }], false),
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
  siteUrl,
  allowedHosts: ['127.0.0.1'],
  log: createLog((line) => process.stderr.write(line)),
  pageCache: options.pageCache,
});
site.server.listen({ host: '127.0.0.1', port: 0 }, () => {
  const { port } = site.server.address() as AddressInfo;
  answerCpuQuestions(() => ({ outgoing, renders }));
  tell({ port, slug: snapshot.activities[0]?.slug ?? '', category: snapshot.categories[0]?.slug ?? '' });
});
