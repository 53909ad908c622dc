import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countedAdults, HELPER_ROLES, type ShiftFacts } from '../../../src/domain/supervision.ts';
import type { Answer } from '../../support/api.ts';
import {
  change,
  create,
  inDays,
  newSchedule,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { randomOf, SEED } from '../../unit/support/random.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
});
afterAll(() => pb.remove());

const adult = async (fields: Record<string, unknown> = {}): Promise<string> =>
  (await create(pb.staff, 'staff', { first_name: 'Amina', role: 'leader', active: true, ...fields }))['id'];
const session = async (fields: Record<string, unknown> = {}): Promise<string> =>
  (await newSession(pb.staff, catalogue, fields))['id'];
const tryShift = (fields: Record<string, unknown>): Promise<Answer> =>
  pb.staff.post('/api/collections/shifts/records', {
    role: 'leader',
    status: 'planned',
    counts_as_adult: true,
    ...fields,
  });
const shiftsOf = async (id: string) => {
  const found = await pb.staff.get(`/api/collections/shifts/records?filter=(session='${id}')`);
  return found.body['items'] as unknown as { id: string; staff: string; status: string }[];
};
const logged = async (record: string) => {
  const filter = encodeURIComponent(`record='${record}' && action='clash_allowed'`);
  const found = await pb.staff.get(`/api/collections/audit_log/records?filter=${filter}`);
  return found.body['items'] as unknown as { actor: string; action: string; fields: string[] }[];
};
const counted = async (id: string): Promise<number> =>
  (await pb.guest.get(`/api/collections/session_supervision/records/${id}`)).body['counted'];

