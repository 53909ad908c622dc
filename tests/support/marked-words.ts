import { change, create, inDays, newSession, PROMISE, today, type TestCatalogue } from './catalogue.ts';
import { WEEKDAYS } from '../../src/domain/local-date.ts';
import type { PocketBaseWithRoles } from './pocketbase.ts';

/** Begins every text that {@link writeEverywhere} has staff write; the field follows. */
export const SWEDISH_MARK = 'Zsvenska';
export const ENGLISH_MARK = 'Zengelska';

const marked = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, SWEDISH_MARK + name.replaceAll('_', '')]));

const ACTIVITY = marked([
  'title',
  'summary',
  'limit_reason',
  'older_youths_note',
  'price_note',
  'bring',
  'food',
  'insurance',
  'risk_note',
  'pickup_note',
  'responsible_role',
  'phone_hours',
  'emergency_contact',
]);
const VENUE = marked([
  'summary',
  'entrance',
  'way_home',
  'access_note',
  'toilets',
  'lighting',
  'support_note',
  'languages',
  'house_rules',
  'other_adults',
  'for_whom',
  'hours_note',
  'staffing_note',
  'online_places',
  'source_name',
  'image_alt',
]);
const ORGANISER = marked(['vetting_routine', 'one_to_one', 'concern_inside_name', 'concern_outside_name']);
/** A PNG of one point. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const ISSUE = marked(['what', 'location', 'criterion', 'motive']);
const QUESTION = marked(['label', 'help']);
/** What is told about safety, each text in its collection. */
const SAFETY = {
  surveys: { source_name: `${SWEDISH_MARK}surveysource`, summary: `${SWEDISH_MARK}surveysummary` },
  safety_texts: { heading: `${SWEDISH_MARK}safetyheading`, body: `${SWEDISH_MARK}safetybody` },
  measures: { title: `${SWEDISH_MARK}measuretitle`, text: `${SWEDISH_MARK}measuretext` },
};
const PROMISED = marked(['title', 'text', 'for_whom', 'outcome']);
const SAFETY_TEXT = marked(['heading', 'body']);
const PARTNER = marked(['does', 'hours']);
const PRESENCE = marked(['around', 'who', 'recognise', 'join']);

export interface WrittenEverywhere {
  /** What must stand on some English page. */
  readonly marks: readonly string[];
  readonly planned: string;
  readonly moved: string;
  readonly cancelled: string;
}

