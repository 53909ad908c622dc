import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemsOf, signIn as signInTo } from '../../support/api.ts';
import { create } from '../../support/catalogue.ts';
import { startMailServer, useMailServer, type MailServer } from '../../support/mail-server.ts';
import { testAccounts } from '../../support/processes.ts';
import { freshAddress } from '../../support/staff-visitor.ts';
import { eventually, startWorld, type Page, type World } from '../../support/world.ts';

/** Accounts on the staff pages, from the first start on, and the code after the password. */

let world: World;
let mails: MailServer;
/** Read at each start. */
const pocketBaseEnv = { SECOND_STEP: '' };
const { adminEmail: email, adminPassword: password } = testAccounts;

beforeAll(async () => {
  world = await startWorld({ pocketBase: { env: pocketBaseEnv } });
  mails = await startMailServer();
});
afterAll(async () => {
  await world.stop();
  await mails.stop();
});

const cookiesOf = (page: Page) =>
  page.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((cookie) => !cookie.endsWith('='))
    .join('; ');
const signIn = (fields: { email: string; password: string }) =>
  world.post('/personal/logga-in', fields, freshAddress());
const visitor = async (fields: { email: string; password: string }) => {
  const entered = await signIn(fields);
  if (entered.status !== 303) throw new Error(`The sign-in answered ${entered.status}`);
  const headers = { Cookie: cookiesOf(entered) };
  return {
    entered,
    page: (path: string) => world.page(path, { headers }),
    post: (path: string, sent: Record<string, string>) => world.post(path, sent, headers),
  };
};
const passwordIn = ({ html }: Page) => /account-password">([^<]+)</.exec(html)?.[1] ?? '';
const accounts = async () =>
  itemsOf((await world.pb.staff.get('/api/collections/_superusers/records')).body['items']);
const idOf = async (address: string) =>
  (await accounts()).find((account) => account['email'] === address)?.['id'] as unknown as string;
const ACCOUNTS = '/personal/kom-igang';

/** The account that the site was started with, signed in. */
let owner: Awaited<ReturnType<typeof visitor>>;

