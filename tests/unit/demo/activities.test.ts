import { describe, expect, test } from 'vitest';
import { demoRecords } from '../../../pocketbase/demo/demo-municipality.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { inCollection, numberIn, text } from './expand.ts';

const TODAY = '2026-11-22';
const STALE_AFTER_DAYS = 90;
const records = demoRecords(TODAY);
const activities = inCollection(records, 'activities');
const published = activities.filter((activity) => text(activity, 'status') === 'published');

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => value !== '' && values.indexOf(value) !== index);
}

function sentences(body: string): number {
  return body.split(/[.?!](?:\s|$)/).filter((part) => part.trim() !== '').length;
}

describe('the demo activities', () => {
  test('are many, in every category, with one draft and one archived', () => {
    const main = activities.map((activity) => (activity.fields['categories'] as readonly string[])[0]);
    const count = (category: string) => main.filter((id) => id === category).length;
    expect(published.length).toBeGreaterThanOrEqual(60);
    expect(inCollection(records, 'categories').filter((category) => count(category.id) < 6)).toEqual([]);
    expect(activities.filter((activity) => text(activity, 'status') === 'draft')).toHaveLength(1);
    expect(activities.filter((activity) => text(activity, 'status') === 'archived')).toHaveLength(1);
  });

  test('have texts of their own: one sentence of summary, at least two of body', () => {
    for (const field of ['title', 'slug', 'summary', 'body', 'risk_note']) {
      expect(repeated(activities.map((activity) => text(activity, field)))).toEqual([]);
    }
    expect(activities.filter((activity) => sentences(text(activity, 'summary')) !== 1)).toEqual([]);
    expect(activities.filter((activity) => sentences(text(activity, 'body')) < 2)).toEqual([]);
    expect(activities.filter((activity) => /lorem|todo|xxx/i.test(text(activity, 'body')))).toEqual([]);
  });

  test('name no adult in their texts, who could be followed by them from week to week', () => {
    const names = inCollection(records, 'staff').map((adult) => text(adult, 'first_name'));
    const named = new RegExp(`(?<!\\p{L})(${names.join('|')})(?!\\p{L})`, 'u');
    const texts = ['activities', 'venues', 'organisers', 'schedules', 'sessions'].flatMap((collection) =>
      inCollection(records, collection).map((record) => JSON.stringify(record.fields)),
    );
    expect(texts.map((one) => named.exec(one)?.[0]).filter((name) => name !== undefined)).toEqual([]);
  });

  test('carry the facts that publishing needs', () => {
    const missing = published.flatMap((activity) =>
      ['responsible_role', 'phone', 'phone_hours', 'older_youths', 'stay_rule'].filter(
        (field) => text(activity, field) === '',
      ),
    );
    expect(missing).toEqual([]);
    expect(
      published.filter((activity) => {
        const from = numberIn(activity, 'school_year_from');
        return (
          from < 1 || from > numberIn(activity, 'school_year_to') || numberIn(activity, 'school_year_to') > 10
        );
      }),
    ).toEqual([]);
    const limited = published.filter(
      (activity) => numberIn(activity, 'school_year_from') > 1 || numberIn(activity, 'school_year_to') < 10,
    );
    expect(limited.filter((activity) => text(activity, 'limit_reason') === '')).toEqual([]);
    expect(
      published.filter(
        (activity) =>
          (text(activity, 'older_youths') === 'yes') !== (text(activity, 'older_youths_note') !== ''),
      ),
    ).toEqual([]);
  });

  test('ask guardians about some, and draw the places of two by lot', () => {
    const asking = activities.filter((activity) => text(activity, 'guardian_approval') !== 'never');
    expect(asking.length).toBeGreaterThanOrEqual(3);
    expect(activities.filter((activity) => text(activity, 'allocation') === 'lottery')).toHaveLength(2);
  });

  test('vary in way of signing up, price, school years, risk and Fritidskortet', () => {
    const values = (field: string) => new Set(published.map((activity) => text(activity, field)));
    expect(values('signup_mode')).toEqual(new Set(['drop_in', 'session', 'course', 'external']));
    expect(values('price_kind')).toEqual(new Set(['free', 'paid']));
    expect(values('fritidskortet')).toEqual(new Set(['yes', 'no', 'unknown']));
    expect(values('stay_rule')).toEqual(new Set(['come_and_go', 'stays', 'picked_up']));
    const bands = new Set(
      published.map(
        (activity) => `${text(activity, 'school_year_from')}–${text(activity, 'school_year_to')}`,
      ),
    );
    expect([...bands]).toEqual(expect.arrayContaining(['1–3', '4–6', '7–9', '10–10']));
    const risks = new Set(published.flatMap((activity) => activity.fields['risks'] as readonly string[]));
    expect(risks).toEqual(new Set(['water', 'height', 'tools', 'fire', 'animals', 'trip', 'overnight']));
    const paid = published.filter((activity) => text(activity, 'price_kind') === 'paid');
    expect(paid.filter((activity) => numberIn(activity, 'price_sek') < 1)).toEqual([]);
    const outside = published.filter((activity) => text(activity, 'signup_mode') === 'external');
    expect(outside.filter((activity) => !text(activity, 'signup_url').startsWith('https://'))).toEqual([]);
  });

  test('were all confirmed lately, but for one', () => {
    const staleBefore = addDays(TODAY, -STALE_AFTER_DAYS);
    const stale = published.filter((activity) => text(activity, 'supervision_confirmed_on') < staleBefore);
    expect(stale.map((activity) => text(activity, 'title'))).toEqual(['Pingisrundan']);
    expect(published.filter((activity) => text(activity, 'supervision_confirmed_on') > TODAY)).toEqual([]);
  });

  test.each([
    'ishockey',
    'skate',
    'brädspel',
    'fika',
    'matlagning',
    'D&D',
    'rollspel',
    'e-sport',
    'dans',
    'musik',
    'replokal',
    'konst',
    'slöjd',
    'makers',
    'friluft',
    'fiske',
    'läxhjälp',
    'tjejgrupp',
    'hbtqi',
    'svenska',
    'språkcafé',
    'parkour',
    'sim',
  ])('can be found by the word %s', (word) => {
    const words = published.map((activity) =>
      `${text(activity, 'title')} ${text(activity, 'summary')} ${text(activity, 'body')}`.toLowerCase(),
    );
    expect(words.some((all) => all.includes(word.toLowerCase()))).toBe(true);
  });
});
