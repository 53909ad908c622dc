import { expect } from 'vitest';
import type { Api } from './api.ts';

/** Any of these words shows that the text is ours: PocketBase's own are English. */
export const SWEDISH = /[åäö]|Skriv|Fyll|Rätta|heltal/;

/** Posts a record that must be refused and leave nothing behind, and gives the message at the field. */
export async function refusalBy(
  staff: Api,
  collection: string,
  fields: Record<string, unknown>,
  field: string,
): Promise<string> {
  const path = `/api/collections/${collection}/records`;
  const before = (await staff.get(path)).body['totalItems'];
  const answer = await staff.post(path, fields);
  expect(answer.status, JSON.stringify(answer.body)).toBe(400);
  expect((await staff.get(path)).body['totalItems']).toBe(before);
  return answer.body['data'][field]?.['message'] ?? JSON.stringify(answer.body);
}
