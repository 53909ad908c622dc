import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, create, smallCatalogue, type TestCatalogue } from '../../support/catalogue.ts';
import { eventually, startWorld, type World } from '../../support/world.ts';

let world: World;
let catalogue: TestCatalogue;

beforeAll(async () => {
  world = await startWorld();
  catalogue = await smallCatalogue(world.pb.staff);
});
afterAll(() => world.stop());

/** A real, grey PNG of 8 × 5 pixels. */
function png(): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const whole = Buffer.alloc(body.length + 8);
    whole.writeUInt32BE(data.length, 0);
    body.copy(whole, 4);
    whole.writeUInt32BE(crc(body), body.length + 4);
    return whole;
  };
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 5, 8, 0, 0, 0, 0]);
  const pixels = deflateSync(Buffer.alloc(5 * 9, 120));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]),
  );
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

async function upload(venue: string, fields: Record<string, string>): Promise<Response> {
  const form = new FormData();
  form.append('images', new Blob([png()], { type: 'image/png' }), 'rum.png');
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return fetch(`${world.pb.url}/api/collections/venues/records/${venue}`, {
    method: 'PATCH',
    headers: { Authorization: world.pb.staff.token },
    body: form,
  });
}

test('a picture needs words, is shown with them, and stays when PocketBase goes away', async () => {
  const refused = await upload(catalogue.venue, {});
  expect(refused.status).toBe(400);
  expect(JSON.stringify(await refused.json())).toMatch(/Beskriv bilden/);
  expect((await upload(catalogue.venue, { image_alt: 'Ett rum med soffor' })).status).toBe(200);
  const shown = await eventually(
    () => world.page('/motesplatser/kvarnen'),
    ({ html }) => html.includes('Ett rum med soffor'),
    3000,
  );
  const src = /src="(\/bilder\/[^"]+)"/.exec(shown.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const picture = await fetch(world.site.url + src);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(picture.headers.get('cache-control')).toContain('immutable');
  await world.pb.stop();
  expect((await fetch(world.site.url + src)).status).toBe(200);
  await world.pb.start();
});

test('nothing but pictures of published places can be fetched', async () => {
  const draft = (
    await create(world.pb.staff, 'venues', {
      name: 'Hemligt',
      kind: 'other',
      status: 'draft',
      area: catalogue.area,
    })
  )['id'];
  await upload(draft, { image_alt: 'Hemligt rum' });
  const file = (await world.pb.staff.get(`/api/collections/venues/records/${draft}`)).body['images'][0];
  const tries = [
    `/bilder/${draft}/${file}?storlek=640x400`,
    `/bilder/${catalogue.venue}/okand.png?storlek=640x400`,
    `/bilder/${catalogue.venue}/..%2f..%2fsettings?storlek=640x400`,
    '/bilder',
  ];
  for (const path of tries) expect((await world.page(path)).status, path).toBe(404);
  await change(world.pb.staff, 'venues', draft, { status: 'published' });
  await eventually(
    () => world.page(tries[0] ?? ''),
    ({ status }) => status === 200,
    3000,
  );
});
