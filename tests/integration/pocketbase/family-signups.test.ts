import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../../support/api.ts';
import {
  change,
  create,
  inDays,
  newSchedule,
  newSession,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { hash, newAddress, startFamilies, type Party } from '../../support/signed-in-families.ts';
import { outbox, sendAll } from '../../support/outbox.ts';

const { pb, mails, catalogue, ...families } = await startFamilies();
const { family, session, signUp, lettersTo, sql, longAgo, enter, list, parties, records } = families;
afterAll(async () => {
  await mails.stop();
  await pb.remove();
});

describe('the list', () => {
  test('has all sign-ups of the address, however it was typed, by form, and nobody else', async () => {
    const email = `Åsa.${newAddress()}`;
    const [soon, later] = [
      await session({ local_date: inDays(3) }),
      await session({ local_date: inDays(9) }),
    ];
    const course = await create(pb.staff, 'activities', {
      ...((await pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`))
        .body as unknown as object),
      id: undefined,
      title: 'Gitarrkurs',
      slug: '',
      signup_mode: 'course',
      status: 'draft',
    });
    const schedule = (
      await newSchedule(
        pb.staff,
        { ...catalogue, activity: course['id'] },
        { valid_from: inDays(1), least_adults: 1 },
      )
    )['id'];
    await change(pb.staff, 'activities', course['id'], { status: 'published' });
    await signUp({
      session: later,
      guardian_email: email,
      siblings: [{ first_name: 'Bo', school_year: 4 }],
    });
    await signUp({ session: soon, guardian_email: email.toUpperCase() });
    await signUp({ schedule, guardian_email: email.toLowerCase(), first_name: 'Caj' });
    await signUp({ session: soon, guardian_email: `x${email}`, first_name: 'Främling' });
    await signUp({ session: soon, guardian_email: '', first_name: 'Främling' });
    // One of the siblings has another guardian now: the form does not link the two.
    const moved = await signUp({
      session: later,
      guardian_email: email,
      siblings: [{ first_name: 'Främling', school_year: 4 }],
    });
    const [sibling] = await records('signups', `party='${moved.id}' && first_name='Främling'`);
    await change(pb.staff, 'signups', String(sibling?.['id']), { guardian_email: newAddress() });
    const answer = await list(await enter(email.toLowerCase()));
    const found = answer.body['parties'] as unknown as Party[];
    expect(found.map((party) => [party['title'], party['first_name'], party.siblings.length])).toEqual([
      [expect.stringMatching(/Innebandy|Gitarrkurs/), expect.any(String), 0],
      [expect.stringMatching(/Innebandy|Gitarrkurs/), expect.any(String), 0],
      ['Innebandy för alla', 'Alva', 1],
      ['Innebandy för alla', 'Alva', 0],
    ]);
    expect(found.map((party) => party['title'])).toContain('Gitarrkurs');
    const text = JSON.stringify(answer.body);
    for (const secret of ['Främling', 'Kim Lind', '070-174 06 61', 'example.se'])
      expect(text).not.toContain(secret);
  });

  test('cancels one or all of a form, accepts an offer, and touches nobody else', async () => {
    const email = newAddress();
    const one = await session({ room_places: 3 });
    const first = await signUp({
      session: one,
      guardian_email: email,
      siblings: [
        { first_name: 'Bo', school_year: 4 },
        { first_name: 'Cia', school_year: 4 },
      ],
    });
    const waiting = newAddress();
    const other = await signUp({ session: one, guardian_email: waiting });
    expect(other.status).toBe('waitlisted');
    const key = await enter(email);
    const stranger = await enter(waiting);
    const states = async (who: string) =>
      (await parties(who)).flatMap((party) => [party, ...party.siblings].map((child) => child['status']));
    expect(
      (await family('cancel', { key_hash: stranger, reference: first.reference, whole: true })).status,
    ).toBe(404);
    expect((await family('cancel', { key_hash: key, reference: '', whole: true })).status).toBe(404);
    const bo = (await parties(key))[0]?.siblings[0]?.['reference'];
    expect((await family('cancel', { key_hash: key, reference: bo })).status).toBe(200);
    expect(await states(key)).toEqual(['confirmed', 'cancelled', 'confirmed']);
    expect(await states(stranger)).toEqual(['offered']);
    expect((await family('accept', { key_hash: stranger, reference: other.reference })).status).toBe(200);
    expect(await states(stranger)).toEqual(['confirmed']);
    await family('cancel', { key_hash: key, reference: first.reference, whole: true });
    expect(await states(key)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    const letters = (await lettersTo(email)).map(({ parsed }) => parsed.subject);
    expect(letters.at(-1)).toBe('Anmälan är avbokad: Innebandy för alla');
  });
});

describe('what is finished or cancelled', () => {
  test('is removed by the family itself, what stands is not, and nothing of a stranger', async () => {
    const email = newAddress();
    const id = await session({ room_places: 4 });
    const siblings = [{ first_name: 'Bo', school_year: 4 }];
    const us = await signUp({ session: id, guardian_email: email, siblings });
    const key = await enter(email);
    const erase = (reference: unknown, whole = false, by = key) =>
      family('erase', { key_hash: by, reference, whole });
    const refused = await erase(us.reference, true);
    expect([refused.status, refused.body['data']['reason']['code']]).toEqual([400, 'still_stands']);
    const bo = (await parties(key))[0]?.siblings[0]?.['reference'];
    await family('cancel', { key_hash: key, reference: bo });
    expect((await erase(us.reference, true)).status).toBe(400);
    expect((await parties(key))[0]?.siblings).toHaveLength(1);
    const strangerAddress = newAddress();
    await signUp({ session: id, guardian_email: strangerAddress });
    expect((await erase(bo, false, await enter(strangerAddress))).status).toBe(404);
    expect((await erase(bo)).status).toBe(200);
    expect((await parties(key))[0]?.siblings).toEqual([]);
    expect(await records('signups', `party='${us.id}'`)).toHaveLength(1);
  });
});

describe('a guardian who is asked', () => {
  let asking: TestCatalogue;
  beforeAll(async () => {
    const activity = await create(pb.staff, 'activities', {
      ...((await pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`))
        .body as unknown as object),
      id: undefined,
      title: 'Klättring',
      slug: '',
      guardian_approval: 'always',
      status: 'draft',
    });
    asking = { ...catalogue, activity: activity['id'] };
    await newSession(pb.staff, asking, { local_date: inDays(50) });
    await change(pb.staff, 'activities', activity['id'], { status: 'published' });
  });
  const askingSession = () => session({}, asking);
  const approvalLinks = async (email: string) =>
    (await lettersTo(email)).flatMap(
      ({ parsed }) => /\/godkann\/(\w{32})/.exec(parsed.text ?? '')?.[1] ?? [],
    );

  test('gets the question once more, and not at once again', async () => {
    const email = newAddress();
    const { reference } = await signUp({ session: await askingSession(), guardian_email: email });
    const key = await enter(email);
    expect(await approvalLinks(email)).toHaveLength(1);
    const again = () => family('ask-again', { key_hash: key, reference });
    expect((await again()).body).toEqual({ sent: false });
    longAgo(email);
    expect((await again()).body).toEqual({ sent: true });
    expect((await again()).body).toEqual({ sent: false });
    const links = await approvalLinks(email);
    expect(links).toHaveLength(2);
    const answer = { token_hash: hash(links[1] ?? ''), approves: true };
    expect((await pb.site.post('/api/site/approvals/answer', answer)).body['outcome']).toBe('approved');
    longAgo(email);
    expect((await again()).body).toEqual({ sent: false });
  });

  test('with a new address is asked anew there; keys, links and calendar of the old one end, and it is told', async () => {
    const email = newAddress();
    const next = newAddress();
    const id = (await signUp({ session: await askingSession(), guardian_email: email })).id;
    const [link = ''] = await approvalLinks(email);
    await pb.site.post('/api/site/approvals/answer', { token_hash: hash(link), approves: true });
    const own = (await lettersTo(email)).flatMap(
      ({ parsed }) => /\/anmalan\/(\w{32})/.exec(parsed.text ?? '')?.[1] ?? [],
    );
    const key = await enter(email);
    const second = await enter(email);
    await family('calendar', { key_hash: key, calendar_hash: hash('old feed') });
    const before = mails.mails.length;
    const contact = { guardian_name: 'Sam Lind', guardian_phone: '070-174 06 62', guardian_email: next };
    expect((await family('save-contact', { key_hash: key, ...contact })).body).toEqual({ moved: true });
    const signup = (await pb.staff.get(`/api/collections/signups/records/${id}`)).body;
    expect(signup).toMatchObject({ ...contact, status: 'awaiting_approval' });
    const yes = await records('approvals', `signup='${id}'`);
    expect(yes.map((row) => row['withdrawn_by'])).toEqual(['new_address']);
    for (const gone of [key, second]) expect((await list(gone)).status).toBe(401);
    expect((await family('feed', { key_hash: hash('old feed') })).status).toBe(404);
    expect(own.length).toBeGreaterThan(0);
    for (const token of own) {
      expect((await pb.site.post('/api/site/signups/view', { token_hash: hash(token) })).status).toBe(404);
    }
    await sendAll(pb.site);
    const sent = mails.mails.slice(before).map(({ to, parsed }) => [to, parsed.subject]);
    expect(sent.toSorted()).toEqual(
      [
        [email, 'E-postadressen för era anmälningar är ändrad'],
        [next, 'Godkänn anmälan: Klättring'],
      ].toSorted(),
    );
    const told = mails.mails.slice(before).find(({ to }) => to === email)?.raw ?? '';
    for (const secret of [next, 'Alva', 'Sam', 'Klättring', 'Kl=C3=A4ttring'])
      expect(told).not.toContain(secret);
    expect(await parties(await enter(next))).toHaveLength(1);
  });
});

