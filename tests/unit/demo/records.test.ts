import { describe, expect, test } from 'vitest';
import { demoRecords } from '../../../pocketbase/demo/demo-municipality.ts';
import type { DemoRecord } from '../../../pocketbase/demo/demo-municipality.ts';
import { DAYS, inCollection, text } from './expand.ts';

const TODAY = '2026-11-22';
const records = demoRecords(TODAY);

const relations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  venues: { area: 'areas', organiser: 'organisers', category: 'categories' },
  questions: { activity: 'activities' },
  activities: { categories: 'categories', organiser: 'organisers' },
  schedules: { activity: 'activities', venue: 'venues', usual_staff: 'staff' },
  sessions: { activity: 'activities', venue: 'venues', schedule: 'schedules' },
  shifts: { session: 'sessions', staff: 'staff' },
  calendar_days: { venue: 'venues' },
  survey_results: { survey: 'surveys' },
  measures: { area: 'areas', activities: 'activities', presence: 'presence' },
  focus_areas: { area: 'areas' },
  promises: { activities: 'activities' },
  promise_notes: { promise: 'promises' },
  presence: { partner: 'partners', area: 'areas' },
};

function relationIds(value: unknown): readonly string[] {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
  return ids.filter((id): id is string => typeof id === 'string' && id !== '');
}

function unresolvedIn(all: readonly DemoRecord[]): readonly string[] {
  const seen = new Map<string, string>();
  const unresolved: string[] = [];
  for (const record of all) {
    for (const [field, collection] of Object.entries(relations[record.collection] ?? {})) {
      for (const id of relationIds(record.fields[field])) {
        if (seen.get(id) !== collection) unresolved.push(`${record.collection}/${record.id} ${field} ${id}`);
      }
    }
    seen.set(record.id, record.collection);
  }
  return unresolved;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}

