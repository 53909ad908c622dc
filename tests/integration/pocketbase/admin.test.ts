import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LABELS } from '../../../pocketbase/admin/labels.ts';
import { plainHelp } from '../../../pocketbase/admin/lookup.ts';
import { hooksFolder } from '../../../scripts/paths.ts';
import { create } from '../../support/catalogue.ts';
import { SIGNUP_SECRET } from '../../support/form-key.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { staffAccount } from '../../support/staff-accounts.ts';
import { testAccounts } from '../../support/processes.ts';

/** The extension of the admin: its words fit the real database, and browsers always have the newest. */
let pb: PocketBaseWithRoles;
beforeAll(async () => {
  pb = await testPocketBase({ env: { SITE_URL: 'https://fritid.example/start' } });
});
afterAll(() => pb.remove());

interface Field {
  readonly name: string;
  readonly type: string;
  readonly help?: string;
  readonly values?: readonly string[];
}

async function collections(): Promise<{ name: string; fields: Field[] }[]> {
  const { body } = await pb.staff.get('/api/collections?perPage=500&skipTotal=1');
  return body['items'] as unknown as { name: string; fields: Field[] }[];
}

/** "collection", "collection.field" and "collection.field=value" of everything that the database has. */
async function inDatabase(): Promise<string[]> {
  return (await collections()).flatMap(({ name, fields }) => [
    name,
    ...fields.flatMap((field) => [
      `${name}.${field.name}`,
      ...(field.values ?? []).map((value) => `${name}.${field.name}=${value}`),
    ]),
  ]);
}

/** The same of everything that has a word; of text fields, hooks choose the values. */
async function inLabels(): Promise<string[]> {
  const selects = new Set(
    (await collections()).flatMap(({ name, fields }) =>
      fields.filter(({ type }) => type === 'select').map((field) => `${name}.${field.name}`),
    ),
  );
  return Object.entries(LABELS).flatMap(([name, { fields, values = {} }]) => [
    name,
    ...Object.keys(fields).map((field) => `${name}.${field}`),
    ...Object.entries(values).flatMap(([field, words]) =>
      selects.has(`${name}.${field}`) ? Object.keys(words).map((value) => `${name}.${field}=${value}`) : [],
    ),
  ]);
}

describe('the label file', () => {
  test('has a word for every collection, field and choice (pocketbase/admin/labels.ts)', async () => {
    const labelled = new Set(await inLabels());
    expect((await inDatabase()).filter((name) => !labelled.has(name))).toEqual([]);
  });

  test('lets the help of fields speak without the words of the database', async () => {
    for (const { name, fields } of await collections())
      for (const { name: field, help = '', values = [] } of fields) {
        const shown = plainHelp(name, field, help);
        expect(shown, `${name}.${field}`).not.toMatch(/[a-z]+_[a-z]+/);
        for (const value of values) expect(shown, `${name}.${field}`).not.toContain(`${value} = `);
      }
  });

  test('has no word for what is not there', async () => {
    const there = new Set(await inDatabase());
    expect((await inLabels()).filter((name) => !there.has(name))).toEqual([]);
    const names = (await collections()).flatMap(({ name, fields }) => fields.map((f) => `${name}.${f.name}`));
    for (const [name, { values = {} }] of Object.entries(LABELS))
      for (const field of Object.keys(values)) expect(names).toContain(`${name}.${field}`);
  });
});

test('everything in the menu of staff opens for staff', async () => {
  const account = await staffAccount(pb, 'menu@example.test');
  for (const [name, { group, forOwners }] of Object.entries(LABELS)) {
    if (group === 'technical' || forOwners) continue;
    const { status } = await account.get(`/api/collections/${name}/records?perPage=1`);
    expect(status, name).toBe(200);
  }
});

const script = (headers: Record<string, string> = {}, url = pb.url) =>
  fetch(`${url}/_/extensions.js`, { headers });

describe('the extension', () => {
  test('is asked for each time, and sent only when it is new', async () => {
    const first = await script();
    expect(first.status).toBe(200);
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    expect(await first.text()).toContain('Anmälningar');
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect((await script({ 'If-None-Match': tag })).status).toBe(304);
    expect((await script({ 'If-None-Match': 'W/"an older one"' })).status).toBe(200);
    const file = await fetch(`${pb.url}/_/extensions/trygg/main.js`);
    expect([file.status, file.headers.get('Cache-Control')]).toEqual([200, 'no-cache']);
  });

  test('leaves the rest of the server as it was', async () => {
    expect((await fetch(`${pb.url}/_/`)).headers.get('ETag')).toBeNull();
    expect((await fetch(`${pb.url}/api/health`)).headers.get('Cache-Control')).not.toBe('no-cache');
  });

  test('is for everybody to read: it holds no secret, and no address of this site', async () => {
    const text = await (await script()).text();
    const { adminEmail, adminPassword, siteAccountEmail, siteAccountPassword } = testAccounts;
    for (const secret of [adminEmail, adminPassword, siteAccountEmail, siteAccountPassword, SIGNUP_SECRET])
      expect(text).not.toContain(secret);
    expect(text).not.toContain('fritid.example');
  });

  test('learns from the server where the staff pages are', async () => {
    expect((await pb.guest.get('/_/extensions/trygg/site.json')).body).toEqual({
      staffPages: 'https://fritid.example/personal',
    });
  });
});

describe('without the extension', () => {
  const withoutFolder = async (): Promise<{ hooksDir: string; remove: () => Promise<void> }> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'trygg-no-admin-'));
    await cp(hooksFolder, path.join(folder, 'hooks'), { recursive: true });
    return {
      hooksDir: path.join(folder, 'hooks'),
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  };

  test.each([
    ['because it is turned off', async () => ({ env: { ADMIN_EXTENSION: '0' }, remove: async () => {} })],
    ['because its folder is gone', withoutFolder],
  ])('%s, the admin is there and staff can save', async (_, prepare) => {
    const { remove, ...options } = await prepare();
    const bare = await testPocketBase(options);
    try {
      const answer = await script({}, bare.url);
      expect([answer.status, await answer.text(), answer.headers.get('ETag')]).toEqual([200, '', null]);
      expect((await fetch(`${bare.url}/_/`)).status).toBe(200);
      expect((await create(bare.staff, 'areas', { name: 'Jämshög' }))['slug']).toBe('jamshog');
      expect((await bare.guest.get('/_/extensions/trygg/site.json')).body).toEqual({ staffPages: '' });
    } finally {
      await bare.remove();
      await remove();
    }
  });
});
