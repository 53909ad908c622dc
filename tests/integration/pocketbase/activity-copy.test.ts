import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActivityDetail, CopyPreview } from '../../../src/domain/activity-answers.ts';
import {
  ACTIVITIES_API,
  activityWorld,
  answered,
  hours,
  type ActivityWorld,
} from '../../support/activities.ts';
import { fieldsOf, type Json } from '../../support/api.ts';
import {
  change,
  create,
  inDays,
  newSchedule,
  newSession,
  signupBody,
  today,
} from '../../support/catalogue.ts';

let world: ActivityWorld;
let pb: ActivityWorld['pb'];
let catalogue: ActivityWorld['catalogue'];
let worker: ActivityWorld['worker'];
beforeAll(async () => {
  world = await activityWorld();
  ({ pb, catalogue, worker } = world);
});
afterAll(() => pb.remove());

const detail = async (id: string) => answered<ActivityDetail>(await worker.get(`${ACTIVITIES_API}/${id}`));

describe('a copy to another term', () => {
  const TERM = { from: inDays(40), until: inDays(120) };
  const preview = async (id: string, term = TERM) =>
    answered<CopyPreview>(await worker.post(`${ACTIVITIES_API}/${id}/copy/preview`, term));
  const copy = async (id: string, term = TERM) =>
    worker.post(`${ACTIVITIES_API}/${id}/copy`, {
      ...term,
      fingerprint: (await preview(id, term)).fingerprint,
    });
  const ending = { valid_from: inDays(-60), valid_until: inDays(20), term_rule: 'always' };

  test('has the same times, staff and questions, a draft to be confirmed anew, and nobody signed up', async () => {
    const [ada, left] = [await world.person('Ada'), await world.person('Bo')];
    const id = await world.activity({
      title: 'Robotklubben',
      signup_mode: 'course',
      managers: [worker.id],
      supervision_confirmed_on: today(),
      guardian_approval: 'always',
    });
    const where = { ...catalogue, activity: id };
    const schedule = await newSchedule(pb.staff, where, {
      ...ending,
      weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      ...hours('08:00', '09:00'),
      usual_staff: [ada, left],
      signup_opens_days: 14,
      signup_closes_minutes: 60,
      name: 'Nybörjare',
      youths_per_adult: 7,
    });
    await newSchedule(pb.staff, where, { valid_from: inDays(-400), valid_until: inDays(-300) });
    await newSession(pb.staff, where, {
      local_date: inDays(9),
      ...hours('10:00', '12:00'),
    });
    const question = {
      activity: id,
      kind: 'choice',
      choices: 'Ja\nNej',
      required: true,
      sort_order: 3,
      help: 'Bara för laget',
    };
    await create(pb.staff, 'questions', { ...question, label: 'Har du byggt förr?', active: true });
    await create(pb.staff, 'questions', { ...question, label: 'Gammal fråga', active: false });
    await change(pb.staff, 'activities', id, { status: 'published' });
    await pb.site.post('/api/site/signups', signupBody({ schedule: schedule['id'] }));
    await change(pb.staff, 'staff', left, { active: false });

    const shown = await preview(id);
    expect(shown).toMatchObject({
      title: 'Robotklubben',
      slug: expect.stringMatching(/^robotklubben-(vt|ht)-\d{4}$/),
      questions: ['Har du byggt förr?'],
      openEnded: 0,
      singles: 1,
    });
    expect(shown.schedules).toEqual([
      expect.objectContaining({
        name: 'Nybörjare',
        validUntil: inDays(20),
        ...TERM,
        sessions: 81,
        signupOpensDays: 14,
        staff: [
          { name: 'Ada', active: true },
          { name: 'Bo', active: false },
        ],
        clashes: [],
      }),
    ]);

    // The next import is about the original.
    await change(pb.staff, 'activities', id, { import_key: 'A1' });
    const [original] = await world.ofActivity('schedules', id);
    await change(pb.staff, 'schedules', original?.['id'] ?? '', { import_key: 'T1' });
    const made = answered<{ id: string }>(await copy(id)).id;
    const [before, after] = [
      fieldsOf(await pb.staff.get(`/api/collections/activities/records/${id}`)),
      fieldsOf(await pb.staff.get(`/api/collections/activities/records/${made}`)),
    ];
    expect(after).toEqual({
      ...before,
      id: made,
      slug: shown.slug,
      status: 'draft',
      supervision_confirmed_on: '',
      import_key: '',
      created: after['created'],
      updated: after['updated'],
    });
    const schedules = await world.ofActivity('schedules', made);
    expect(schedules).toHaveLength(1);
    expect(schedules[0]).toMatchObject({
      name: 'Nybörjare',
      valid_from: TERM.from,
      valid_until: TERM.until,
      usual_staff: [ada],
      signup_opens_days: 14,
      signup_closes_minutes: 60,
      youths_per_adult: 7,
      room_places: 20,
    });
    const sessions = await world.ofActivity('sessions', made);
    expect(
      sessions.every(
        (one) => String(one['local_date']) >= TERM.from && one['schedule'] === schedules[0]?.['id'],
      ),
    ).toBe(true);
    expect(sessions.length).toBeGreaterThan(60);
    const questions = await world.ofActivity('questions', made);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({
      ...question,
      activity: made,
      label: 'Har du byggt förr?',
      active: true,
    });
    expect(await world.rows('signups', `session.activity='${made}' || schedule.activity='${made}'`)).toEqual(
      [],
    );
    expect(await world.actions(made)).toEqual([['copied', 'lina@example.se']]);

    const before2 = await world.everything();
    for (const path of ['copy/preview', 'copy']) {
      const twice = await worker.post(`${ACTIVITIES_API}/${id}/${path}`, {
        ...TERM,
        fingerprint: shown.fingerprint,
      });
      expect([twice.status, twice.body['reason'], twice.body['copy']]).toEqual([409, 'already', made]);
    }
    expect(await world.everything()).toEqual(before2);
    answered(await copy(id, { from: inDays(200), until: inDays(250) }));
  });

  test('is made once when two press the button together', async () => {
    const id = await world.activity({ title: 'Dubbelklick' });
    await newSchedule(pb.staff, { ...catalogue, activity: id }, { ...ending, ...hours('06:00', '07:00') });
    const { fingerprint } = await preview(id);
    const answers = await Promise.all(
      [1, 2, 3].map(() => worker.post(`${ACTIVITIES_API}/${id}/copy`, { ...TERM, fingerprint })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(await world.rows('activities', "title='Dubbelklick'")).toHaveLength(2);
  });

  test('is all or nothing: one time that lacks a fact stops it', async () => {
    const id = await world.activity({ title: 'Trasig', signup_mode: 'drop_in' });
    const where = { ...catalogue, activity: id };
    await newSchedule(pb.staff, where, {
      ...ending,
      ...hours('05:00', '06:00'),
    });
    await newSchedule(pb.staff, where, { ...ending, room_places: 0, least_adults: 0 });
    const { fingerprint } = await preview(id);
    await change(pb.staff, 'activities', id, { signup_mode: 'session' });
    const before = await world.everything();
    for (const path of ['copy/preview', 'copy']) {
      const answer = await worker.post(`${ACTIVITIES_API}/${id}/${path}`, { ...TERM, fingerprint });
      expect([answer.status, answer.body['problems']]).toEqual([409, { from: 'times_lack_facts' }]);
    }
    expect(await world.everything()).toEqual(before);
  });

  test('names adults who would be in two places, also beyond the sessions made so far, and leaves them out there', async () => {
    const eva = await world.person('Eva');
    const at = {
      ...hours('20:00', '21:00'),
      usual_staff: [eva],
    };
    const [id, other] = [await world.activity({ title: 'Schack' }), await world.activity({ title: 'Kör' })];
    await newSchedule(pb.staff, { ...catalogue, activity: id }, { ...ending, ...at, weekdays: ['wed'] });
    await newSchedule(
      pb.staff,
      { ...catalogue, activity: other },
      { ...at, weekdays: ['wed'], valid_from: inDays(90), valid_until: inDays(150) },
    );
    const term = { from: inDays(40), until: inDays(150) };
    const shown = await preview(id, term);
    const weeks = Math.floor((150 - 90) / 7);
    expect(shown.schedules[0]?.clashes).toEqual([
      { name: 'Eva', where: 'Kör, Kvarnen', date: expect.any(String), count: expect.any(Number) },
    ]);
    expect(shown.schedules[0]?.clashes[0]?.count).toBeGreaterThanOrEqual(weeks);
    const made = answered<{ id: string }>(await copy(id, term)).id;
    const shifts = await world.rows('shifts', `session.activity='${made}'`);
    const sessions = await world.ofActivity('sessions', made);
    expect(shifts.length).toBeGreaterThan(0);
    expect(shifts.length).toBeLessThan(sessions.length);
  });

  test('that is no longer as it was shown is shown again', async () => {
    const id = await world.activity({ title: 'Ändras' });
    const schedule = await newSchedule(
      pb.staff,
      { ...catalogue, activity: id },
      { ...ending, ...hours('04:00', '05:00') },
    );
    const { fingerprint } = await preview(id);
    await change(pb.staff, 'schedules', schedule['id'], { weekdays: ['fri'] });
    const answer = await worker.post(`${ACTIVITIES_API}/${id}/copy`, { ...TERM, fingerprint });
    expect([answer.status, answer.body['reason']]).toEqual([409, 'changed']);
    expect(answer.body['preview']['schedules'][0]?.['weekdays']).toEqual(['fri']);
    const bad = await worker.post(`${ACTIVITIES_API}/${id}/copy/preview`, { from: '2027-02-30', until: '' });
    expect([bad.status, bad.body['problems']]).toEqual([409, { from: 'not_a_date', until: 'missing' }]);
  });

  test('of what runs by itself is refused; an open house that ends is extended instead', async () => {
    const id = await world.activity({ title: 'Öppet häng', signup_mode: 'drop_in' });
    const where = { ...catalogue, activity: id };
    const at = { ...hours('22:00', '23:00') };
    const open = await newSchedule(pb.staff, where, { ...at, valid_until: '' });
    const none = await worker.post(`${ACTIVITIES_API}/${id}/copy/preview`, TERM);
    expect([none.status, none.body['problems']]).toEqual([409, { from: 'nothing_to_copy' }]);
    const ends = await newSchedule(pb.staff, where, { ...at, ...ending, weekdays: ['fri'] });
    const extend = (until: string) => worker.post(`${ACTIVITIES_API}/${id}/extend`, { until });
    for (const until of ['', 'sen', inDays(19), inDays(500)]) expect((await extend(until)).status).toBe(409);
    expect((await extend(inDays(50))).body['extended']).toBe(1);
    const until = async (schedule: Json) =>
      (await pb.staff.get(`/api/collections/schedules/records/${schedule['id']}`)).body['valid_until'];
    expect([await until(open), await until(ends)]).toEqual(['', inDays(50)]);
    const [last] = (await world.rows('sessions', `schedule='${ends['id']}'`))
      .map((one) => String(one['local_date']))
      .toSorted()
      .toReversed();
    expect(last && last > inDays(40)).toBe(true);
    expect(await world.actions(id)).toEqual([['extended', 'lina@example.se']]);
    expect(
      (await worker.post(`${ACTIVITIES_API}/${catalogue.activity}/extend`, { until: inDays(50) })).status,
    ).toBe(409);
  });
});

describe('publishing and archiving', () => {
  const LATE = hours('01:00', '02:00');

  test('what families have places at is refused, with how many, here and in the admin', async () => {
    const id = await world.activity({ title: 'Med familjer' });
    const schedule = await newSchedule(
      pb.staff,
      { ...catalogue, activity: id },
      { ...LATE, valid_from: inDays(1) },
    );
    answered(await world.setStatus(id, 'draft', 'published'));
    const [first] = await world.rows('sessions', `schedule='${schedule['id']}'`);
    for (let i = 0; i < 2; i += 1)
      await pb.site.post('/api/site/signups', signupBody({ session: first?.['id'] }));
    // A place without a name is somebody's too.
    await create(pb.staff, 'held_places', { session: first?.['id'], count: 3 });
    for (const status of ['archived', 'draft']) {
      const answer = await world.setStatus(id, 'published', status);
      expect([answer.status, answer.body['reason'], answer.body['families']]).toEqual([
        409,
        'has_families',
        5,
      ]);
    }
    expect(
      (await pb.staff.patch(`/api/collections/activities/records/${id}`, { status: 'archived' })).status,
    ).toBe(400);
    expect((await detail(id)).status).toBe('published');
  });

  test('the archive takes what is to come and touched by nobody, and gives it back; its adults are free meanwhile', async () => {
    const rut = await world.person('Rut');
    const id = await world.activity({ title: 'Vilar' });
    const where = { ...catalogue, activity: id };
    const schedule = await newSchedule(pb.staff, where, {
      ...LATE,
      ...hours('02:00', '03:00'),
      valid_from: inDays(1),
      usual_staff: [rut],
    });
    const single = await newSession(pb.staff, where, { ...LATE, local_date: inDays(3) });
    const past = await newSession(pb.staff, where, { ...LATE, local_date: inDays(-3) });
    const made = await world.rows('sessions', `schedule='${schedule['id']}'`);
    const edited = made[2]?.['id'] ?? '';
    await change(pb.staff, 'sessions', edited, { public_note: 'Ta med frukt' });
    answered(await world.setStatus(id, 'draft', 'published'));
    const shown = await detail(id);
    expect([shown.removable, shown.singles]).toEqual([made.length - 1, 1]);
    answered(await world.setStatus(id, 'published', 'archived'));
    const left = (await world.ofActivity('sessions', id)).map((one) => one['id']);
    expect(left.toSorted()).toEqual([edited, single['id'], past['id']].toSorted());
    const there = made[2]?.['local_date'];
    const elsewhere = await newSession(pb.staff, catalogue, {
      ...hours('02:00', '03:00'),
      local_date: there,
    });
    const shift = { session: elsewhere['id'], staff: rut, role: 'leader', status: 'planned' };
    await pb.staff.delete(
      `/api/collections/shifts/records/${(await create(pb.staff, 'shifts', shift))['id']}`,
    );

    answered(await world.setStatus(id, 'archived', 'draft'));
    expect(await world.ofActivity('sessions', id)).toHaveLength(made.length + 2);
    expect((await world.rows('shifts', `staff='${rut}'`)).length).toBe(made.length);
    expect(await world.actions(id)).toEqual([
      ['archived', 'lina@example.se'],
      ['published', 'lina@example.se'],
      ['unarchived', 'lina@example.se'],
    ]);
  });

  test('nothing is published that lacks a fact, and nothing changed that somebody else changed first', async () => {
    const id = await world.activity({ title: 'Utan tider', phone: '' });
    const answer = await world.setStatus(id, 'draft', 'published');
    expect([answer.status, answer.body['reason']]).toEqual([409, 'invalid']);
    expect(Object.keys(answer.body['problems']).toSorted()).toEqual(['phone', 'status']);
    expect((await world.setStatus(id, 'published', 'draft')).body['reason']).toBe('changed');
    expect((await world.setStatus(id, 'draft', 'borta')).body['reason']).toBe('changed');
  });
});

describe("the site's way to a draft", () => {
  test('is for the site alone, ends when it is published, and holds nothing of persons', async () => {
    const kaj = await world.person('Kaj Hemlig');
    const venue = await create(pb.staff, 'venues', {
      name: 'Nya huset',
      kind: 'other',
      status: 'draft',
      area: catalogue.area,
    });
    const id = await world.activity({ title: 'Kommer snart', managers: [worker.id] });
    const where = { activity: id, venue: venue['id'] };
    const schedule = await newSchedule(pb.staff, where, {
      ...hours('23:00', '23:50'),
      valid_from: inDays(1),
      usual_staff: [kaj],
      valid_until: inDays(30),
    });
    const path = `/api/site/drafts/${id}`;
    expect([(await pb.guest.post(path)).status, (await pb.staff.post(path)).status]).toEqual([401, 403]);
    expect((await pb.site.post('/api/site/drafts/finnsinteaaaaaa')).status).toBe(404);
    const draft = await pb.site.post(path);
    expect(draft.body).toMatchObject({ status: 'draft', slug: 'kommer-snart' });
    const found = draft.body['rows'] as unknown as Record<string, Record<string, unknown>[]>;
    expect(found['venues']?.map(({ name }) => name)).toEqual(['Nya huset']);
    expect(found['sessions']?.length).toBe(
      (await world.rows('sessions', `schedule='${schedule['id']}'`)).length,
    );
    expect(found['session_supervision']?.[0]).toMatchObject({ counted: 1, confirmed: 0 });
    expect(JSON.stringify(draft.body)).not.toMatch(
      new RegExp(`Kaj|${kaj}|${worker.id}|usual_staff|managers|edited_by_staff|clash_allowed|Konsthäng`),
    );
    await change(pb.staff, 'venues', venue['id'], { status: 'published' });
    answered(await world.setStatus(id, 'draft', 'published'));
    expect((await pb.site.post(path)).body).toEqual({ status: 'published', slug: 'kommer-snart' });
  });
});
