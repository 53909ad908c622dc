import { describe, expect, test } from 'vitest';
import { syntheticCatalogue } from '../../../bench/catalogue.ts';
import { tablesOf, type TableRow } from '../../../bench/support/large-rows.ts';

const TODAY = '2026-11-23';
const tables = tablesOf(syntheticCatalogue({ activities: 60, today: TODAY }), TODAY);
const rows = (table: string): readonly TableRow[] => tables[table] ?? [];
const ids = (table: string) => new Set(rows(table).map(({ id }) => id));

describe('the rows of a made-up municipality', () => {
  test('are about twenty sessions for each activity, staffed and signed up for', () => {
    expect(rows('sessions').length / rows('activities').length).toBeGreaterThan(15);
    expect(rows('shifts').length).toBeGreaterThan(rows('sessions').length);
    expect(rows('signups').length).toBeGreaterThan(50);
  });

  test('have ids of their own that PocketBase would accept', () => {
    for (const [table, all] of Object.entries(tables)) {
      expect(ids(table).size, table).toBe(all.length);
      for (const { id } of all) expect(id, table).toMatch(/^[a-z0-9]{15}$/);
    }
  });

  test.each([
    ['activities', 'organiser', 'organisers'],
    ['schedules', 'activity', 'activities'],
    ['schedules', 'venue', 'venues'],
    ['sessions', 'activity', 'activities'],
    ['sessions', 'venue', 'venues'],
    ['sessions', 'schedule', 'schedules'],
    ['shifts', 'session', 'sessions'],
    ['shifts', 'staff', 'staff'],
    ['venues', 'area', 'areas'],
  ])('%s point by %s to what is there', (table, field, target) => {
    const known = ids(target);
    expect(rows(table).filter((row) => !known.has(row[field] ?? ''))).toEqual([]);
  });

  test('are the same every time', () => {
    expect(tablesOf(syntheticCatalogue({ activities: 60, today: TODAY }), TODAY)).toEqual(tables);
  });
});
