import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ACTIVITY,
  addAdults,
  change,
  create,
  inDays,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { weekParameter } from '../../../src/views/week-parameter.ts';
import { formKey } from '../../support/form-key.ts';
import { eventually, GOOD_FORM, startWorld, type World } from '../../support/world.ts';

let world: World;
let catalogue: TestCatalogue;

beforeAll(async () => {
  world = await startWorld();
  catalogue = await smallCatalogue(world.pb.staff);
});
afterAll(() => world.stop());

/** The promise to visitors: what staff save is public within a second. */
const ONE_SECOND = 1000;
const shows = (path: string, text: string | RegExp, within = ONE_SECOND) =>
  eventually(
    () => world.page(path),
    ({ html }) => (typeof text === 'string' ? html.includes(text) : text.test(html)),
    within,
  );
const hides = (path: string, text: string) =>
  eventually(
    () => world.page(path),
    ({ html }) => !html.includes(text),
    ONE_SECOND,
  );

describe('saved in the admin, on the page within a second', () => {
  test('a lottery: its rule, who has applied, and the draw', async () => {
    const { staff } = world.pb;
    const made = await create(staff, 'activities', {
      ...ACTIVITY,
      title: 'Studiodag',
      allocation: 'lottery',
      categories: [catalogue.category],
      organiser: catalogue.organiser,
    });
    const closing = { signup_closes_at: `${inDays(5)} 18:00` };
    const session = (await newSession(staff, { ...catalogue, activity: made['id'] }, closing))['id'];
    await addAdults(staff, session, 2);
    await change(staff, 'activities', made['id'], { status: 'published' });
    await shows(`/tillfallen/${session}`, 'Platserna lottas');
    const answer = await world.post(`/anmalan/ny?tillfalle=${session}`, GOOD_FORM);
    const own = answer.headers.get('location') ?? '';
    expect((await world.page(own)).html).toContain('Du är med i lottningen');
    await shows(`/tillfallen/${session}`, /1\sär anmäld hittills/);
    await shows(`/lottning/${session}`, /<code>[0-9a-f]{64}<\/code>/);
    await change(staff, 'sessions', session, { signup_closes_at: `${inDays(-1)} 18:00` });
    await shows(`/tillfallen/${session}`, 'Vi lottar platserna inom några minuter.');
    const late = await world.post(`/anmalan/ny?tillfalle=${session}`, { ...GOOD_FORM, form_key: 'late' });
    expect([late.status, late.html.includes('Anmälan har stängt.')]).toEqual([409, true]);
    await staff.post('/api/crons/run-lotteries', {});
    await shows(`/tillfallen/${session}`, 'Lottningen är gjord', 2 * ONE_SECOND);
    await shows(own, 'Du har fått plats');
    await shows(own, /Lotten drogs som nummer 1 av 1\./);
    expect((await world.page(`/lottning/${catalogue.activity}`)).status).toBe(404);
  });

  test('a changed activity', async () => {
    await shows('/aktiviteter', 'Innebandy för alla');
    await change(world.pb.staff, 'activities', catalogue.activity, { title: 'Innebandy på kvällen' });
    await shows('/aktiviteter', 'Innebandy på kvällen');
    await shows('/aktiviteter/innebandy-for-alla', 'Innebandy på kvällen');
    await shows('/aktiviteter?q=innebandy', 'Innebandy på kvällen');
  });

  test('a new activity, and an unpublished one', async () => {
    const made = await create(world.pb.staff, 'activities', {
      ...ACTIVITY,
      title: 'Pärlplattor',
      categories: [catalogue.category],
      organiser: catalogue.organiser,
    });
    const session = (await newSession(world.pb.staff, { ...catalogue, activity: made['id'] }))['id'];
    expect((await world.page('/aktiviteter/parlplattor')).status).toBe(404);
    expect((await world.page(`/tillfallen/${session}`)).status).toBe(404);
    await change(world.pb.staff, 'activities', made['id'], { status: 'published' });
    await shows('/aktiviteter', 'Pärlplattor');
    await shows(`/tillfallen/${session}`, 'Pärlplattor');
    await change(world.pb.staff, 'activities', made['id'], { status: 'archived' });
    await hides('/aktiviteter', 'Pärlplattor');
    expect((await world.page('/aktiviteter/parlplattor')).status).toBe(404);
    expect((await world.page(`/tillfallen/${session}`)).status).toBe(404);
  });

  test('a cancelled session, a shift, and the settings of the site', async () => {
    const session = (await newSession(world.pb.staff, catalogue, { youths_per_adult: 5 }))['id'];
    await shows(`/tillfallen/${session}`, 'Bemanning saknas');
    const shift = { session, role: 'leader', status: 'planned', counts_as_adult: true };
    await create(world.pb.staff, 'shifts', shift);
    await shows(`/tillfallen/${session}`, 'Väntar på en vuxen till');
    const second = await create(world.pb.staff, 'shifts', shift);
    await change(world.pb.staff, 'activities', catalogue.activity, {
      supervision_confirmed_on: new Date().toISOString().slice(0, 10),
    });
    await shows(`/tillfallen/${session}`, /Vuxna på plats/);
    await change(world.pb.staff, 'shifts', second['id'], { status: 'absent' });
    await shows(`/tillfallen/${session}`, 'Väntar på en vuxen till');
    await change(world.pb.staff, 'sessions', session, {
      status: 'cancelled',
      public_note: 'Vattenläcka i hallen',
    });
    await shows(`/tillfallen/${session}`, 'Vattenläcka i hallen');
    await shows('/kalender?v=', /./);
    await change(world.pb.staff, 'site_settings', 'sitesettings001', { municipality: 'Provköpings kommun' });
    await shows('/', 'Provköpings kommun');
  });

  test('an adult who falls away, and comes back, on every page that tells of the session', async () => {
    const { staff } = world.pb;
    await change(staff, 'activities', catalogue.activity, {
      supervision_confirmed_on: new Date().toISOString().slice(0, 10),
    });
    const tomorrow = inDays(1);
    const id = (await newSession(staff, catalogue, { local_date: tomorrow }))['id'] as string;
    const [shift = ''] = await addAdults(staff, id, 2);
    const paths = [
      `/tillfallen/${id}`,
      `/tillfallen/${id}.ics`,
      '/aktiviteter/innebandy-for-alla',
      '/motesplatser/kvarnen',
      `/motesplatser/kvarnen?v=${weekParameter(tomorrow)}`,
      '/motesplatser',
      `/kalender?v=${weekParameter(tomorrow)}`,
      '/',
      '/aktiviteter',
      '/aktiviteter?q=innebandy',
    ];
    const onAll = (text: string) => Promise.all(paths.map((path) => shows(path, text)));
    const index = async () => (await world.page('/aktiviteter/index.json')).html;
    await onAll('uxna på plats');
    const before = await index();
    await change(staff, 'shifts', shift, { status: 'absent' });
    await onAll('en vuxen till');
    expect(await index()).not.toBe(before);
    await change(staff, 'shifts', shift, { status: 'confirmed' });
    await onAll('uxna på plats');
    for (const path of paths) expect((await world.page(path)).html, path).not.toMatch(/en vuxen till/);
  });

  test('places taken by a family', async () => {
    const session = (await newSession(world.pb.staff, catalogue, { room_places: 2 }))['id'];
    await addAdults(world.pb.staff, session, 2);
    await shows(`/tillfallen/${session}`, /2.platser kvar/);
    await world.post(`/anmalan/ny?tillfalle=${session}`, { ...GOOD_FORM, form_key: formKey('one') });
    await shows(`/tillfallen/${session}`, /1.plats kvar/);
    await world.post(`/anmalan/ny?tillfalle=${session}`, { ...GOOD_FORM, form_key: formKey('two') });
    await shows(`/tillfallen/${session}`, 'Fullt, reservlista');
  });
});

