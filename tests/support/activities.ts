import { expect } from 'vitest';
import type { Answer, Json } from './api.ts';
import { ACTIVITY, create, smallCatalogue, type TestCatalogue } from './catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from './pocketbase.ts';
import { staffAccount, type StaffAccount } from './staff-accounts.ts';

export const ACTIVITIES_API = '/api/staff/activities';

/** A PocketBase with a small catalogue, one account of the level staff, and short ways to make and read what tests are about. */
export interface ActivityWorld {
  readonly pb: PocketBaseWithRoles;
  readonly catalogue: TestCatalogue;
  readonly worker: StaffAccount;
  /** Makes an adult who works, or has left; the id. */
  person(firstName: string, active?: boolean): Promise<string>;
  /** Makes a draft without times; the id. */
  activity(fields?: Record<string, unknown>): Promise<string>;
  rows(collection: string, filter: string): Promise<Record<string, Json>[]>;
  ofActivity(collection: string, id: string): Promise<Record<string, Json>[]>;
  /** How many records there are of all that an activity is made of: to see that nothing was left behind. */
  everything(): Promise<number[]>;
  /** Lines of the log about one activity: what, and who. */
  actions(id: string): Promise<unknown[]>;
  setStatus(id: string, seen: string, status: string): Promise<Answer>;
}

export async function activityWorld(): Promise<ActivityWorld> {
  const pb = await testPocketBase();
  const catalogue = await smallCatalogue(pb.staff);
  const worker = await staffAccount(pb, 'lina@example.se');
  const list = async (collection: string, query: string) =>
    (await pb.staff.get(`/api/collections/${collection}/records?${query}`)).body;
  const rows = async (collection: string, filter: string) =>
    (await list(collection, `perPage=500&sort=id&filter=${encodeURIComponent(filter)}`))[
      'items'
    ] as unknown as Record<string, Json>[];
  return {
    pb,
    catalogue,
    worker,
    rows,
    person: async (first_name, active = true) =>
      (await create(pb.staff, 'staff', { first_name, role: 'youth_leader', active }))['id'],
    activity: async (fields = {}) =>
      (
        await create(pb.staff, 'activities', {
          ...ACTIVITY,
          title: 'Konsthäng',
          categories: [catalogue.category],
          organiser: catalogue.organiser,
          ...fields,
        })
      )['id'],
    ofActivity: (collection, id) => rows(collection, `activity='${id}'`),
    everything: () =>
      Promise.all(
        ['activities', 'schedules', 'sessions', 'questions', 'audit_log'].map(async (collection) =>
          Number((await list(collection, 'perPage=1'))['totalItems']),
        ),
      ),
    actions: async (id) =>
      (await rows('audit_log', `record='${id}' && actor='lina@example.se'`))
        .map(({ action, actor }) => [action, actor])
        .toSorted(),
    setStatus: (id, seen, status) => worker.post(`${ACTIVITIES_API}/${id}/status`, { seen, status }),
  };
}

/** The body of an answer that was given. */
export function answered<T>(answer: Answer): T {
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as unknown as T;
}

/** Hours of one day that no other session of a test has, so that no adult is in two places. */
export const hours = (from: string, to: string) => ({
  start_time: from,
  end_time: to,
  staffed_from: from,
  staffed_to: to,
});