describe('an adult in two places at once', () => {
  test('is refused at the field, with the other place, day and time named', async () => {
    const staff = await adult();
    const [first, second] = [
      await session(),
      await session({ start_time: '18:00', end_time: '19:00', staffed_from: '18:00', staffed_to: '19:00' }),
    ];
    expect((await tryShift({ session: first, staff })).status).toBe(200);
    const answer = await tryShift({ session: second, staff });
    expect(answer.status).toBe(400);
    expect(answer.body['data']['staff']).toEqual({
      code: 'clash',
      message: `Amina är redan på Innebandy för alla på Kvarnen ${inDays(7)} kl. 17:00–18:30. Välj någon annan, eller slå på clash_allowed om det ändå ska vara så.`,
    });
    expect(await shiftsOf(second)).toEqual([]);
  });

  test('or twice at the same one is refused at the field, in Swedish', async () => {
    const [staff, id] = [await adult(), await session({ local_date: inDays(18) })];
    await tryShift({ session: id, staff });
    const again = (await tryShift({ session: id, staff, clash_allowed: true })).body['data'];
    expect(Object.keys(again)).toEqual(['staff']);
    expect(again['staff']['message']).toMatch(/^Det finns redan/);
  });

  test('goes through when staff say so, and is logged with who said it', async () => {
    const staff = await adult();
    const [first, second] = [await session(), await session()];
    await tryShift({ session: first, staff });
    const allowed = await tryShift({ session: second, staff, clash_allowed: true });
    expect(allowed.status).toBe(200);
    expect(await logged(allowed.body['id'])).toMatchObject([
      { actor: expect.stringContaining('@'), action: 'clash_allowed', fields: ['clash_allowed'] },
    ]);
    // Saved again without a change: nothing new was allowed.
    await change(pb.staff, 'shifts', allowed.body['id'], { status: 'planned' });
    expect(await logged(allowed.body['id'])).toHaveLength(1);
  });

  test('needs no leave, and no log, where the times do not meet', async () => {
    const staff = await adult();
    await tryShift({ session: await session(), staff });
    const later = { start_time: '18:30', end_time: '20:00', staffed_from: '18:30', staffed_to: '20:00' };
    const next = await tryShift({ session: await session(later), staff, clash_allowed: true });
    expect([next.status, await logged(next.body['id'])]).toEqual([200, []]);
    expect((await tryShift({ session: await session({ local_date: inDays(8) }), staff })).status).toBe(200);
  });

  test('is no matter where the other is cancelled or the adult absent, until it is put back', async () => {
    const staff = await adult();
    const first = await session();
    const other = await tryShift({ session: first, staff });
    await change(pb.staff, 'shifts', other.body['id'], { status: 'absent' });
    const second = await session();
    const own = await tryShift({ session: second, staff });
    expect(own.status).toBe(200);
    const back = await pb.staff.patch(`/api/collections/shifts/records/${other.body['id']}`, {
      status: 'planned',
    });
    expect(back.body['data']['staff']['code']).toBe('clash');
    await change(pb.staff, 'sessions', second, { status: 'cancelled', public_note: 'Ledaren är sjuk.' });
    expect(
      (await pb.staff.patch(`/api/collections/shifts/records/${other.body['id']}`, { status: 'planned' }))
        .status,
    ).toBe(200);
    const uncancelled = await pb.staff.patch(`/api/collections/sessions/records/${second}`, {
      status: 'planned',
    });
    expect(uncancelled.body['data']['start_time']['message']).toMatch(
      /^Amina är redan på Innebandy för alla/,
    );
  });

  test('is noticed when a session is moved onto the other', async () => {
    const staff = await adult();
    const [first, second] = [await session(), await session({ local_date: inDays(9) })];
    for (const id of [first, second]) await tryShift({ session: id, staff });
    const moved = await pb.staff.patch(`/api/collections/sessions/records/${second}`, {
      local_date: inDays(7),
      status: 'moved',
      public_note: 'Salen är upptagen.',
    });
    expect(moved.body['data']['local_date']['code']).toBe('clash');
  });

  test('by the usual staff of a schedule is told to the one who saves it', async () => {
    const staff = await adult();
    const usual = { valid_from: inDays(20), usual_staff: [staff] };
    const made = (await newSchedule(pb.staff, catalogue, usual)) as unknown as Record<string, unknown>;
    const clashing = await pb.staff.post('/api/collections/schedules/records', {
      ...made,
      id: undefined,
      usual_staff: [staff],
    });
    expect(clashing.body['data']['usual_staff']['message']).toMatch(
      /^Amina är redan på Innebandy för alla på Kvarnen/,
    );
    const allowed = await create(pb.staff, 'schedules', {
      ...made,
      id: undefined,
      usual_staff: [staff],
      clash_allowed: true,
    });
    expect(await logged(allowed['id'])).toMatchObject([{ action: 'clash_allowed' }]);
  });

  test('made by the nightly job leaves that adult out, so that one is seen to be missing', async () => {
    const staff = await adult();
    const other = await adult({ first_name: 'Jonas' });
    const made = await newSchedule(pb.staff, catalogue, {
      valid_from: inDays(30),
      usual_staff: [staff, other],
    });
    const found = await pb.staff.get(
      `/api/collections/sessions/records?sort=local_date&filter=(schedule='${made['id']}')`,
    );
    const [generated] = found.body['items'] as unknown as { id: string; local_date: string }[];
    const id = generated?.id ?? '';
    const date = generated?.local_date ?? '';
    expect(await counted(id)).toBe(2);
    const closed = { name: 'Stängt', kind: 'closed', from_date: date, to_date: date };
    const day = (await create(pb.staff, 'calendar_days', closed))['id'];
    const extra = await session({ local_date: date });
    expect((await tryShift({ session: extra, staff })).status).toBe(200);
    await pb.staff.delete(`/api/collections/calendar_days/records/${day}`);
    expect((await shiftsOf(id)).map((shift) => shift.staff)).toEqual([other]);
    expect(await counted(extra)).toBe(1);
  });
});

