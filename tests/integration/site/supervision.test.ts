import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, WEEKDAYS, weekdayOf } from '../../../src/domain/local-date.ts';
import { signup } from '../../../src/i18n/sv/signup.ts';
import {
  ACTIVITY,
  addAdults,
  change,
  create,
  inDays,
  newSchedule,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
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

/** The words of a page as a reader meets them. */
async function textOf(path: string): Promise<string> {
  const { html } = await world.page(path);
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main
    .replace(/<[^>]+>/g, ' ')
    .replace(/\u00a0|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ');
}
const shows = (path: string, text: string, within = ONE_SECOND) =>
  eventually(
    () => textOf(path),
    (page) => page.includes(text),
    within,
  );

/** Signs up as many families, one after the other; the addresses of their own pages. */
async function families(form: string, count: number, prefix: string): Promise<string[]> {
  const pages: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const sent = await world.post(form, { ...GOOD_FORM, form_key: formKey(`${prefix}-${i}`) });
    pages.push(sent.headers.get('location') ?? '');
  }
  return pages;
}
const titles = (pages: readonly string[]) =>
  Promise.all(
    pages.map(async (page) => /<h1[^>]*>([^<]+)<\/h1>/.exec((await world.page(page)).html)?.[1]?.trim()),
  );
const cancel = async (page: string) => expect((await world.post(`${page}/avboka`, {})).status).toBe(303);

const PLACE = 'Du har fått plats';

describe('a shift that falls away', () => {
  // The one who is left could look after five, or after all of them: the queue stops in both cases.
  test.each([5, 10])(
    'with %i youths per adult: stops the queue, and starts it again in order',
    async (youths) => {
      const { staff } = world.pb;
      const bounds = { room_places: 10, least_adults: 2, youths_per_adult: youths };
      const id = (await newSession(staff, catalogue, bounds))['id'] as string;
      const [shift = ''] = await addAdults(staff, id, 2);
      const session = `/tillfallen/${id}`;
      const form = `/anmalan/ny?tillfalle=${id}`;
      await shows(session, '10 platser kvar', 3000);
      const all = await families(form, 12, `first-${youths}`);
      const [confirmed, waiting] = [all.slice(0, 10), all.slice(10)];
      expect(await titles(all)).toEqual([
        ...Array(10).fill(PLACE),
        'Plats 1 på reservlistan',
        'Plats 2 på reservlistan',
      ]);
      expect(await shows(session, '2 står på reservlistan')).toContain('Fullt, reservlista');
      expect(await textOf(waiting[0] ?? '')).toContain('Alla platser är tagna');

      await change(staff, 'shifts', shift, { status: 'absent' });
      const short = await shows(session, 'Nya anmälningar ställs på reservlistan.');
      expect(short).toContain('Väntar på en vuxen till Nya anmälningar');
      expect(short).toContain('1 vuxen klar, minst 2 behövs');
      expect(short).toContain('De som har plats har den kvar. 2 står på reservlistan.');
      expect(await textOf(waiting[0] ?? '')).toMatch(
        /Plats 1 på reservlistan.*Varför har du inte fått plats\? Väntar på en vuxen till\. Ingen flyttas upp/,
      );
      expect(await textOf(confirmed[0] ?? '')).toMatch(
        /Du har fått plats.*Du har kvar din plats Vi söker en vuxen till\./,
      );

      await cancel(confirmed[3] ?? '');
      expect(await titles([...confirmed, ...waiting])).toEqual([
        ...Array(3).fill(PLACE),
        'Anmälan är avbokad',
        ...Array(6).fill(PLACE),
        'Plats 1 på reservlistan',
        'Plats 2 på reservlistan',
      ]);
      const shownForm = await textOf(form);
      expect(shownForm).toMatch(/Väntar på en vuxen till Ingen flyttas upp.*där två redan står\..*Förnamn/);
      const late = await families(form, 1, `late-${youths}`);
      expect(await titles(late)).toEqual(['Plats 3 på reservlistan']);

      await change(staff, 'shifts', shift, { status: 'planned' });
      expect(await titles([...waiting, ...late])).toEqual([
        PLACE,
        'Plats 1 på reservlistan',
        'Plats 2 på reservlistan',
      ]);
      await shows(session, 'Fullt, reservlista 2 står på reservlistan.');
      await eventually(
        () => textOf(confirmed[0] ?? ''),
        (page) => !page.includes('Vi söker'),
        ONE_SECOND,
      );
    },
  );

  test('is told to those who take a free place all the same, before they do', async () => {
    const { staff } = world.pb;
    const id = (await newSession(staff, catalogue, { room_places: 10, youths_per_adult: 5 }))['id'] as string;
    await addAdults(staff, id, 1);
    const page = await shows(`/tillfallen/${id}`, '5 platser kvar', 3000);
    expect(page).toContain('Väntar på en vuxen till. Du får en plats, men alla vuxna är inte klara än.');
    const form = `/anmalan/ny?tillfalle=${id}`;
    expect(await textOf(form)).toMatch(/Väntar på en vuxen till Du får en plats, men.*Förnamn/);
    const [own = ''] = await families(form, 1, 'anyway');
    expect(await textOf(own)).toMatch(/Du har fått plats.*Vi söker en vuxen till\./);
  });
});

test('an adult who leaves a course stops its queue, and the pages of its families say so', async () => {
  const { staff } = world.pb;
  const { category, organiser, venue } = catalogue;
  const titled = { ...ACTIVITY, title: 'Gitarrkurs', signup_mode: 'course', categories: [category] };
  const activity = (await create(staff, 'activities', { ...titled, organiser }))['id'] as string;
  const person = async () =>
    (await create(staff, 'staff', { first_name: 'Kim', role: 'leader', active: true }))['id'] as string;
  const [usual, other] = [await person(), await person()];
  const first = inDays(3);
  const weekday = WEEKDAYS[weekdayOf(first) - 1];
  const schedule = await newSchedule(
    staff,
    { activity, venue },
    {
      weekdays: [weekday],
      valid_from: first,
      valid_until: addDays(first, 14),
      room_places: 1,
      least_adults: 2,
      usual_staff: [usual, other],
    },
  );
  await change(staff, 'activities', activity, { status: 'published' });
  const form = `/anmalan/ny?kurs=${schedule['id']}`;
  // Not "1 plats kvar" on the course's page: that may be of a similar one, while this has no times yet.
  await shows(form, signup.title('Gitarrkurs'), 3000);
  const [own = '', waiting = ''] = await families(form, 2, 'course');
  expect(await titles([own, waiting])).toEqual([PLACE, 'Plats 1 på reservlistan']);

  await change(staff, 'staff', usual, { active: false });
  await shows('/aktiviteter/gitarrkurs', 'Nya anmälningar ställs på reservlistan.');
  expect(await textOf(waiting)).toContain('Väntar på en vuxen till. Ingen flyttas upp');
  expect(await textOf(own)).toContain('Vi söker en vuxen till.');
  await cancel(own);
  expect(await titles([waiting])).toEqual(['Plats 1 på reservlistan']);
  await change(staff, 'staff', usual, { active: true });
  expect(await titles([waiting])).toEqual([PLACE]);
});

test('a closed session is called off on the pages of its families within a second, with the reason', async () => {
  const { staff } = world.pb;
  const id = (await newSession(staff, catalogue, { room_places: 1 }))['id'] as string;
  await addAdults(staff, id, 2);
  await shows(`/tillfallen/${id}`, '1 plats kvar', 3000);
  const all = await families(`/anmalan/ny?tillfalle=${id}`, 2, 'closed');
  await change(staff, 'sessions', id, { status: 'cancelled', public_note: 'Vattenläcka i hallen.' });
  for (const own of all) {
    const page = await shows(own, 'Tillfället är inställt');
    expect(page).toMatch(/Vattenläcka i hallen\.\s+Du behöver inte avboka\./);
    expect(page).not.toContain(' Avboka ');
  }
  expect(await textOf(all[0] ?? '')).toContain('Uppdatera i kalendern');
  expect(await textOf(all[1] ?? '')).not.toContain('Uppdatera i kalendern');
});
