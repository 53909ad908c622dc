import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { demoRecords } from '../../../pocketbase/demo/demo-municipality.ts';
import { realPlaceRecords, realPlaces } from '../../../pocketbase/demo/real-places.ts';
import { inCollection, text } from './expand.ts';

const CSV = new URL('../../../pocketbase/demo/olofstrom-places.csv', import.meta.url);

/** Enough CSV for this file: commas, and double quotes around a value that holds one. */
function parsedLine(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');
}

const [header = '', ...lines] = readFileSync(CSV, 'utf8').trim().split('\n');

describe('the real places', () => {
  test('are the rows of the file, word for word', () => {
    expect(header.trim()).toBe(
      'name,kind,village,run_by,for_whom,known_hours,known_staffing,remark,source,as_of',
    );
    const rows = realPlaces.map((place) => [
      place.name,
      place.kind,
      place.village,
      place.runBy,
      place.forWhom,
      place.knownHours,
      place.knownStaffing,
      place.remark,
      place.source,
      place.asOf,
    ]);
    expect(lines.map((line) => parsedLine(line.trim()))).toEqual(rows);
    expect(rows).toHaveLength(6);
  });

  test('carry source and year, and nobody is said to have confirmed them', () => {
    const confirmed = realPlaceRecords().map((place) => [
      text(place, 'name'),
      text(place, 'source_as_of'),
      text(place, 'supervision_confirmed_on'),
    ]);
    expect(confirmed).toEqual([
      ['Växtverket', '2022-09-01', ''],
      ['Susekullen', '2021', ''],
      ['Holjebadet', '2022-09-01', ''],
      ['Olofströms bibliotek', '2021', ''],
      ['Jämshögs bibliotek', '2021', ''],
      ['Kyrkhults bibliotek', '2021', ''],
    ]);
    expect(realPlaceRecords().filter((place) => text(place, 'status') !== 'published')).toEqual([]);
  });

  test('have no invented session, schedule, phone, organiser or address', () => {
    const records = demoRecords('2026-11-22');
    const ids = new Set(realPlaceRecords().map((place) => place.id));
    const there = [...inCollection(records, 'schedules'), ...inCollection(records, 'sessions')].filter(
      (record) => ids.has(text(record, 'venue')),
    );
    expect(there).toEqual([]);
    const invented = [
      'phone',
      'phone_hours',
      'organiser',
      'address',
      'entrance',
      'way_home',
      'house_rules',
      'latitude',
    ];
    for (const place of realPlaceRecords()) {
      expect(invented.filter((field) => text(place, field) !== '')).toEqual([]);
    }
  });

  test('say in words what the file says', () => {
    const summaries = realPlaceRecords().map((place) => text(place, 'summary'));
    expect(summaries[1]).toBe(
      'Föreningsdriven mötesplats i Olofström. Drivs sedan 1966 av omkring 25 föreningar.',
    );
    expect(summaries[4]).toBe('Bibliotek i Jämshög. Drivs av kommunen. Filial.');
  });
});