describe('sessions of a schedule that get other hours', () => {
  const hours = (start_time: string, end_time: string) => ({
    start_time,
    end_time,
    staffed_from: start_time,
    staffed_to: end_time,
  });
  /** Two schedules of one adult and a colleague, one after the other on each day. */
  const twoInARow = async (where: TestCatalogue, from: number) => {
    const [staff, colleague] = [await adult(), await adult({ first_name: 'Jonas' })];
    const usual = { valid_from: inDays(from), valid_until: inDays(from + 20) };
    const early = await newSchedule(pb.staff, catalogue, {
      ...usual,
      ...hours('13:00', '16:00'),
      usual_staff: [staff],
    });
    const late = await newSchedule(pb.staff, where, {
      ...usual,
      ...hours('17:00', '20:00'),
      usual_staff: [colleague, staff],
    });
    return { staff, colleague, early: early['id'], late: late['id'] };
  };
  const sessionsOf = async (schedule: string) => {
    const found = await pb.staff.get(
      `/api/collections/sessions/records?sort=local_date&filter=(schedule='${schedule}')`,
    );
    return found.body['items'] as unknown as { id: string; local_date: string; start_time: string }[];
  };

  test('by a break take them, without the adult who is elsewhere then', async () => {
    const place = { name: 'Stinsen', kind: 'youth_centre', status: 'draft', area: catalogue.area };
    const venue = (await create(pb.staff, 'venues', place))['id'];
    const openHouse = { title: 'Öppet', signup_mode: 'drop_in', status: 'draft', price_kind: 'free' };
    const by = { categories: [catalogue.category], organiser: catalogue.organiser };
    const activity = (await create(pb.staff, 'activities', { ...openHouse, ...by }))['id'];
    const { colleague, late } = await twoInARow({ ...catalogue, venue, activity }, 50);
    const before = await sessionsOf(late);
    const [first] = before;
    const date = first?.local_date ?? '';
    const own = { venue, from_date: date, to_date: date, start_time: '12:00', end_time: '18:00' };
    await create(pb.staff, 'calendar_days', { ...own, name: 'Lov', kind: 'school_break' });
    const after = await sessionsOf(late);
    expect(after.map(({ start_time }) => start_time)).toEqual([
      '12:00',
      ...before.slice(1).map(() => '17:00'),
    ]);
    expect((await shiftsOf(first?.id ?? '')).map((shift) => shift.staff)).toEqual([colleague]);
  });

  test('by the one who saves the schedule are refused there, or allowed there and logged', async () => {
    const { staff, late } = await twoInARow(catalogue, 75);
    const move = (fields: Record<string, unknown>) =>
      pb.staff.patch(`/api/collections/schedules/records/${late}`, {
        ...hours('15:00', '18:00'),
        ...fields,
      });
    const refused = await move({});
    expect([refused.status, refused.body['data']['usual_staff']?.['code']]).toEqual([400, 'clash']);
    expect((await move({ clash_allowed: true })).status).toBe(200);
    const [first] = await sessionsOf(late);
    const shift = (await shiftsOf(first?.id ?? '')).find((one) => one.staff === staff);
    expect([first?.start_time, shift]).toMatchObject(['15:00', { clash_allowed: true }]);
    expect(await logged(shift?.id ?? '')).toMatchObject([{ action: 'clash_allowed' }]);
  });
});

test('who stops is absent from what is to come, and courses lose that adult at once', async () => {
  const staff = await adult();
  const single = await session({ local_date: inDays(12) });
  await tryShift({ session: single, staff });
  const made = await newSchedule(pb.staff, catalogue, { valid_from: inDays(40), usual_staff: [staff] });
  const found = await pb.staff.get(`/api/collections/sessions/records?filter=(schedule='${made['id']}')`);
  const [generated] = found.body['items'] as unknown as { id: string }[];
  expect([await counted(single), await counted(generated?.id ?? '')]).toEqual([1, 1]);
  await change(pb.staff, 'staff', staff, { active: false });
  expect([await counted(single), await counted(generated?.id ?? '')]).toEqual([0, 0]);
  expect(await shiftsOf(single)).toMatchObject([{ staff, status: 'absent' }]);
});

test('who is removed from the list is no adult without a name at what is to come', async () => {
  const staff = await adult();
  const [single, course] = [await session({ local_date: inDays(13) }), { valid_from: inDays(41) }];
  await tryShift({ session: single, staff });
  const made = await newSchedule(pb.staff, catalogue, { ...course, usual_staff: [staff] });
  const found = await pb.staff.get(`/api/collections/sessions/records?filter=(schedule='${made['id']}')`);
  const [generated] = found.body['items'] as unknown as { id: string }[];
  expect([await counted(single), await counted(generated?.id ?? '')]).toEqual([1, 1]);
  expect((await pb.staff.delete(`/api/collections/staff/records/${staff}`)).status).toBe(204);
  expect([await counted(single), await counted(generated?.id ?? '')]).toEqual([0, 0]);
});

test('a helper or trainee is never counted, whatever role the shift was given', async () => {
  const staff = await adult({ role: 'young_helper' });
  const id = await session({ local_date: inDays(14) });
  const given = await tryShift({ session: id, staff, role: 'leader' });
  expect([given.body['role'], given.body['counts_as_adult'], await counted(id)]).toEqual([
    'young_helper',
    false,
    0,
  ]);
  const edited = await change(pb.staff, 'shifts', given.body['id'], {
    role: 'leader',
    counts_as_adult: true,
  });
  expect([edited['role'], await counted(id)]).toEqual(['young_helper', 0]);
});