describe('changing the contact', () => {
  test('follows the rules of the form, keeps the session with the same address, and leaves cancelled ones alone', async () => {
    const email = newAddress();
    const gone = await signUp({ session: await session(), guardian_email: email });
    await signUp({ session: await session(), guardian_email: email });
    const key = await enter(email);
    await family('cancel', { key_hash: key, reference: gone.reference });
    expect((await family('contact', { key_hash: key })).body).toEqual({
      guardian_name: 'Kim Lind',
      guardian_phone: '070-174 06 61',
      guardian_email: email,
    });
    const bad = { guardian_name: 'Kim 7', guardian_phone: '12', guardian_email: '' };
    const refused = await family('save-contact', { key_hash: key, ...bad });
    expect(refused.status).toBe(400);
    expect(
      Object.fromEntries(
        Object.entries(refused.body['data'] as object).map(([field, problem]) => [
          field,
          (problem as Json)['code'],
        ]),
      ),
    ).toEqual({
      reason: 'invalid_fields',
      guardian_name: 'has_digits',
      guardian_phone: 'phone_too_short',
      guardian_email: 'missing',
    });
    const good = {
      guardian_name: ' Kim  Berg ',
      guardian_phone: '070-174 06 63',
      guardian_email: email.toUpperCase(),
    };
    expect((await family('save-contact', { key_hash: key, ...good })).body).toEqual({ moved: false });
    const stored = await records('signups', `guardian_email~'${email}'`);
    expect(stored.map((row) => [row['guardian_name'], row['guardian_phone']])).toEqual([
      ['Kim Lind', '070-174 06 61'],
      ['Kim Berg', '070-174 06 63'],
    ]);
    expect(await parties(key)).toHaveLength(2);
    expect((await outbox(pb.staff, `to='${email}' && template='address_changed'`)).length).toBe(0);
  });

  test('takes what waits to be told to the new address, and nothing of it to the old', async () => {
    const email = newAddress();
    const next = newAddress();
    const where = await session({ local_date: inDays(20) });
    await signUp({ session: where, guardian_email: email, siblings: [{ first_name: 'Bo', school_year: 4 }] });
    const key = await enter(email);
    await signUp({ session: await session(), guardian_email: email });
    await change(pb.staff, 'sessions', where, {
      status: 'moved',
      start_time: '18:00',
      end_time: '19:00',
      staffed_from: '18:00',
      staffed_to: '19:00',
      public_note: 'Ny tid.',
    });
    const waiting = () => outbox(pb.staff, `status='waiting' && (to='${email}' || to='${next}')`);
    expect((await waiting()).map(({ template, to }) => [template, to])).toEqual([
      ['confirmation', email],
      ['changes', email],
    ]);
    const contact = { guardian_name: 'Kim Lind', guardian_phone: '070-174 06 61', guardian_email: next };
    expect((await family('save-contact', { key_hash: key, ...contact })).body).toEqual({ moved: true });
    sql(`UPDATE mail_outbox SET next_at = '2026-01-01 10:00:00.000Z' WHERE status = 'waiting'`);
    const before = mails.mails.length;
    await sendAll(pb.site);
    const sent = mails.mails.slice(before).map(({ to, parsed }) => `${to} ${parsed.subject}`);
    expect(sent.filter((line) => line.startsWith(email))).toEqual([
      `${email} E-postadressen för era anmälningar är ändrad`,
    ]);
    expect(sent.filter((line) => line.startsWith(next)).toSorted()).toEqual([
      expect.stringContaining(`${next} Platsen är klar`),
      expect.stringContaining(`${next} Ändrat`),
    ]);
    const letter = mails.mails.find(({ to, parsed }) => to === next && parsed.subject?.startsWith('Ändrat'));
    const link = /\/anmalan\/(\w{32})/.exec(letter?.parsed.text ?? '')?.[1] ?? '';
    expect((await pb.site.post('/api/site/signups/view', { token_hash: hash(link) })).status).toBe(200);
  });
});

