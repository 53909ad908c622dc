import { fieldsOf } from './api.ts';
import {
  create,
  inDays,
  newSchedule,
  newSession,
  signupBody,
  smallCatalogue,
  today,
  type TestCatalogue,
} from './catalogue.ts';
import { insertRow } from './erasing.ts';
import { imported, importRow } from './imports.ts';
import type { PocketBaseWithRoles } from './pocketbase.ts';

/** What a test of every collection needs. */
export interface OneOfEach {
  /** One existing record of each collection, and what the test makes itself. */
  readonly ids: Record<string, string>;
  /** A body that staff may create in each collection. */
  readonly bodies: Readonly<Record<string, Record<string, unknown>>>;
}

/** Each after what it points to. */
const SAFETY_COLLECTIONS = [
  'partners',
  'presence',
  'promises',
  'promise_notes',
  'surveys',
  'survey_results',
  'safety_texts',
  'measures',
  'focus_areas',
] as const;

function safetyBody(
  name: (typeof SAFETY_COLLECTIONS)[number],
  { area }: TestCatalogue,
  ids: Readonly<Record<string, string>>,
  year: number,
): Record<string, unknown> {
  const published = true;
  return {
    partners: { name: 'Fältarna', kind: 'field_workers', does: 'Pratar med unga.', published },
    presence: {
      name: 'Nattvandrare i Jämshög',
      kind: 'night_walkers',
      area,
      weekdays: ['fri'],
      start_time: '21:00',
      end_time: '01:00',
      valid_from: `${year}-01-01`,
      who: 'Vuxna, alltid flera tillsammans.',
      published,
    },
    promises: {
      title: `Vuxna där unga är ${year}`,
      slug: `vuxna-${year}`,
      promised_by: 'both',
      theme: 'adult_presence',
      text: 'Det ska finnas vuxna.',
      for_whom: 'Barn och unga',
      from_date: `${year}-01-01`,
      to_date: `${year}-12-31`,
      status: 'ongoing',
      published,
    },
    promise_notes: { promise: ids['promises'], noted_on: `${year}-04-01`, text: 'Två kvällar till.' },
    surveys: {
      year,
      source_name: 'Polisen och kommunen',
      source_url: 'https://example.se/rapport',
      ages_from: 16,
      ages_to: 85,
      published,
    },
    survey_results: {
      survey: ids['surveys'],
      theme: year === 2025 ? 'worry' : 'exposure',
      group: 'all',
      scale: 'percent',
      value: 21,
      answers: 400,
    },
    safety_texts: { place: 'cooperation', heading: 'Så gör vi', body: 'Vi träffas varje månad.', published },
    measures: { title: 'Öppet på fredagar', kind: 'sessions', status: 'done', published },
    focus_areas: { area, weekdays: ['fri'], measure: 'Öppet till 22', status: 'planned' },
  }[name];
}

const ISSUE = { what: 'Filmen saknar text.', reason: 'not_met', published: true };