describe('the demo municipality', () => {
  test.each(DAYS)(
    'on %s has unique ids of fifteen characters, and refers only to what came before',
    (today) => {
      const all = demoRecords(today);
      expect(all.filter((record) => !/^[a-z0-9]{15}$/.test(record.id))).toEqual([]);
      const changesOnly = all.filter((record) => Object.keys(record.fields).join() === 'status');
      expect(new Set(all.map((record) => record.id)).size).toBe(all.length - changesOnly.length);
      expect(unresolvedIn(all)).toEqual([]);
    },
  );

  test('is the same for the same day, and keeps its ids on another', () => {
    expect(demoRecords(TODAY)).toEqual(records);
    const lasting = (all: readonly DemoRecord[]) =>
      all.filter((record) => record.collection !== 'calendar_days').map((record) => record.id);
    expect(lasting(demoRecords('2027-06-26'))).toEqual(lasting(records));
  });

  test('is as large as a small municipality', () => {
    const invented = inCollection(records, 'venues').filter((venue) => text(venue, 'source_name') === '');
    const adults = inCollection(records, 'staff').filter(
      (person) => person.fields['active'] === true && !/trainee|young_helper/.test(text(person, 'role')),
    );
    expect(inCollection(records, 'areas').map((area) => text(area, 'name'))).toEqual([
      'Olofström',
      'Jämshög',
      'Kyrkhult',
      'Vilshult',
      'Gränum',
    ]);
    expect(inCollection(records, 'categories')).toHaveLength(8);
    expect(invented.length).toBeGreaterThanOrEqual(12);
    expect(inCollection(records, 'schedules').length).toBeGreaterThanOrEqual(80);
    expect(adults.length).toBeGreaterThanOrEqual(40);
    expect(inCollection(records, 'sessions').length).toBeGreaterThanOrEqual(5);
    expect(inCollection(records, 'site_settings')).toHaveLength(1);
  });

  test('has a meeting place and an activity in every village', () => {
    const areaOfVenue = new Map(
      inCollection(records, 'venues').map((venue) => [venue.id, text(venue, 'area')]),
    );
    const villages = inCollection(records, 'schedules').map((schedule) =>
      areaOfVenue.get(text(schedule, 'venue')),
    );
    expect(new Set(villages)).toEqual(new Set(inCollection(records, 'areas').map((area) => area.id)));
  });

  test('uses only phone numbers for fiction, beside the national ones, and mail under example.se', () => {
    const texts = records.flatMap((record) => Object.values(record.fields).flatMap(textsIn));
    const long = texts.flatMap((value) => value.match(/\b0\d{1,3}-[\d ]{5,}\d/g) ?? []);
    const endings = long.map((number) => Number(/^070-174 06 (\d\d)$/.exec(number)?.[1] ?? Number.NaN));
    expect(long.length).toBeGreaterThan(100);
    expect(endings.filter((ending) => !(ending >= 5 && ending <= 99))).toEqual([]);
    const mails = texts.flatMap((value) => value.match(/\S+@\S+/g) ?? []);
    expect(mails.length).toBeGreaterThan(0);
    expect(mails.filter((mail) => !mail.endsWith('@example.se'))).toEqual([]);
    const phones = records.flatMap((record) =>
      Object.entries(record.fields)
        .filter(([field, value]) => field.endsWith('phone') && value !== '')
        .map(([, value]) => String(value)),
    );
    expect(phones.filter((phone) => !/^070-174 06 \d\d$|^116 111$|^114 14$/.test(phone))).toEqual([]);
  });

  test('has help lines of three parts and synonyms in the form that the site reads', () => {
    const settings = inCollection(records, 'site_settings')[0];
    const lines = (settings ? text(settings, 'help_lines') : '').split('\n');
    expect(lines.map((line) => line.split(' | ').length)).toEqual(lines.map(() => 3));
    const numbers = lines.map((line) => line.split(' | ')[2]);
    expect(
      numbers.filter((number) => !/^070-174 06 \d\d$|^112$|^114 14$|^116 111$/.test(String(number))),
    ).toEqual([]);
    const synonyms = (settings ? text(settings, 'synonyms') : '').split('\n');
    expect(synonyms.length).toBeGreaterThanOrEqual(40);
    expect(synonyms.filter((line) => !/^[^=]+ = [^=]+$/.test(line))).toEqual([]);
    const words = synonyms.map((line) => line.split(' = ')[0]);
    expect(new Set(words).size).toBe(words.length);
  });

  test('hides some names, and counts nobody in training or under 18 as an adult', () => {
    const staff = inCollection(records, 'staff');
    const hidden = staff.filter((person) => person.fields['show_name'] === false);
    expect(hidden.length).toBeGreaterThanOrEqual(5);
    expect(new Set(staff.map((person) => text(person, 'first_name'))).size).toBe(staff.length);
    const helpers = staff.filter((person) => /trainee|young_helper/.test(text(person, 'role')));
    expect(helpers.length).toBeGreaterThanOrEqual(4);
  });

  test('answers most of what else parents ask, and leaves some of it open', () => {
    const invented = inCollection(records, 'venues').filter((venue) => text(venue, 'source_name') === '');
    const asked = [
      ...['food', 'pickup_note', 'support_note', 'languages', 'swimming'].map((field) => [
        'activities',
        field,
      ]),
      ...['toilets', 'lighting', 'support_note', 'languages', 'online_places'].map((field) => [
        'venues',
        field,
      ]),
      ['organisers', 'insurance'],
    ] as const;
    for (const [collection = '', field = ''] of asked) {
      const all = collection === 'venues' ? invented : inCollection(records, collection);
      const answered = all.filter((record) => text(record, field) !== '').length;
      expect(answered, `${collection}.${field}`).toBeGreaterThan(3);
      expect(answered, `${collection}.${field}`).toBeLessThan(all.length);
    }
  });

  test('leaves some facts about some places open', () => {
    const venues = inCollection(records, 'venues').filter((venue) => text(venue, 'source_name') === '');
    expect(venues.filter((venue) => text(venue, 'first_aid') === 'unknown').length).toBeGreaterThan(1);
    expect(venues.filter((venue) => text(venue, 'phone') === '').length).toBeGreaterThan(0);
    expect(venues.filter((venue) => text(venue, 'way_home') === '').length).toBeGreaterThan(0);
    expect(venues.filter((venue) => text(venue, 'kind') === 'youth_centre').length).toBeGreaterThan(0);
  });
});
