import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Json } from '../../support/api.ts';
import {
  addAdults,
  change,
  create,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let session: string;

beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
  session = (await newSession(pb.staff, catalogue))['id'];
  await addAdults(pb.staff, session, 2);
});
afterAll(() => pb.remove());

const RECORDS = '/api/collections/questions/records';
const LEVEL = {
  label: 'Vilken nivå?',
  kind: 'choice',
  choices: 'Nybörjare\nVan',
  required: true,
  active: true,
};
const STICK = { label: 'Har du egen klubba?', kind: 'short_text', required: false, active: true };

const ask = (fields: Record<string, unknown>) =>
  create(pb.staff, 'questions', { activity: catalogue.activity, ...fields });
const tryToAsk = (fields: Record<string, unknown>) =>
  pb.staff.post(RECORDS, { activity: catalogue.activity, ...LEVEL, ...fields });
const problem = (answer: Answer, field: string): Json => answer.body['data']?.[field]?.['message'] as Json;
const code = (answer: Answer, field: string): Json => answer.body['data']?.[field]?.['code'] as Json;
const signUp = (fields: Record<string, unknown>) =>
  pb.site.post('/api/site/signups', signupBody({ session, ...fields }));
const storedOf = async (name: string): Promise<Json> =>
  (await pb.staff.get(`/api/collections/signups/records?filter=(first_name='${name}')`)).body[
    'items'
  ][0] as Json;

const idsOf = async (collection: string): Promise<string[]> => {
  const all = await pb.staff.get(`/api/collections/${collection}/records?perPage=500`);
  return (all.body['items'] as unknown as { id: string }[]).map(({ id }) => id);
};

/** Removes what a test asked, so that the next begins with none. */
async function forgetQuestions(): Promise<void> {
  for (const id of await idsOf('signups')) {
    await change(pb.staff, 'signups', id, { status: 'cancelled' });
    await pb.staff.delete(`/api/collections/signups/records/${id}`);
  }
  for (const id of await idsOf('questions')) {
    expect((await pb.staff.delete(`${RECORDS}/${id}`)).status).toBe(204);
  }
}

describe('a question', () => {
  test('a sixth is refused at its field, in Swedish, also when five come at once', async () => {
    const four = await Promise.all([1, 2, 3, 4].map(() => ask(LEVEL)));
    const atOnce = await Promise.all([1, 2, 3].map(() => tryToAsk({})));
    expect(atOnce.map(({ status }) => status).toSorted()).toEqual([200, 400, 400]);
    const refused = atOnce.find(({ status }) => status === 400);
    expect(refused && problem(refused, 'active')).toMatch(/redan fem frågor/);
    expect((await tryToAsk({ active: false })).status).toBe(200);
    await change(pb.staff, 'questions', four[0]?.['id'] ?? '', { active: false });
    expect((await tryToAsk({})).status).toBe(200);
    await forgetQuestions();
  });

  const refused: [string, Record<string, unknown>, string, RegExp][] = [
    ['of health', { label: 'Har du någon allergi?' }, 'label', /Ring mig före tillfället/],
    ['of a diagnosis in the help', { help: 'Skriv om du har adhd.' }, 'help', /Ring mig före tillfället/],
    ['of special diet', { choices: 'Vanlig mat\nSpecialkost' }, 'choices', /Ring mig före tillfället/],
    ['of religion', { label: 'Vilken religion har du?' }, 'label', /Ring mig före tillfället/],
    ['of personnummer', { label: 'Personnummer' }, 'label', /behövs inte/],
    ['of the address', { label: 'Hemadress' }, 'label', /behövs inte/],
    ['of protection', { label: 'Har du skyddade personuppgifter?' }, 'label', /ni håller en plats utan namn/],
    ['with one choice', { choices: 'Ja' }, 'choices', /2–8 svar/],
    ['too long', { label: 'x'.repeat(121) }, 'label', /för lång/],
    ['without words', { label: '' }, 'label', /Fyll i/],
    ['without a kind', { kind: '' }, 'kind', /Fyll i/],
  ];
  test.each(refused)('%s is refused', async (_name, fields, field, text) => {
    const answer = await tryToAsk(fields);
    expect(answer.status).toBe(400);
    expect(problem(answer, field)).toMatch(text);
  });

  test('is public while it is asked in a published activity', async () => {
    const question = (await ask(LEVEL))['id'];
    const seen = async () => (await pb.guest.get(`${RECORDS}/${question}`)).status;
    expect(await seen()).toBe(200);
    await change(pb.staff, 'questions', question, { active: false });
    expect(await seen()).toBe(404);
    await change(pb.staff, 'questions', question, { active: true });
    await change(pb.staff, 'activities', catalogue.activity, { status: 'draft' });
    expect(await seen()).toBe(404);
    await change(pb.staff, 'activities', catalogue.activity, { status: 'published' });
    await forgetQuestions();
  });
});