/** Lets staff write a word of its own into every text of theirs that pages show, but into names. */
export async function writeEverywhere(
  { staff, url }: Pick<PocketBaseWithRoles, 'staff' | 'url'>,
  catalogue: TestCatalogue,
): Promise<WrittenEverywhere> {
  const { activity, venue, organiser, category } = catalogue;
  const phones = { concern_inside_phone: '070-174 06 22', concern_outside_phone: '070-174 06 23' };
  await change(staff, 'organisers', organiser, { ...ORGANISER, ...phones });
  await change(staff, 'categories', category, marked(['name']));
  const form = new FormData();
  for (const [name, text] of Object.entries(VENUE)) form.append(name, text);
  form.append('images', new Blob([Buffer.from(PIXEL, 'base64')], { type: 'image/png' }), 'a.png');
  const answer = await fetch(`${url}/api/collections/venues/records/${venue}`, {
    method: 'PATCH',
    headers: { Authorization: staff.token },
    body: form,
  });
  if (!answer.ok) throw new Error(await answer.text());
  await change(staff, 'activities', activity, { ...ACTIVITY, body: 'Svenska.', body_en: ENGLISH_MARK });
  await create(staff, 'questions', {
    ...QUESTION,
    activity,
    kind: 'choice',
    choices: `${SWEDISH_MARK}val\nVan`,
    active: true,
    sort_order: 3,
  });
  await create(staff, 'partners', {
    ...PARTNER,
    name: `${SWEDISH_MARK}kontakt`,
    kind: 'leisure',
    published: true,
  });
  await create(staff, 'presence', {
    ...PRESENCE,
    name: `${SWEDISH_MARK}torget`,
    kind: 'staff_event',
    area: catalogue.area,
    weekdays: WEEKDAYS,
    start_time: '00:00',
    end_time: '23:59',
    valid_from: inDays(-1),
    published: true,
  });
  const day = { kind: 'closed', from_date: inDays(8), to_date: inDays(8) };
  await create(staff, 'calendar_days', { ...day, name: `${SWEDISH_MARK}stangt` });
  const schoolBreak = { kind: 'school_break', from_date: inDays(30), to_date: inDays(34) };
  await create(staff, 'calendar_days', { ...schoolBreak, name: `${SWEDISH_MARK}lov` });
  const promise = await create(staff, 'promises', { ...PROMISE, ...PROMISED, slug: 'loftet' });
  await create(staff, 'promise_notes', {
    promise: promise['id'],
    noted_on: today(),
    text: `${SWEDISH_MARK}uppfoljning`,
  });
  await create(staff, 'safety_texts', { ...SAFETY_TEXT, place: 'cooperation', published: true });
  await change(staff, 'site_settings', 'sitesettings001', {
    help_lines: `${SWEDISH_MARK}linje | ${SWEDISH_MARK}tid | 070-174 06 24`,
    organisation: `${SWEDISH_MARK}namnd`,
    data_protection_officer: `${SWEDISH_MARK}ombud`,
    accessibility_method: ['external'],
    accessibility_assessor: `${SWEDISH_MARK}granskare`,
  });
  await create(staff, 'surveys', {
    ...SAFETY.surveys,
    year: 2026,
    source_url: 'https://www.example.se/rapport',
    ages_from: 16,
    ages_to: 85,
    published: true,
  });
  await create(staff, 'safety_texts', { ...SAFETY.safety_texts, place: 'picture', published: true });
  await create(staff, 'measures', {
    ...SAFETY.measures,
    kind: 'other',
    status: 'planned',
    published: true,
  });
  await create(staff, 'accessibility_issues', { ...ISSUE, reason: 'not_met', published: true });
  const session = async (fields: Record<string, unknown>) =>
    (await newSession(staff, catalogue, { local_date: inDays(6), ...fields }))['id'];
  const planned = await session({});
  const moved = await session({
    status: 'moved',
    public_note: `${SWEDISH_MARK}flyttat`,
    local_date: inDays(5),
  });
  const cancelled = await session({ status: 'cancelled', public_note: `${SWEDISH_MARK}installt` });
  const words = [
    'val',
    'kontakt',
    'torget',
    'stangt',
    'lov',
    'linje',
    'tid',
    'flyttat',
    'installt',
    'uppfoljning',
    'namnd',
    'ombud',
    'granskare',
  ].map((word) => SWEDISH_MARK + word);
  const fields = [
    ACTIVITY,
    VENUE,
    ORGANISER,
    QUESTION,
    PROMISED,
    SAFETY_TEXT,
    PARTNER,
    PRESENCE,
    ISSUE,
    marked(['name']),
    ...Object.values(SAFETY),
  ].flatMap((one) => Object.values(one));
  return { marks: [...fields, ...words], planned, moved, cancelled };
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Attributes that are read to people. */
const READ = /\s(?:alt|aria-label|aria-description|title|placeholder|data-told)="([^"]*)"/g;

/** A text of a page's body, and the language that it is marked with. */
export interface SaidText {
  readonly text: string;
  readonly lang: string;
}

/** Every text of the body that people see or hear, in order, with the language of its nearest ancestor that tells one. */
export function saidIn(html: string): SaidText[] {
  const said: SaidText[] = [];
  const langs = [/<html[^>]*\slang="(\w+)"/.exec(html)?.[1] ?? ''];
  const body = html
    .slice(html.indexOf('<body'))
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '');
  for (const [, closing, name = '', attributes = '', text = ''] of body.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>([^<]*)/g,
  )) {
    const lang = /\slang="(\w+)"/.exec(attributes)?.[1] ?? langs.at(-1) ?? '';
    for (const [, value = ''] of attributes.matchAll(READ)) said.push({ text: value, lang });
    if (closing) langs.pop();
    else if (!VOID.test(name) && !attributes.endsWith('/')) langs.push(lang);
    said.push({ text: text.trim(), lang: langs.at(-1) ?? '' });
  }
  return said.filter(({ text }) => text !== '');
}