describe('the calendar feed', () => {
  test('has a row for each child that is or was to come, none that waits, and no name', async () => {
    const email = newAddress();
    const [one, full, left] = [await session(), await session({ room_places: 1 }), await session()];
    await signUp({ session: one, guardian_email: email, siblings: [{ first_name: 'Bo', school_year: 4 }] });
    await signUp({ session: full, guardian_email: newAddress() });
    await signUp({ session: full, guardian_email: email });
    const gone = await signUp({ session: left, guardian_email: email });
    const key = await enter(email);
    await family('cancel', { key_hash: key, reference: gone.reference });
    await family('calendar', { key_hash: key, calendar_hash: hash('one') });
    expect((await list(key)).body['calendar']).toBe(true);
    const answer = await family('feed', { key_hash: hash('one') });
    const rows = answer.body['rows'] as unknown as Json[];
    expect(rows.map((row) => [row['id'], row['status']]).toSorted()).toEqual(
      [
        [one, 'confirmed'],
        [one, 'confirmed'],
        [left, 'cancelled'],
      ].toSorted(),
    );
    for (const secret of ['Alva', 'Bo"', 'Kim', email, gone.reference]) {
      expect(JSON.stringify(answer.body)).not.toContain(secret);
    }
    const changedBefore = String(rows.find((row) => row['id'] === one)?.['changed']);
    await change(pb.staff, 'sessions', one, { status: 'cancelled', public_note: 'Ledaren är sjuk.' });
    const after = (await family('feed', { key_hash: hash('one') })).body['rows'] as unknown as Json[];
    const changed = after.find((row) => row['id'] === one);
    expect(changed).toMatchObject({ called_off: true, note: 'Ledaren är sjuk.' });
    expect(String(changed?.['changed']) > changedBefore).toBe(true);
  });

  test('has one key at a time, kept as a hash, that lives without a session and ends when it is renewed or revoked', async () => {
    const email = newAddress();
    await signUp({ session: await session(), guardian_email: email });
    const key = await enter(email);
    const status = async (name: string) => (await family('feed', { key_hash: hash(name) })).status;
    await family('calendar', { key_hash: key, calendar_hash: hash('first feed') });
    await family('calendar', { key_hash: key, calendar_hash: hash('second feed') });
    expect([await status('first feed'), await status('second feed')]).toEqual([404, 200]);
    await family('leave', { key_hash: key });
    expect(await status('second feed')).toBe(200);
    await family('calendar', { key_hash: await enter(email), calendar_hash: '' });
    expect(await status('second feed')).toBe(404);
    expect(await status('never made')).toBe(404);
  });
});