describe('answers', () => {
  let level: string;
  let stick: string;
  beforeAll(async () => {
    stick = (await ask({ ...STICK, sort_order: 2 }))['id'];
    level = (await ask({ ...LEVEL, sort_order: 1 }))['id'];
  });

  test('each child of a form has its own, told to the family in the words of the questions', async () => {
    const body = signupBody({
      session,
      first_name: 'Ines',
      answers: { [stick]: ' Ja,  32 tum ', [level]: 'Van', zzzzzzzzzzzzzzz: 'okänd', other: 7 },
      siblings: [{ first_name: 'Nils', school_year: 4, answers: { [level]: 'Nybörjare', [stick]: '' } }],
    });
    const answer = await pb.site.post('/api/site/signups', body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect((await storedOf('Ines'))['answers']).toEqual({ [level]: 'Van', [stick]: 'Ja, 32 tum' });
    expect((await storedOf('Nils'))['answers']).toEqual({ [level]: 'Nybörjare' });
    const seen = await pb.site.post('/api/site/signups/view', { token_hash: body['token_hash'] });
    expect(seen.body['answers']).toEqual([
      { question: 'Vilken nivå?', answer: 'Van' },
      { question: 'Har du egen klubba?', answer: 'Ja, 32 tum' },
    ]);
    expect(seen.body['siblings'][0]?.['answers']).toEqual([
      { question: 'Vilken nivå?', answer: 'Nybörjare' },
    ]);
    expect(answer.body).toEqual(seen.body);
    expect((await pb.site.post('/api/site/signups', body)).body).toEqual(seen.body);
  });

  test('are checked in the transaction, which says which child, and stores nobody', async () => {
    const cases: [Record<string, unknown>, string, string][] = [
      [{}, `answer_${level}_2`, 'missing'],
      [{ [level]: 'Proffs' }, `answer_${level}_2`, 'not_a_choice'],
      [{ [level]: 'Van', [stick]: 'x'.repeat(121) }, `answer_${stick}_2`, 'too_long'],
      [{ [level]: 'Van', [stick]: '20140304-1234' }, `answer_${stick}_2`, 'looks_like_personnummer'],
      [{ [level]: ['Van'] }, `answer_${level}_2`, 'missing'],
    ];
    for (const [answers, field, expected] of cases) {
      const answer = await signUp({
        first_name: 'Storasyster',
        answers: { [level]: 'Van' },
        siblings: [{ first_name: 'Lillebror', school_year: 4, answers }],
      });
      expect(answer.status).toBe(400);
      expect(code(answer, 'reason')).toBe('invalid_fields');
      expect(code(answer, field)).toBe(expected);
      expect(problem(answer, field)).toMatch(/”Vilken nivå\?”|”Har du egen klubba\?”/);
    }
    expect(await storedOf('Storasyster')).toBeUndefined();
    const alone = await signUp({ first_name: 'Storasyster' });
    expect(code(alone, `answer_${level}`)).toBe('missing');
  });

  test('a question that is no longer asked is neither demanded nor stored', async () => {
    await change(pb.staff, 'questions', level, { active: false });
    expect((await signUp({ first_name: 'Sent', answers: { [level]: 'Van' } })).status).toBe(200);
    expect((await storedOf('Sent'))['answers']).toEqual({});
    await change(pb.staff, 'questions', level, { active: true });
  });

  test('staff may leave them open, but write nothing that is no answer', async () => {
    const typed = (first_name: string, answers?: unknown) =>
      pb.staff.post('/api/collections/signups/records', {
        session,
        first_name,
        school_year: 5,
        guardian_name: 'Kim',
        guardian_phone: '0701740662',
        answers,
      });
    const saved = await typed('Telefon');
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    expect(problem(await typed('Fel', { [level]: 'Proffs' }), 'answers')).toMatch(/Vilken nivå/);
    const id = String(saved.body['id']);
    const path = `/api/collections/signups/records/${id}`;
    expect(problem(await pb.staff.patch(path, { answers: { [stick]: '20140304-1234' } }), 'answers')).toMatch(
      /personnummer/,
    );
    const corrected = await pb.staff.patch(path, { answers: { [stick]: 'Nej', other: 'x' } });
    expect(corrected.body['answers']).toEqual({ [stick]: 'Nej' });
  });

  test('leave in a list for staff alone, with a line in the log that says which list and nothing of it', async () => {
    const path = `/api/staff/sessions/${session}/participants`;
    const logged = async () =>
      (await pb.staff.get("/api/collections/audit_log/records?filter=(action='exported')")).body;
    for (const api of [pb.guest, pb.site]) expect([401, 403]).toContain((await api.get(path)).status);
    expect((await logged())['totalItems']).toBe(0);
    await change(pb.staff, 'signups', (await storedOf('Nils'))['id'], { status: 'cancelled' });
    const list = await pb.staff.get(path);
    expect(list.status).toBe(200);
    expect(list.body['questions']).toEqual(['Vilken nivå?', 'Har du egen klubba?']);
    const people = list.body['participants'] as unknown as Record<string, unknown>[];
    expect(people.map(({ firstName, answers }) => [firstName, answers])).toEqual([
      ['Ines', ['Van', 'Ja, 32 tum']],
      ['Sent', ['', '']],
      ['Telefon', ['', 'Nej']],
    ]);
    expect(JSON.stringify(list.body)).not.toMatch(/kim@example\.se|token|"id"/);
    const [line] = (await logged())['items'] as unknown as Record<string, unknown>[];
    expect(line).toMatchObject({
      collection: 'sessions',
      record: session,
      actor: expect.stringContaining('@'),
    });
    expect(JSON.stringify(line)).not.toMatch(/Ines|Kim|32 tum/);
  });

  test('lock the question that they answer, until they are gone', async () => {
    const changes = [{ label: 'Annat?' }, { kind: 'short_text', choices: '' }, { choices: 'Van\nNybörjare' }];
    for (const fields of changes) {
      const answer = await pb.staff.patch(`${RECORDS}/${level}`, fields);
      expect(answer.status).toBe(400);
      expect(problem(answer, Object.keys(fields)[0] ?? '')).toMatch(/Någon har svarat/);
    }
    expect((await pb.staff.patch(`${RECORDS}/${level}`, { help: 'Välj en.', sort_order: 3 })).status).toBe(
      200,
    );
    const refused = await pb.staff.delete(`${RECORDS}/${level}`);
    expect(refused.status).toBe(400);
    expect(refused.body['message']).toMatch(/Någon har svarat/);
    // Erasing the sign-ups takes the answers with them.
    await forgetQuestions();
    expect((await pb.staff.get(RECORDS)).body['totalItems']).toBe(0);
  });
});