describe('from the first start on', () => {
  test('the only owner is led to making accounts, and makes one whose password is shown once', async () => {
    const adult = await create(world.pb.staff, 'staff', {
      first_name: 'Amina',
      role: 'leader',
      active: true,
    });
    owner = await visitor({ email, password });
    expect(owner.entered.headers.get('location')).toBe(ACCOUNTS);
    expect((await owner.page(ACCOUNTS)).html).toContain('Gör ett eget konto till var och en');

    const made = await owner.post(ACCOUNTS, {
      gor: 'nytt',
      epost: ' Amina@Example.se ',
      niva: 'staff',
      vem: adult['id'],
    });
    const given = passwordIn(made);
    expect([made.status, made.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(given).toMatch(/^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    expect((await owner.page(ACCOUNTS)).html).not.toContain(given);
    const again = await visitor({ email, password });
    expect(again.entered.headers.get('location')).toBe('/personal');

    const amina = await visitor({ email: 'amina@example.se', password: given });
    expect(amina.entered.headers.get('location')).toBe('/personal');
    const own = (await amina.page('/personal/konto')).html;
    expect(own).toContain('amina@example.se, personal.');
    expect(own).toContain('Kontot hör till Amina.');
    const menu = (await amina.page('/personal')).html;
    expect(menu).not.toContain(`href="${ACCOUNTS}"`);
    expect((await owner.page('/personal')).html).toContain(`href="${ACCOUNTS}"`);
    const refused = await amina.page(ACCOUNTS);
    expect([refused.status, refused.html.includes('Bara för ägare')]).toEqual([403, true]);
    expect((await amina.post(ACCOUNTS, { gor: 'nytt', epost: 'x@example.se', niva: 'owner' })).status).toBe(
      403,
    );
    expect(await accounts()).toHaveLength(2);
  });

  test.each([
    ['no address', { epost: 'amina', niva: 'staff' }, 'Skriv en hel e-postadress'],
    ['one that has an account', { epost: 'AMINA@example.se', niva: 'staff' }, 'Det finns redan ett konto'],
    ['no level', { epost: 'ny@example.se', niva: 'kung' }, 'Välj ägare eller personal'],
    [
      'an adult who is not there',
      { epost: 'ny@example.se', niva: 'staff', vem: 'nobody' },
      'redan ett konto',
    ],
  ])('%s is refused in words, and what was typed is kept', async (_, fields, words) => {
    const answer = await owner.post(ACCOUNTS, { gor: 'nytt', ...fields });
    expect([answer.status, answer.html.includes(words)]).toEqual([422, true]);
    expect(answer.html).toContain(`value="${fields.epost}"`);
  });

  test('an own password: with the old one, long enough, and every sign-in ends', async () => {
    const made = await owner.post(ACCOUNTS, { gor: 'nytt', epost: 'bo@example.se', niva: 'staff', vem: '' });
    const given = passwordIn(made);
    const bo = await visitor({ email: 'bo@example.se', password: given });
    const to = (gammalt: string, nytt: string) => bo.post('/personal/konto', { gammalt, nytt });
    expect((await to('fel', 'ett nytt lösenord')).html).toContain('Ditt gamla lösenord stämmer inte');
    expect((await to(given, 'kort')).html).toContain('minst 12 tecken');
    const changed = await to(given, 'ett nytt lösenord');
    expect(changed.headers.get('location')).toBe('/personal/logga-in?bytt=ja');
    expect((await bo.page('/personal')).status).toBe(303);
    await visitor({ email: 'bo@example.se', password: 'ett nytt lösenord' });
  });

  test('another password, another level, and closed: out at once', async () => {
    const konto = await idOf('bo@example.se');
    const bo = await visitor({ email: 'bo@example.se', password: 'ett nytt lösenord' });
    const renewed = await owner.post(ACCOUNTS, { gor: 'losenord', konto, epost: 'bo@example.se' });
    expect((await bo.page('/personal')).status).toBe(303);
    const back = await visitor({ email: 'bo@example.se', password: passwordIn(renewed) });
    expect((await owner.post(ACCOUNTS, { gor: 'niva', konto, niva: 'owner' })).status).toBe(303);
    expect((await back.page(ACCOUNTS)).status).toBe(200);
    expect((await owner.post(ACCOUNTS, { gor: 'niva', konto, niva: 'staff' })).status).toBe(303);
    expect((await back.page(ACCOUNTS)).status).toBe(403);
    expect((await owner.post(ACCOUNTS, { gor: 'stang', konto })).status).toBe(303);
    expect((await back.page('/personal')).status).toBe(303);
    expect((await signIn({ email: 'bo@example.se', password: passwordIn(renewed) })).status).toBe(422);
  });

  test('nobody closes the own account, which could be the last', async () => {
    const answer = await owner.post(ACCOUNTS, { gor: 'stang', konto: await idOf(email) });
    expect(answer.html).toContain('Det är ditt eget konto');
  });

  test('each of it has its line in the log', async () => {
    const rows = await world.pb.staff.get(
      "/api/collections/audit_log/records?filter=(collection='_superusers')&sort=created",
    );
    const lines = itemsOf(rows.body['items']).map(({ action, fields }) => [action, fields]);
    expect(lines).toEqual([
      ['opened', ['email', 'role']],
      ['opened', ['email', 'role']],
      ['updated', ['password']],
      ['updated', ['password']],
      ['updated', ['role']],
      ['updated', ['role']],
      ['ended', []],
    ]);
  });
});

describe('a code after the password', () => {
  const codeIn = (text: string | undefined) => /\b\d{8}\b/.exec(text ?? '')?.[0] ?? '';
  const newestMail = async (count: number) => {
    await eventually(
      () => Promise.resolve(mails.mails.length),
      (found) => found === count,
      5000,
    );
    return mails.mails.at(-1);
  };
  let halfway = '';

  test('cannot be required without a mail server, nor without having got one', async () => {
    expect((await owner.page(ACCOUNTS)).html).toContain('ingen e-postserver');
    expect((await owner.post(ACCOUNTS, { gor: 'prov' })).html).toContain('ingen e-postserver');
    await useMailServer(world.pb.staff, mails.port);
    mails.manners.mail = () => 550;
    expect((await owner.post(ACCOUNTS, { gor: 'prov' })).html).toContain('tog inte emot mejlet');
    delete mails.manners.mail;
    expect((await owner.post(ACCOUNTS, { gor: 'krav', kod: '12345678' })).html).toContain(
      'Koden stämmer inte',
    );
  });

  test('is required from when an owner has typed one', async () => {
    expect((await owner.post(ACCOUNTS, { gor: 'prov' })).html).toContain(`skickad till ${email}`);
    const mail = await newestMail(1);
    expect([mail?.to, mail?.parsed.subject]).toEqual([email, 'Din provkod till Trygg fritid']);
    const code = codeIn(mail?.parsed.text);
    const wrong = await owner.post(ACCOUNTS, {
      gor: 'krav',
      kod: String((Number(code) + 1) % 1e8).padStart(8, '0'),
    });
    expect(wrong.html).toContain('Koden stämmer inte');
    expect((await owner.post(ACCOUNTS, { gor: 'krav', kod: ` ${code}` })).status).toBe(303);
    expect((await owner.page(ACCOUNTS)).html).toContain('Sluta kräva kod');
  });

  test('the password alone opens nothing; the code in the mail does, once', async () => {
    const first = await world.post(
      '/personal/logga-in?till=/personal/tillfallen',
      { email, password },
      freshAddress(),
    );
    expect(first.headers.get('location')).toBe('/personal/kod?till=%2Fpersonal%2Ftillfallen');
    const [set = ''] = first.headers.getSetCookie();
    expect(set).toMatch(/^personal-kod=[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Strict$/);
    halfway = cookiesOf(first);
    const at = '/personal/kod?till=%2Fpersonal%2Ftillfallen';
    const send = (code: string, cookie = halfway) =>
      world.post(at, { code }, { Cookie: cookie, ...freshAddress() });
    expect((await world.page('/personal', { headers: { Cookie: halfway } })).status).toBe(303);
    expect((await world.page(at, { headers: { Cookie: halfway } })).html).toContain(
      'autocomplete="one-time-code"',
    );

    const mail = await newestMail(2);
    expect([mail?.to, mail?.parsed.subject]).toEqual([email, 'Din kod till Trygg fritid']);
    expect(mail?.parsed.text).toContain('Den gäller i tio minuter');
    const code = codeIn(mail?.parsed.text);
    const wrong = await send('00000000');
    expect([wrong.status, wrong.html.includes('Koden stämmer inte')]).toEqual([422, true]);
    expect((await send('')).html).toContain('Skriv koden ur mejlet');
    expect((await send(code, 'personal-kod=hittepa')).headers.get('location')).toContain(
      '/personal/logga-in',
    );

    const right = await send(`${code.slice(0, 4)} ${code.slice(4)}`);
    expect(right.headers.get('location')).toBe('/personal/tillfallen');
    const cookie = cookiesOf(right);
    expect(cookie).toMatch(/^personal=/);
    expect(right.headers.getSetCookie().join('\n')).toMatch(/personal-kod=; Max-Age=0/);
    expect((await world.page('/personal', { headers: { Cookie: cookie } })).status).toBe(200);
    expect((await send(code)).status).toBe(422);
  });

  test('ten guesses are the last, wherever they come from', async () => {
    const first = await signIn({ email: 'amina@example.se', password: 'fel' });
    expect(first.status).toBe(422);
    const entered = await signIn({ email, password });
    const cookie = cookiesOf(entered);
    const statuses: number[] = [];
    for (let guess = 0; guess < 10; guess += 1) {
      const answer = await world.post(
        '/personal/kod',
        { code: `1111000${guess}` },
        { Cookie: cookie, ...freshAddress() },
      );
      statuses.push(answer.status);
    }
    expect(statuses.filter((status) => status === 422).length).toBeLessThan(10);
    expect(statuses.at(-1)).toBe(429);
  });

  test('PocketBase gives no token for the password alone, and stops asking when an owner says so', async () => {
    await expect(signInTo(world.pb.url, '_superusers', email, password)).rejects.toThrow('401');
    expect((await owner.post(ACCOUNTS, { gor: 'sluta' })).status).toBe(303);
    await signInTo(world.pb.url, '_superusers', email, password);
  });

  test('whoever starts PocketBase gets in when mail is down, and when nobody is owner', async () => {
    await world.pb.staff.patch('/api/collections/_superusers', {
      otp: { enabled: true, duration: 600, length: 8 },
      mfa: { enabled: true, duration: 600 },
    });
    await world.pb.staff.post('/api/sql', { query: "UPDATE _superusers SET role = ''" });
    expect((await world.pb.staff.get('/api/owner/accounts')).status).toBe(403);
    await world.pb.stop();
    pocketBaseEnv.SECOND_STEP = 'off';
    await world.pb.start();
    const again = await signInTo(world.pb.url, '_superusers', email, password);
    const { secondStep } = (await again.get('/api/owner/accounts')).body;
    expect(secondStep).toEqual({ required: false, hasMail: true });
  });

  test('neither logs nor addresses hold a code or a password', () => {
    const log = world.site.output();
    for (const mail of mails.mails) expect(log).not.toContain(codeIn(mail.parsed.text));
    expect(log).not.toMatch(/mfaId|otpId|lösenord-|bo@example|amina@example/);
  });
});
