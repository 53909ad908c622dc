import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../scripts/child.ts';
import { addAdults, change, newSession, signupBody, smallCatalogue } from '../../support/catalogue.ts';
import { freePort } from '../../support/free-port.ts';
import { startMailServer, useMailServer, type MailServer } from '../../support/mail-server.ts';
import { outbox } from '../../support/outbox.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { startTestSite } from '../../support/processes.ts';
import { freshAddress } from '../../support/staff-visitor.ts';
import { eventually, visitorOf, type Page } from '../../support/world.ts';
import { readCalendar } from '../../unit/support/read-calendar.ts';

let pb: PocketBaseWithRoles;
let site: RunningServer;
let mailServer: MailServer;
let catalogue: Awaited<ReturnType<typeof smallCatalogue>>;
beforeAll(async () => {
  const port = await freePort();
  pb = await testPocketBase({ env: { SITE_URL: `http://localhost:${port}` } });
  catalogue = await smallCatalogue(pb.staff);
  mailServer = await startMailServer();
  await useMailServer(pb.staff, mailServer.port);
  site = await startTestSite({ pocketBaseUrl: pb.url, port });
});
afterAll(async () => {
  await site.stop();
  await mailServer.stop();
  await pb.remove();
});

/** A browser: keeps cookies by the path that they are for, as browsers do. */
function browser() {
  const { page, post } = visitorOf(site.url);
  const jar = new Map<string, { value: string; path: string; attributes: string }>();
  const address = freshAddress();
  const headersFor = (target: string) => {
    const path = target.split('?')[0] ?? '';
    const sent = [...jar].filter(([, cookie]) => path === cookie.path || path.startsWith(`${cookie.path}/`));
    return { ...address, Cookie: sent.map(([name, { value }]) => `${name}=${value}`).join('; ') };
  };
  const keep = (answer: Page): Page => {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const path = /Path=([^;]+)/.exec(line)?.[1] ?? '/';
      if (/Max-Age=0/.test(line)) jar.delete(name);
      else jar.set(name, { value, path, attributes: line.slice(line.indexOf(';')) });
    }
    return answer;
  };
  return {
    jar,
    get: async (path: string) => keep(await page(path, { headers: headersFor(path) })),
    post: async (path: string, fields: Record<string, string> = {}) =>
      keep(await post(path, fields, headersFor(path))),
  };
}

let families = 0;
async function family(fields: Record<string, unknown> = {}) {
  families += 1;
  const email = `familj${families}@example.se`;
  const session = (await newSession(pb.staff, catalogue, { least_adults: 1 }))['id'];
  await addAdults(pb.staff, session, 1);
  const body = signupBody({ session, guardian_email: email, ...fields });
  const answer = await pb.site.post('/api/site/signups', body);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return { email, session, reference: String(answer.body['reference']) };
}

async function codeFor(email: string): Promise<string> {
  const mail = await eventually(
    async () =>
      mailServer.mails.filter(({ to, parsed }) => to === email && parsed.subject?.startsWith('Din kod')),
    ({ length }) => length > 0,
    5000,
  );
  return /Kod: (\d{4} \d{4})/.exec(mail.at(-1)?.parsed.text ?? '')?.[1] ?? '';
}

async function signedIn(email: string) {
  const visitor = browser();
  const asked = await visitor.post('/mina-anmalningar', { email });
  expect([asked.status, asked.headers.get('location')]).toEqual([303, '/mina-anmalningar/kod']);
  const entered = await visitor.post('/mina-anmalningar/kod', { code: await codeFor(email) });
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/mina-anmalningar']);
  return visitor;
}