/** Makes a record of every collection, the ways staff, families and the system do. */
export async function oneOfEach(pb: PocketBaseWithRoles): Promise<OneOfEach> {
  const ids: Record<string, string> = {};
  const bodies: Record<string, Record<string, unknown>> = {};
  const { staff } = pb;
  const catalogue = await smallCatalogue(staff);
  const session = (await newSession(staff, catalogue))['id'];
  const person = (await create(staff, 'staff', { first_name: 'Amina', role: 'leader', active: true }))['id'];
  const schedule = (await newSchedule(staff, catalogue, { usual_staff: [person] }))['id'];
  const course = await create(staff, 'activities', {
    ...fieldsOf(await staff.get(`/api/collections/activities/records/${catalogue.activity}`)),
    id: undefined,
    title: 'Gitarrkurs',
    slug: '',
    signup_mode: 'course',
    status: 'draft',
  });
  const courseSchedule = (await newSchedule(staff, { ...catalogue, activity: course['id'] }))['id'];
  await staff.patch(`/api/collections/activities/records/${course['id']}`, { status: 'published' });
  await pb.site.post('/api/site/signups', signupBody({ session }));
  const lottery = await create(staff, 'activities', {
    ...fieldsOf(await staff.get(`/api/collections/activities/records/${catalogue.activity}`)),
    id: undefined,
    slug: 'lottas',
    allocation: 'lottery',
    status: 'draft',
  });
  const closing = { signup_closes_at: `${inDays(5)} 18:00` };
  const byLot = (await newSession(staff, { ...catalogue, activity: lottery['id'] }, closing))['id'];
  await staff.patch(`/api/collections/activities/records/${lottery['id']}`, { status: 'published' });
  await pb.site.post('/api/site/signups', signupBody({ session: byLot }));
  const signup = (await staff.get('/api/collections/signups/records')).body['items'][0];
  const shift = (
    await create(staff, 'shifts', {
      session,
      role: 'leader',
      staff: person,
      status: 'planned',
      responsible: true,
    })
  )['id'];
  const madeAtDoor = 'madeatthedoor01';
  const at = new Date().toISOString().replace('T', ' ');
  for (const [table, columns] of Object.entries({
    door_ticks: { kind: 'in', at },
    presence_notes: { at, until: at },
    messages: { text: 'Ta med vattenflaska.', audience: 'all' },
  })) {
    insertRow(pb, table, { id: madeAtDoor, session, ...columns });
  }
  // As the job writes it, of a day in the period of the promise below.
  insertRow(pb, 'offered_sessions', { id: session, local_date: '2025-03-04' });
  insertRow(pb, 'offered_months', { id: '2025-03', places: 20, used: 12 });
  // What the reports list: a session of today without adults, a sign-up that waits for a guardian, a mail that failed.
  const allDay = { start_time: '00:00', end_time: '23:59', local_date: today() };
  const shortToday = (
    await newSession(staff, catalogue, { ...allDay, staffed_from: '00:00', staffed_to: '23:59' })
  )['id'];
  const waits = signupBody({ session });
  await staff.patch(`/api/collections/activities/records/${catalogue.activity}`, {
    guardian_approval: 'always',
  });
  await pb.site.post('/api/site/signups', waits);
  await staff.patch(`/api/collections/activities/records/${catalogue.activity}`, {
    guardian_approval: 'never',
  });
  const failedMail = (await create(staff, 'mail_outbox', { template: 'code', status: 'failed' }))['id'];
  for (const name of SAFETY_COLLECTIONS) {
    ids[name] = (await create(staff, name, safetyBody(name, catalogue, ids, 2025)))['id'];
    bodies[name] = safetyBody(name, catalogue, ids, 2026);
  }
  Object.assign(ids, {
    offered_sessions: session,
    offered_for_promises: session,
    offered_months: '2025-03',
    door_ticks: madeAtDoor,
    presence_notes: madeAtDoor,
    messages: madeAtDoor,
    page_reports: (
      await create(staff, 'page_reports', {
        kind: 'time',
        page: '/kalender',
        text: 'Fel dag.',
        status: 'new',
      })
    )['id'],
    report_today: shortToday,
    report_short_staffed: shortToday,
    report_awaiting_approval: waits['id'],
    report_failed_mail: failedMail,
    report_old_facts: catalogue.venue,
    accessibility_issues: (await create(staff, 'accessibility_issues', ISSUE))['id'],
    areas: catalogue.area,
    categories: catalogue.category,
    organisers: catalogue.organiser,
    venues: catalogue.venue,
    activities: catalogue.activity,
    questions: (
      await create(staff, 'questions', {
        activity: catalogue.activity,
        label: 'Har du egen klubba?',
        kind: 'short_text',
        active: true,
      })
    )['id'],
    schedules: schedule,
    sessions: session,
    calendar_days: (
      await create(staff, 'calendar_days', {
        name: 'Sportlov',
        kind: 'school_break',
        from_date: inDays(40),
        to_date: inDays(44),
      })
    )['id'],
    site_settings: 'sitesettings001',
    record_dates: 'sitesettings001',
    session_supervision: session,
    session_places: session,
    course_places: courseSchedule,
    session_adults: session,
    lotteries: byLot,
    staff: person,
    shifts: shift,
    signups: signup?.['id'],
    session_counts: (
      await create(staff, 'session_counts', { id: session, kind: 'session', local_date: inDays(7) })
    )['id'],
    held_places: (await create(staff, 'held_places', { session, count: 1 }))['id'],
    mail_outbox: (
      await create(staff, 'mail_outbox', { template: 'changes', to: 'kim@example.se', status: 'waiting' })
    )['id'],
    signup_links: (
      await create(staff, 'signup_links', {
        signup: signup?.['id'],
        token_hash: 'a'.repeat(64),
        expires_at: '2099-01-01 00:00:00.000Z',
      })
    )['id'],
    approvals: (
      await create(staff, 'approvals', { signup: signup?.['id'], purpose: 'take_part', how: 'phone' })
    )['id'],
    family_keys: (
      await create(staff, 'family_keys', { email: 'kim@example.se', kind: 'code', key_hash: 'b'.repeat(64) })
    )['id'],
    // The saves above have left their lines.
    audit_log: (await staff.get('/api/collections/audit_log/records')).body['items'][0]?.['id'],
    imports: await imported(staff, 'venues', [
      importRow('venues', 2, { key: 'S1', values: { name: 'Magasinet' }, refs: { area: ['Jämshög'] } }),
    ]),
    services: (await staff.get('/api/collections/services/records')).body['items'][0]?.['id'],
    _superusers: (await staff.get('/api/collections/_superusers/records')).body['items'][0]?.['id'],
  });
  Object.assign(bodies, {
    accessibility_issues: { ...ISSUE, reason: 'not_checked' },
    areas: { name: 'Vilshult' },
    categories: { name: 'Natur', icon: 'OpenBook', color: 'study' },
    organisers: { name: 'Skogsvännerna', kind: 'association' },
    venues: { name: 'Ladan', kind: 'other', status: 'draft', area: catalogue.area },
    activities: {
      title: 'Ny',
      price_kind: 'free',
      signup_mode: 'drop_in',
      status: 'draft',
      categories: [catalogue.category],
      organiser: catalogue.organiser,
    },
    questions: { activity: catalogue.activity, label: 'Vilken nivå?', kind: 'short_text' },
    schedules: {
      ...fieldsOf(await staff.get(`/api/collections/schedules/records/${schedule}`)),
      id: undefined,
      weekdays: ['fri'],
    },
    sessions: {
      ...fieldsOf(await staff.get(`/api/collections/sessions/records/${session}`)),
      id: undefined,
      local_date: inDays(9),
    },
    calendar_days: { name: 'Stängt', kind: 'closed', from_date: inDays(50), to_date: inDays(50) },
    site_settings: { municipality: 'En till' },
    record_dates: { collection: 'venues', changes: [] },
    staff: { first_name: 'Jonas', role: 'volunteer' },
    shifts: { session, role: 'volunteer', status: 'planned' },
    signups: {
      session,
      first_name: 'Melker',
      school_year: 4,
      guardian_name: 'Kim',
      guardian_phone: '0701740662',
    },
    held_places: { session, count: 2 },
    session_counts: { kind: 'course', local_date: inDays(9) },
    imports: { source: 'venues', status: 'done' },
    mail_outbox: { template: 'changes', status: 'waiting' },
    offered_sessions: { local_date: '2025-03-05', had_enough: true },
    offered_months: { id: '2025-04', places: 20, used: 20 },
    door_ticks: { session, kind: 'in', at: '2026-01-01 12:00:00.000Z' },
    presence_notes: { session, at: '2026-01-01 12:00:00.000Z', until: '2026-01-01 13:00:00.000Z' },
    messages: { session, text: 'Hej', audience: 'all' },
    page_reports: { kind: 'closed', text: 'Det var stängt.', status: 'new' },
    signup_links: { signup: signup?.['id'], token_hash: 'b'.repeat(64) },
    approvals: { signup: signup?.['id'], purpose: 'photos', how: 'phone' },
    family_keys: { email: 'kim@example.se', kind: 'session', key_hash: 'c'.repeat(64) },
    audit_log: { action: 'closed' },
    services: { email: 'ny@example.se', password: 'lång-nog-123', passwordConfirm: 'lång-nog-123' },
    _superusers: { email: 'ny@example.se', password: 'lång-nog-123', passwordConfirm: 'lång-nog-123' },
  });
  return { ids, bodies };
}