test('who becomes a trainee is counted no more at what is to come, and counts again as a leader', async () => {
  const staff = await adult();
  const id = await session({ local_date: inDays(15) });
  await tryShift({ session: id, staff });
  for (const role of ['trainee', 'young_helper', 'assistant']) await adult({ role });
  const seen = async () => {
    const { body } = await pb.guest.get(`/api/collections/session_supervision/records/${id}`);
    return [body['counted'], body['trainees'], body['roles']];
  };
  expect(await seen()).toEqual([1, 0, 'leader']);
  await change(pb.staff, 'staff', staff, { role: 'trainee' });
  expect(await seen()).toEqual([0, 1, '']);
  await change(pb.staff, 'staff', staff, { role: 'assistant' });
  expect(await seen()).toEqual([1, 0, 'assistant']);
});

test('a role that one adult alone has points at nobody, and is told as soon as it does not', async () => {
  const [manager, trainee] = [await adult({ role: 'manager' }), await adult({ role: 'trainee' })];
  const id = await session({ local_date: inDays(17) });
  await tryShift({ session: id, staff: manager, role: 'manager', responsible: true });
  await tryShift({ session: id, staff: trainee, role: 'trainee' });
  const trainees = await pb.staff.get(
    "/api/collections/staff/records?filter=(role='trainee'%26%26active=true)",
  );
  for (const { id: other } of trainees.body['items'] as unknown as { id: string }[]) {
    if (other !== trainee) await change(pb.staff, 'staff', other, { active: false });
  }
  const seen = async () => {
    const told = (await pb.guest.get(`/api/collections/session_supervision/records/${id}`)).body;
    const responsible = (await pb.site.get(`/api/collections/session_adults/records/${id}`)).body;
    const { roles, trainees: named, other_helpers } = told as unknown as Record<string, unknown>;
    return [roles, responsible['role'], named, other_helpers];
  };
  expect(await seen()).toEqual(['leader', 'leader', 0, 1]);
  await adult({ role: 'trainee' });
  const second = await adult({ role: 'manager' });
  expect(await seen()).toEqual(['manager', 'manager', 1, 0]);
  await change(pb.staff, 'staff', second, { active: false });
  expect(await seen()).toEqual(['leader', 'leader', 1, 0]);
});

test('a check that runs out takes the adult out of the count from the day after', async () => {
  const staff = await adult({ vetting_valid_until: inDays(7) });
  const [last, after] = [await session(), await session({ local_date: inDays(8) })];
  for (const id of [last, after]) await tryShift({ session: id, staff });
  expect([await counted(last), await counted(after)]).toEqual([1, 0]);
  await change(pb.staff, 'staff', staff, { vetting_valid_until: inDays(400) });
  expect([await counted(last), await counted(after)]).toEqual([1, 1]);
});

test(`the database counts as the domain does, seed ${SEED}`, async () => {
  const random = randomOf(SEED);
  const roles = ['leader', 'volunteer', 'assistant', ...HELPER_ROLES];
  const statuses = ['planned', 'confirmed', 'absent'] as const;
  const checks = ['', inDays(6), inDays(7), inDays(30)];
  const pick = <T>(values: readonly T[]): T => values[random.below(values.length)] as T;
  for (let round = 0; round < 40; round += 1) {
    const id = await session();
    const roster: ShiftFacts[] = [];
    for (let i = random.below(6); i > 0; i -= 1) {
      const facts: ShiftFacts = {
        role: pick(roles),
        status: pick(statuses),
        countsAsAdult: random.below(4) > 0,
        vettingValidUntil: pick(checks),
      };
      const staff =
        facts.vettingValidUntil && (await adult({ vetting_valid_until: facts.vettingValidUntil }));
      const made = await tryShift({
        session: id,
        staff,
        role: facts.role,
        status: facts.status,
        counts_as_adult: facts.countsAsAdult,
      });
      expect(made.status).toBe(200);
      roster.push(facts);
    }
    expect(await counted(id), JSON.stringify(roster)).toBe(countedAdults(roster, inDays(7)));
  }
});