describe('the way in', () => {
  test('is an address, a code from the mail, and a cookie for these pages alone', async () => {
    const { email, reference } = await family();
    const visitor = browser();
    const first = await visitor.get('/mina-anmalningar');
    expect([first.status, first.headers.get('cache-control'), first.headers.get('x-robots-tag')]).toEqual([
      200,
      'private, no-store',
      'noindex',
    ]);
    expect((await visitor.get('/mina-anmalningar/kod')).headers.get('location')).toBe('/mina-anmalningar');
    expect((await visitor.post('/mina-anmalningar', { email: `  ${email.toUpperCase()} ` })).status).toBe(
      303,
    );
    const [asked] = [...visitor.jar.values()];
    expect(Buffer.from(asked?.value ?? '', 'base64url').toString('latin1')).not.toContain('familj');
    const second = await visitor.get('/mina-anmalningar/kod');
    expect(second.html).toContain('Skriv koden');
    for (const code of ['', '1234', 'abcdefgh']) {
      const answer = await visitor.post('/mina-anmalningar/kod', { code });
      expect([answer.status, answer.html.includes('Koden har åtta siffror')]).toEqual([422, true]);
    }
    const right = await codeFor(email);
    const wrong = right.startsWith('0') ? '10000000' : '00000000';
    const refused = await visitor.post('/mina-anmalningar/kod', { code: wrong });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Koden stämmer inte eller har gått ut. Be om en ny.');
    expect(refused.html).toContain('<title>Fel: Skriv koden');
    expect((await visitor.post('/mina-anmalningar/kod', { code: right })).status).toBe(303);
    expect([...visitor.jar].map(([name, { path }]) => `${name} ${path}`)).toEqual([
      'mina /mina-anmalningar',
      'mina-en /en/mina-anmalningar',
    ]);
    const session = visitor.jar.get('mina');
    expect(session?.value).toMatch(/^[\w-]{32}$/);
    expect(session?.attributes).toMatch(/HttpOnly/);
    expect(session?.attributes).toMatch(/SameSite=Lax/);
    expect(session?.attributes).toMatch(/Path=\/mina-anmalningar(;|$)/);
    expect(session?.attributes).toMatch(/Max-Age=7200/);
    expect(session?.attributes).not.toMatch(/Domain/);
    const list = await visitor.get('/mina-anmalningar');
    expect([list.status, list.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(list.html).toContain(reference);
    expect(list.html).not.toContain(email);
    expect((await browser().post('/mina-anmalningar/kod', { code: right })).headers.get('location')).toBe(
      '/mina-anmalningar',
    );
    expect((await visitor.get('/en/mina-anmalningar')).html, 'also in the other language').toContain(
      reference,
    );
    // A copied cookie opens nothing once its owner has left.
    const key = session?.value ?? '';
    const left = await visitor.post('/mina-anmalningar/logga-ut');
    expect([left.status, visitor.jar.size]).toEqual([303, 0]);
    const copied = await visitorOf(site.url).page('/mina-anmalningar', {
      headers: { Cookie: `mina=${key}` },
    });
    expect([copied.status, copied.headers.get('location')]).toEqual([303, '/mina-anmalningar?igen=ja']);
    expect((await visitor.get('/mina-anmalningar?ut=ja')).html).toContain('Du är utloggad.');
    for (const output of [site.output(), pb.output()]) {
      for (const secret of [email, key, right, right.replace(' ', '')]) expect(output).not.toContain(secret);
    }
  });

  test('has cookies for https only where the site is reached by https', async () => {
    const secure = await startTestSite({
      pocketBaseUrl: pb.url,
      env: { SITE_URL: 'https://fritid.example.se' },
    });
    try {
      const headers = {
        Host: 'fritid.example.se',
        Origin: 'https://fritid.example.se',
        'Content-Type': 'application/x-www-form-urlencoded',
      };
      const cookies = await new Promise<string[]>((resolve, reject) => {
        request(`${secure.url}/mina-anmalningar`, { method: 'POST', headers }, (answer) => {
          answer.resume();
          resolve(answer.headers['set-cookie'] ?? []);
        })
          .on('error', reject)
          .end(`email=${(families += 1)}%40example.se`);
      });
      expect(cookies).toEqual([
        expect.stringMatching(/^__Secure-mina-kod=[^;]+;.*; Secure/),
        expect.stringMatching(/^__Secure-mina-kod-en=[^;]+;.*; Path=\/en\/mina-anmalningar; .*Secure/),
      ]);
    } finally {
      await secure.stop();
    }
  });

  test('counts what one visitor asks for and tries, and says what to do', async () => {
    const { email } = await family();
    const asking = browser();
    for (let i = 0; i < 5; i += 1)
      expect((await asking.post('/mina-anmalningar', { email })).status).toBe(303);
    const tooMany = await asking.post('/mina-anmalningar', { email });
    expect(tooMany.status).toBe(429);
    expect(Number(tooMany.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(tooMany.html).toMatch(/Vänta (en kvart|\d+ minuter)/);
    const again = await asking.post('/mina-anmalningar/kod', { again: 'yes' });
    expect(again.status).toBe(429);
    for (let i = 0; i < 20; i += 1) {
      expect((await asking.post('/mina-anmalningar/kod', { code: '12345678' })).status).toBe(422);
    }
    expect((await asking.post('/mina-anmalningar/kod', { code: '12345678' })).status).toBe(429);
    // Another visitor is not kept out by that.
    expect((await browser().post('/mina-anmalningar', { email })).status).toBe(303);
  });

  test('tells nobody whether an address is known: neither by the answer nor by its time', async () => {
    const known: string[] = [];
    for (let i = 0; i < 12; i += 1) known.push((await family()).email);
    const shapes = new Set<string>();
    const times: Record<string, number[]> = {};
    const note = (name: string, since: number) => (times[name] ??= []).push(performance.now() - since);
    const measure = async (kind: 'known' | 'unknown', email: string) => {
      const visitor = browser();
      const start = performance.now();
      const asked = await visitor.post('/mina-anmalningar', { email });
      note(`ask ${kind}`, start);
      const page = await visitor.get('/mina-anmalningar/kod');
      const before = performance.now();
      const refused = await visitor.post('/mina-anmalningar/kod', { code: '12345678' });
      note(`try ${kind}`, before);
      const hide = (html: string) => html.replaceAll(email, 'X').replaceAll(/data-valid-until="\d+"/g, '');
      const answers = [asked.status, asked.headers.get('location'), hide(page.html), refused.status];
      shapes.add(JSON.stringify([...answers, hide(refused.html)]));
      // The letter of one must not slow down the next.
      const open = () => outbox(pb.staff, "template='code' && (status='waiting' || status='sending')");
      await eventually(open, ({ length }) => length === 0, 5000);
    };
    for (const [index, email] of known.entries()) {
      // By turns, so that neither always comes after the other's work.
      if (index % 2 === 0) await measure('unknown', `okänd${index}@example.se`);
      await measure('known', email);
      if (index % 2 === 1) await measure('unknown', `okänd${index}@example.se`);
    }
    expect(shapes.size).toBe(1);
    const median = (name: string) => (times[name] ?? []).toSorted((a, b) => a - b)[known.length / 2] ?? 0;
    for (const step of ['ask', 'try']) {
      const [a, b] = [median(`${step} known`), median(`${step} unknown`)];
      console.log(`${step}, median: known ${a.toFixed(1)} ms, unknown ${b.toFixed(1)} ms`);
      // Looking up, making a code and mailing it would take several times as long.
      expect(Math.abs(a - b)).toBeLessThan(Math.max(5, 0.5 * Math.min(a, b)));
    }
    expect(mailServer.tries.some((to) => to.startsWith('ok'))).toBe(false);
  });
});

describe('signed in', () => {
  test('a family cancels, on a page of its own that changes nothing by being looked at', async () => {
    const { email, reference } = await family({ siblings: [{ first_name: 'Bo', school_year: 4 }] });
    const visitor = await signedIn(email);
    const list = await visitor.get('/mina-anmalningar');
    const links = [...list.html.matchAll(/href="(\/mina-anmalningar\/avboka[^"]+)"/g)].map(([, href]) =>
      (href ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
    );
    expect(links).toHaveLength(3);
    const one = links[1] ?? '';
    const asked = await visitor.get(one);
    expect(asked.html).toContain('Vill du avboka Bo?');
    expect((await visitor.get('/mina-anmalningar')).html).not.toContain('Avbokad');
    const done = await visitor.post(one);
    expect(done.headers.get('location')).toBe('/mina-anmalningar?klart=avbokat');
    expect((await visitor.get('/mina-anmalningar?klart=avbokat')).html).toContain('Det är avbokat.');
    // Twice is once, and what is not theirs is not there.
    expect((await visitor.post(one)).headers.get('location')).toBe('/mina-anmalningar');
    const stranger = await signedIn((await family()).email);
    const theirs = `/mina-anmalningar/avboka?anmalan=${reference}`;
    expect((await stranger.get(theirs)).headers.get('location')).toBe('/mina-anmalningar');
    expect((await stranger.post(theirs)).headers.get('location')).toBe('/mina-anmalningar');
    expect((await visitor.get(theirs)).html).toContain('Vill du avboka');
    await visitor.post(`${theirs}&alla=ja`);
    expect((await visitor.get('/mina-anmalningar')).html).toContain('Du har inga kommande anmälningar.');
  });

  test('a changed address signs out, tells the old one, and lets in by a code to the new one', async () => {
    const { email } = await family();
    const visitor = await signedIn(email);
    const form = await visitor.get('/mina-anmalningar/uppgifter');
    expect(form.html).toContain(`value="${email}"`);
    const bad = await visitor.post('/mina-anmalningar/uppgifter', {
      guardian_name: 'Kim 8',
      guardian_phone: '070-174 06 61',
      guardian_email: '',
    });
    expect(bad.status).toBe(422);
    expect(bad.html).toContain('value="Kim 8"');
    expect(bad.html).toContain('Skriv din e-postadress.');
    const next = `ny-${email}`;
    const moved = await visitor.post('/mina-anmalningar/uppgifter', {
      guardian_name: 'Kim Lind',
      guardian_phone: '070-174 06 61',
      guardian_email: next,
    });
    expect(moved.headers.get('location')).toBe('/mina-anmalningar/kod?ny-adress=ja');
    expect([...visitor.jar.keys()]).toEqual(['mina-kod', 'mina-kod-en']);
    expect((await visitor.post('/mina-anmalningar/kod', { code: await codeFor(next) })).status).toBe(303);
    expect((await visitor.get('/mina-anmalningar')).html).toContain('Innebandy för alla');
    await eventually(
      async () => mailServer.mails.filter(({ to }) => to === email).map(({ parsed }) => parsed.subject),
      (subjects) => subjects.includes('E-postadressen för era anmälningar är ändrad'),
      5000,
    );
  });

  test('while PocketBase is away the pages say so, and the session holds', async () => {
    const { email } = await family();
    const visitor = await signedIn(email);
    await pb.stop();
    try {
      for (const path of ['', '/uppgifter', '/kalender', '/avboka?anmalan=ABC-DEF']) {
        const answer = await visitor.get(`/mina-anmalningar${path}`);
        expect([path, answer.status, answer.html.includes('De finns kvar')]).toEqual([path, 503, true]);
      }
      const asked = await visitor.post('/mina-anmalningar', { email });
      expect([asked.status, asked.html.includes(`value="${email}"`)]).toEqual([503, true]);
    } finally {
      await pb.start();
    }
    await eventually(
      () => visitor.get('/mina-anmalningar'),
      ({ status }) => status === 200,
      10_000,
    );
  });
});

describe('the calendar feed', () => {
  test('is shown once, needs no cookie, keeps what is cancelled, and ends when it is made anew', async () => {
    const { email, session, reference } = await family({ siblings: [{ first_name: 'Bo', school_year: 4 }] });
    const visitor = await signedIn(email);
    const made = await visitor.post('/mina-anmalningar/kalender', { action: 'new' });
    expect([made.status, made.headers.get('location')]).toEqual([303, '/mina-anmalningar/kalender']);
    const addressOn = (html: string) =>
      /http:[^<"]+\/mina-anmalningar\/kalender\/([\w-]{32})\.ics/.exec(html)?.[1];
    const key = addressOn((await visitor.get('/mina-anmalningar/kalender')).html) ?? '';
    expect(key).not.toBe('');
    expect(addressOn((await visitor.get('/mina-anmalningar/kalender')).html)).toBeUndefined();
    const { page, post } = visitorOf(site.url);
    const feed = `/mina-anmalningar/kalender/${key}.ics`;
    const first = await page(feed);
    expect([first.status, first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, no-store',
    ]);
    const inCatalogue = await eventually(
      () => page(`/tillfallen/${session}.ics`),
      ({ status }) => status === 200,
      3000,
    );
    const single = readCalendar(inCatalogue.html).events;
    const [event, ...others] = readCalendar(first.html).events;
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      UID: single[0]?.['UID'],
      SUMMARY: 'Innebandy för alla',
      STATUS: 'CONFIRMED',
    });
    for (const secret of ['Alva', 'Bo\\', 'Kim', email, reference]) expect(first.html).not.toContain(secret);
    // The catalogue may still be hearing of the adults.
    const again = async () => {
      const etag = (await page(feed)).headers.get('etag') ?? '';
      return page(feed, { headers: { 'If-None-Match': etag } });
    };
    const unchanged = await eventually(again, ({ status }) => status === 304, 3000);
    expect(unchanged.html).toBe('');
    const etag = unchanged.headers.get('etag') ?? '';

    await change(pb.staff, 'sessions', session, {
      status: 'moved',
      start_time: '18:00',
      end_time: '19:00',
      staffed_from: '18:00',
      staffed_to: '19:00',
      public_note: 'Ny tid.',
    });
    const second = await page(feed, { headers: { 'If-None-Match': etag } });
    const [moved] = readCalendar(second.html).events;
    expect(moved).toMatchObject({ UID: event?.['UID'], SUMMARY: 'Innebandy för alla' });
    expect(moved?.['DTSTART']).not.toBe(event?.['DTSTART']);
    expect(Number(moved?.['SEQUENCE'])).toBeGreaterThanOrEqual(Number(event?.['SEQUENCE']));
    expect(String(moved?.['LAST-MODIFIED']) >= String(event?.['LAST-MODIFIED'])).toBe(true);
    await visitor.post(`/mina-anmalningar/avboka?anmalan=${reference}&alla=ja`);
    const [left] = readCalendar((await page(feed)).html).events;
    expect(left).toMatchObject({
      UID: event?.['UID'],
      STATUS: 'CANCELLED',
      SUMMARY: 'Avbokat: Innebandy för alla',
    });

    expect((await visitor.post('/mina-anmalningar/kalender', { action: 'new' })).status).toBe(303);
    const next = addressOn((await visitor.get('/mina-anmalningar/kalender')).html) ?? '';
    const ended = await page(feed);
    const unknown = await page(`/mina-anmalningar/kalender/${'x'.repeat(32)}.ics`);
    expect([ended.status, ended.html]).toEqual([404, unknown.html]);
    expect((await page(`/mina-anmalningar/kalender/${next}.ics`)).status).toBe(200);
    expect((await post(`/mina-anmalningar/kalender/${next}.ics`, {})).status).toBe(405);
    await visitor.post('/mina-anmalningar/kalender', { action: 'end' });
    expect((await page(`/mina-anmalningar/kalender/${next}.ics`)).status).toBe(404);
    for (const output of [site.output(), pb.output()]) {
      for (const secret of [email, key, next]) expect(output).not.toContain(secret);
    }
  });
});