describe('pages kept ready', () => {
  test('carry an ETag and answer 304, change it with the content, and never vary by stranger parameters', async () => {
    const first = await world.page('/aktiviteter');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"/);
    const again = await world.page('/aktiviteter', { headers: { 'If-None-Match': etag } });
    expect([again.status, again.html]).toEqual([304, '']);
    expect((await world.page('/aktiviteter?utm_source=x&fbclid=y')).headers.get('etag')).toBe(etag);
    await change(world.pb.staff, 'activities', catalogue.activity, { summary: 'Nu med bollar.' });
    await eventually(
      () => world.page('/aktiviteter'),
      ({ headers }) => headers.get('etag') !== etag,
      ONE_SECOND,
    );
  });

  test('are public for caches outside; pages of one family never are', async () => {
    expect((await world.page('/aktiviteter')).headers.get('cache-control')).toMatch(/public.*s-maxage=\d+/);
    for (const path of ['/anmalan/ny?tillfalle=x', `/anmalan/${'A'.repeat(32)}`, '/finns-inte']) {
      expect((await world.page(path)).headers.get('cache-control'), path).not.toMatch(/public/);
    }
  });

  test('cannot be poisoned by a Host header, cookies or credentials', async () => {
    const plain = (await world.page('/aktiviteter')).headers.get('etag');
    const dressed = await world.page('/aktiviteter', {
      headers: { Cookie: 'a=b', Authorization: 'Bearer x' },
    });
    expect(dressed.headers.get('etag')).toBe(plain);
    expect(dressed.headers.get('set-cookie')).toBe(null);
  });
});
