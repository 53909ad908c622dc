import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  addAdults,
  change,
  create,
  inDays,
  newSchedule,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import {
  startMailServer,
  useMailServer,
  type MailServer,
  type TakenMail,
} from '../../support/mail-server.ts';
import { makeDue, outbox, sendAll } from '../../support/outbox.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { readCalendar } from '../../unit/support/read-calendar.ts';
import { eventually } from '../../support/world.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let server: MailServer;
beforeAll(async () => {
  pb = await testPocketBase({ env: { SITE_URL: 'https://fritid.example.se' } });
  catalogue = await smallCatalogue(pb.staff);
  await change(pb.staff, 'site_settings', 'sitesettings001', {
    municipality: 'Olofströms kommun',
    contact_email: 'fritid@olofstrom.example',
  });
  server = await startMailServer();
  await useMailServer(pb.staff, server.port);
});
beforeEach(async () => {
  await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 0 });
  server.mails.length = 0;
});
afterAll(async () => {
  await server.stop();
  await pb.remove();
});

let familyNumber = 0;
/** Signs up a family of its own and gives its address, its sign-up and the key of its page. */
async function signUp(fields: Record<string, unknown>) {
  familyNumber += 1;
  const to = `familj${familyNumber}@example.se`;
  const body = signupBody({ guardian_email: to, first_name: 'Alva', ...fields });
  const answer = await pb.site.post('/api/site/signups', body);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return { to, id: String(body['id']), token_hash: body['token_hash'], status: answer.body['status'] };
}
const session = async (fields: Record<string, unknown> = {}): Promise<string> => {
  const id = (await newSession(pb.staff, catalogue, { room_places: 1, ...fields }))['id'];
  await addAdults(pb.staff, id, 2);
  return id;
};
/** A published course on every day of a stretch. */
async function newCourse(fields: Record<string, unknown>): Promise<string> {
  const like = (await pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`)).body;
  const course = await create(pb.staff, 'activities', {
    ...(like as unknown as Record<string, unknown>),
    id: undefined,
    slug: `gitarrkurs-${fields['valid_from']}`,
    title: 'Gitarrkurs',
    signup_mode: 'course',
    status: 'draft',
  });
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const where = { ...catalogue, activity: course['id'] };
  const schedule = await newSchedule(pb.staff, where, { weekdays: days, ...fields });
  await change(pb.staff, 'activities', course['id'], { status: 'published' });
  return schedule['id'];
}
const send = () => sendAll(pb.site);
const mailsTo = async (to: string): Promise<TakenMail[]> => {
  await send();
  return server.mails.filter((mail) => mail.to === to);
};
const subjectsTo = async (to: string) => (await mailsTo(to)).map(({ parsed }) => parsed.subject);
const cancel = (token_hash: unknown) => pb.site.post('/api/site/signups/cancel', { token_hash });
const keyIn = (mail: TakenMail | undefined) =>
  /\/anmalan\/(\w{32})\n/.exec(mail?.parsed.text ?? '')?.[1] ?? '';
const view = (key: string) =>
  pb.site.post('/api/site/signups/view', { token_hash: createHash('sha256').update(key).digest('hex') });

/** Changes the database behind PocketBase's back, as time would. */
async function asTimePasses(write: (database: DatabaseSync) => void): Promise<void> {
  await pb.stop();
  const database = new DatabaseSync(path.join(pb.dataDir, 'data.db'));
  write(database);
  database.close();
  await pb.start();
}

describe('a family hears of', () => {
  test('its place, with the times in a calendar file and a link that opens its page', async () => {
    const id = await session();
    const us = await signUp({ session: id });
    const [mail, ...more] = await mailsTo(us.to);
    expect([mail?.parsed.subject, more]).toEqual(['Platsen är klar: Innebandy för alla', []]);
    expect(mail?.parsed.text).toContain('Kvarnen');
    expect(mail?.parsed.replyTo?.text).toBe('fritid@olofstrom.example');
    const [file] = mail?.parsed.attachments ?? [];
    expect([file?.contentType, file?.filename]).toEqual(['text/calendar', 'kalender.ics']);
    const [event] = readCalendar(file?.content.toString() ?? '').events;
    expect([event?.['UID'], event?.['STATUS']]).toEqual([`${id}@fritid.example.se`, 'CONFIRMED']);
    const page = await view(keyIn(mail));
    expect([page.status, page.body['status'], page.body['first_name']]).toEqual([200, 'confirmed', 'Alva']);
  });

  test('the waiting list, an offer with its end, and the place', async () => {
    const id = await session();
    const first = await signUp({ session: id });
    const us = await signUp({ session: id });
    expect(await subjectsTo(us.to)).toEqual(['Du står på reservlistan: Innebandy för alla']);
    await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
    await cancel(first.token_hash);
    const offer = (await mailsTo(us.to))[1];
    expect(offer?.parsed.subject).toBe('Svara om platsen: Innebandy för alla');
    expect(offer?.parsed.text).toMatch(/Svara senast i\smorgon kl\.\s\d/);
    const tokenHash = createHash('sha256').update(keyIn(offer)).digest('hex');
    const accepted = await pb.site.post('/api/site/signups/accept', { token_hash: tokenHash });
    expect(accepted.body['status']).toBe('confirmed');
    expect((await subjectsTo(us.to))[2]).toBe('Du har fått en plats: Innebandy för alla');
    expect(await subjectsTo(first.to)).toEqual([
      'Platsen är klar: Innebandy för alla',
      'Anmälan är avbokad: Innebandy för alla',
    ]);
  });

  test('a place that is given without asking', async () => {
    const id = await session();
    const first = await signUp({ session: id });
    const us = await signUp({ session: id });
    await send();
    await cancel(first.token_hash);
    expect((await subjectsTo(us.to))[1]).toBe('Du har fått en plats: Innebandy för alla');
  });

  test('what staff cancelled, with an entry that goes from the calendar', async () => {
    const us = await signUp({ session: await session() });
    await send();
    await change(pb.staff, 'signups', us.id, { status: 'cancelled', cancel_reason: 'Något privat' });
    const [, mail] = await mailsTo(us.to);
    expect(mail?.parsed.subject).toBe('Vi har avbokat anmälan: Innebandy för alla');
    expect(mail?.parsed.text).not.toMatch(/privat|anmalan\//);
    const [event] = readCalendar(mail?.parsed.attachments[0]?.content.toString() ?? '').events;
    expect(event?.['STATUS']).toBe('CANCELLED');
  });

  test('an offer that nobody answered', async () => {
    const id = await session();
    const first = await signUp({ session: id });
    const us = await signUp({ session: id });
    await send();
    await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
    await cancel(first.token_hash);
    await send();
    await asTimePasses((database) =>
      database
        .prepare("UPDATE signups SET offer_expires_at = '2026-01-01 00:00:00.000Z' WHERE id = ?")
        .run(us.id),
    );
    await pb.staff.post('/api/crons/expire-offers');
    const subjects = await eventually(
      () => subjectsTo(us.to),
      ({ length }) => length === 3,
      5000,
    );
    expect(subjects[2]).toBe('Platsen gick vidare: Innebandy för alla');
  });

  test('a cancelled session, with why, and a link to nothing', async () => {
    const id = await session();
    const us = await signUp({ session: id });
    await send();
    await change(pb.staff, 'sessions', id, { status: 'cancelled', public_note: 'Ledaren är sjuk.' });
    makeDue(pb);
    const [, mail] = await mailsTo(us.to);
    expect(mail?.parsed.subject).toMatch(/^Inställt: Innebandy för alla \S+\s\d+\s\S+$/);
    expect(mail?.parsed.text).toContain('Orsak: Ledaren är sjuk.');
    expect(mail?.parsed.text).not.toMatch(/Alva|\/(anmalan|tillfallen)\//);
    const file = readCalendar(mail?.parsed.attachments[0]?.content.toString() ?? '');
    expect(file.events[0]).toMatchObject({ UID: `${id}@fritid.example.se`, STATUS: 'CANCELLED' });
  });

  test('a day of a course that a school break takes, by the name of the break', async () => {
    const schedule = await newCourse({
      term_rule: 'term',
      valid_from: inDays(40),
      valid_until: inDays(42),
    });
    const us = await signUp({ schedule });
    await send();
    const day = inDays(41);
    await create(pb.staff, 'calendar_days', {
      name: 'Sportlov',
      kind: 'school_break',
      from_date: day,
      to_date: day,
    });
    makeDue(pb);
    const [, mail] = await mailsTo(us.to);
    expect(mail?.parsed.subject).toMatch(/^Inställt: Gitarrkurs/);
    expect(mail?.parsed.text).toContain('Orsak: Sportlov');
  });
});

test('a family that signed up in English reads English, with links to pages in English; others do not', async () => {
  await change(pb.staff, 'activities', catalogue.activity, { title_en: 'Floorball for all' });
  const id = await session({ room_places: 5 });
  const us = await signUp({ session: id, language: 'en' });
  const others = await signUp({ session: id });
  const note = 'Hallen är upptagen.';
  await change(pb.staff, 'sessions', id, {
    status: 'moved',
    start_time: '16:30',
    staffed_from: '16:30',
    public_note: note,
  });
  makeDue(pb);
  await send();
  await pb.site.post('/api/site/family/code', { email: us.to, language: 'en' });
  await cancel(us.token_hash);
  const mails = await mailsTo(us.to);
  expect(mails.map(({ parsed }) => parsed.subject?.replace(/all \S+\s\d+\s\S+$/, 'all DAY'))).toEqual([
    'You have a place: Floorball for all',
    'Changed: Floorball for all DAY',
    'Your code for My sign-ups',
    'The sign-up is cancelled: Floorball for all',
  ]);
  const texts = mails.map(({ parsed }) => parsed.text ?? '');
  expect(texts[0]).toMatch(/\nhttps:\/\/fritid\.example\.se\/en\/anmalan\/\w{32}\n/);
  expect(texts[1]).toContain(`The staff write: ${note}`);
  const own = new RegExp(`${note}|Kvarnen|Olofströms kommun`, 'g');
  for (const text of texts) expect(text.replaceAll(own, '')).not.toMatch(/[åäö]|example\.se\/(?!en\/)/);
  expect((await subjectsTo(others.to))[0]).toBe('Platsen är klar: Innebandy för alla');
  await change(pb.staff, 'activities', catalogue.activity, { title_en: '' });
});

test('nothing is written to who left no e-mail, nor sent when it is no longer true', async () => {
  const id = await session({ room_places: 5 });
  const silent = await signUp({ session: id, guardian_email: '' });
  expect(await outbox(pb.staff, `signup = '${silent.id}'`)).toEqual([]);
  await pb.staff.patch('/api/settings', { smtp: { enabled: false } });
  const us = await signUp({ session: id });
  await cancel(us.token_hash);
  await useMailServer(pb.staff, server.port);
  expect(await subjectsTo(us.to)).toEqual(['Anmälan är avbokad: Innebandy för alla']);
  const rows = await outbox(pb.staff, `signup = '${us.id}'`);
  expect(rows.map(({ template, status }) => [template, status])).toEqual([
    ['confirmation', 'withdrawn'],
    ['cancelled', 'sent'],
  ]);
});

test('the same form sent twice makes one mail, and a refused sign-up none', async () => {
  const id = await session();
  const body = signupBody({ session: id, guardian_email: 'dubbel@example.se' });
  await Promise.all([1, 2, 3].map(() => pb.site.post('/api/site/signups', body)));
  expect(await subjectsTo('dubbel@example.se')).toHaveLength(1);
  const refused = signupBody({ session: id, guardian_email: 'nej@example.se', school_year: 9 });
  expect((await pb.site.post('/api/site/signups', refused)).status).toBe(400);
  expect(await outbox(pb.staff, "to = 'nej@example.se'")).toEqual([]);
});

describe('the link in a mail', () => {
  test('stands nowhere but in the mail, and not in what staff read', async () => {
    const us = await signUp({ session: await session() });
    const key = keyIn((await mailsTo(us.to))[0]);
    expect(key).toHaveLength(32);
    const inDatabase = async (collection: string) =>
      JSON.stringify((await pb.staff.get(`/api/collections/${collection}/records?perPage=500`)).body);
    for (const name of ['mail_outbox', 'signup_links', 'signups'])
      expect(await inDatabase(name)).not.toContain(key);
    expect(pb.output()).not.toContain(key);
    await pb.staff.patch('/api/settings', { smtp: { enabled: false } });
    const other = await signUp({ session: await session() });
    await send();
    await useMailServer(pb.staff, server.port);
    const [row] = await outbox(pb.staff, `signup = '${other.id}'`);
    expect(row?.body).toContain('(länken finns bara i familjens mejl)');
    expect(row?.body).not.toContain('/anmalan/');
    await send();
  });

  test('ends with the session, with another address, and with the sign-up', async () => {
    const id = await session();
    const us = await signUp({ session: id });
    const key = keyIn((await mailsTo(us.to))[0]);
    expect((await view(key)).status).toBe(200);
    await change(pb.staff, 'signups', us.id, { guardian_email: 'annan@example.se' });
    expect((await view(key)).status).toBe(404);

    const other = await signUp({ session: await session() });
    const otherKey = keyIn((await mailsTo(other.to))[0]);
    await asTimePasses((database) =>
      database.prepare('UPDATE signup_links SET expires_at = ?').run('2026-01-01 00:00:00.000Z'),
    );
    expect((await view(otherKey)).status).toBe(404);
    await change(pb.staff, 'signups', other.id, { status: 'cancelled' });
    const remove = () => pb.staff.delete(`/api/collections/signups/records/${other.id}`);
    expect((await remove()).body['message']).toMatch(/^Mejlet till familjen/);
    await send();
    expect((await remove()).status).toBe(204);
    const links = await pb.staff.get(`/api/collections/signup_links/records?filter=(signup='${other.id}')`);
    expect(links.body['totalItems']).toBe(0);
  });
});

describe('reminders', () => {
  const remind = () => pb.staff.post('/api/crons/make-reminders');
  const daysAgo = (days: number) => `${inDays(-days)} 12:00:00.000Z`;
  const signedUpLongAgo = (ids: readonly string[]) =>
    asTimePasses((database) => {
      for (const id of ids) {
        database.prepare('UPDATE signups SET created = ? WHERE id = ?').run(daysAgo(9), id);
        database.prepare('UPDATE mail_outbox SET created = ? WHERE signup = ?').run(daysAgo(9), id);
      }
    });

  test('come once, also late, to those who have a place and have not just heard of it', async () => {
    const id = await session({ local_date: inDays(2) });
    const us = await signUp({ session: id });
    const waiting = await signUp({ session: id });
    const recent = await signUp({ session: await session({ local_date: inDays(2) }) });
    const later = await signUp({ session: await session({ local_date: inDays(6) }) });
    await send();
    await signedUpLongAgo([us.id, waiting.id, later.id]);
    await remind();
    await eventually(
      () => outbox(pb.staff, "template = 'reminder'"),
      ({ length }) => length > 0,
      5000,
    );
    await remind();
    await remind();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await subjectsTo(us.to))[1]).toMatch(/^Påminnelse: Innebandy för alla \S+\s\d+\s\S+$/);
    for (const { to } of [us, waiting, recent, later]) {
      expect(await outbox(pb.staff, `template = 'reminder' && to = '${to}'`)).toHaveLength(
        to === us.to ? 1 : 0,
      );
    }
  });

  test('of a course are about its first time, and staff can switch them off', async () => {
    const schedule = await newCourse({ valid_from: inDays(2), valid_until: inDays(5) });
    const us = await signUp({ schedule });
    const [mail] = await mailsTo(us.to);
    expect(mail?.parsed.text).toMatch(/Första gången: .*\nAntal gånger: 4 gånger/);
    expect(readCalendar(mail?.parsed.attachments[0]?.content.toString() ?? '').events).toHaveLength(4);
    await signedUpLongAgo([us.id]);
    const mine = `template = 'reminder' && signup = '${us.id}'`;
    await change(pb.staff, 'site_settings', 'sitesettings001', { reminders: ['same_morning'] });
    await remind();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await outbox(pb.staff, mine)).toEqual([]);
    await change(pb.staff, 'site_settings', 'sitesettings001', { reminders: ['three_days'] });
    await remind();
    const [row, ...more] = await eventually(
      () => outbox(pb.staff, mine),
      ({ length }) => length > 0,
      5000,
    );
    expect([row?.data, more]).toEqual([{ date: inDays(2), signups: { [us.id]: 'confirmed' } }, []]);
  });
});
