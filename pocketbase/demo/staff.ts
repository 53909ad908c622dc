import type { StaffRole } from '../../src/directory/model.ts';
import { demoId, entriesOf } from './records.ts';
import type { DemoRecord } from './records.ts';

interface StaffInput {
  readonly name: string;
  readonly role: StaffRole;
  /** The adult has chosen to be named in public. */
  readonly named: boolean;
  readonly firstAid: boolean;
  readonly languages: string;
  /** Not given = still working here. */
  readonly left?: true;
}

const staff = {
  amina: {
    name: 'Amina',
    role: 'youth_leader',
    named: true,
    firstAid: true,
    languages: 'svenska, somaliska',
  },
  jonas: { name: 'Jonas', role: 'youth_leader', named: true, firstAid: true, languages: 'svenska, engelska' },
  fatima: {
    name: 'Fatima',
    role: 'youth_leader',
    named: true,
    firstAid: true,
    languages: 'svenska, arabiska',
  },
  erik: { name: 'Erik', role: 'youth_leader', named: true, firstAid: false, languages: 'svenska' },
  linnea: { name: 'Linnéa', role: 'youth_leader', named: true, firstAid: true, languages: 'svenska, tyska' },
  yusuf: { name: 'Yusuf', role: 'youth_leader', named: true, firstAid: true, languages: 'svenska, turkiska' },
  maja: { name: 'Maja', role: 'youth_leader', named: false, firstAid: true, languages: 'svenska' },
  dragan: {
    name: 'Dragan',
    role: 'youth_leader',
    named: true,
    firstAid: true,
    languages: 'svenska, bosniska',
  },
  sofia: { name: 'Sofia', role: 'youth_leader', named: true, firstAid: false, languages: 'svenska, spanska' },
  hassan: { name: 'Hassan', role: 'youth_leader', named: true, firstAid: true, languages: 'svenska, dari' },
  emelie: { name: 'Emelie', role: 'youth_leader', named: false, firstAid: true, languages: 'svenska' },
  tomasz: { name: 'Tomasz', role: 'youth_leader', named: true, firstAid: true, languages: 'svenska, polska' },
  karin: { name: 'Karin', role: 'manager', named: true, firstAid: true, languages: 'svenska' },
  ali: { name: 'Ali', role: 'leader', named: true, firstAid: true, languages: 'svenska, persiska' },
  johanna: { name: 'Johanna', role: 'leader', named: true, firstAid: true, languages: 'svenska' },
  mehmet: { name: 'Mehmet', role: 'leader', named: true, firstAid: false, languages: 'svenska, kurdiska' },
  goran: { name: 'Goran', role: 'leader', named: true, firstAid: true, languages: 'svenska, kroatiska' },
  hanna: { name: 'Hanna', role: 'leader', named: false, firstAid: true, languages: 'svenska' },
  samuel: { name: 'Samuel', role: 'leader', named: true, firstAid: true, languages: 'svenska, tigrinska' },
  leila: { name: 'Leila', role: 'leader', named: true, firstAid: false, languages: 'svenska, arabiska' },
  viktor: { name: 'Viktor', role: 'leader', named: true, firstAid: true, languages: 'svenska, finska' },
  birgit: { name: 'Birgit', role: 'volunteer', named: true, firstAid: false, languages: 'svenska, danska' },
  omar: { name: 'Omar', role: 'leader', named: true, firstAid: true, languages: 'svenska, arabiska' },
  ida: { name: 'Ida', role: 'leader', named: false, firstAid: true, languages: 'svenska, teckenspråk' },
  sanna: { name: 'Sanna', role: 'leader', named: true, firstAid: true, languages: 'svenska' },
  nadia: { name: 'Nadia', role: 'leader', named: true, firstAid: true, languages: 'svenska, ryska' },
  per: { name: 'Per', role: 'volunteer', named: true, firstAid: true, languages: 'svenska' },
  thuy: { name: 'Thuy', role: 'leader', named: true, firstAid: false, languages: 'svenska, vietnamesiska' },
  mikael: { name: 'Mikael', role: 'leader', named: false, firstAid: true, languages: 'svenska' },
  selma: { name: 'Selma', role: 'leader', named: true, firstAid: true, languages: 'svenska, bosniska' },
  anders: { name: 'Anders', role: 'volunteer', named: true, firstAid: true, languages: 'svenska, engelska' },
  zahra: { name: 'Zahra', role: 'assistant', named: true, firstAid: false, languages: 'svenska, dari' },
  oskar: { name: 'Oskar', role: 'assistant', named: true, firstAid: true, languages: 'svenska' },
  malin: { name: 'Malin', role: 'leader', named: true, firstAid: true, languages: 'svenska' },
  ibrahim: { name: 'Ibrahim', role: 'leader', named: true, firstAid: true, languages: 'svenska, franska' },
  cecilia: { name: 'Cecilia', role: 'volunteer', named: false, firstAid: true, languages: 'svenska' },
  luan: { name: 'Luan', role: 'assistant', named: true, firstAid: false, languages: 'svenska, albanska' },
  marit: { name: 'Marit', role: 'leader', named: true, firstAid: true, languages: 'svenska, norska' },
  said: { name: 'Said', role: 'assistant', named: true, firstAid: true, languages: 'svenska, somaliska' },
  david: { name: 'David', role: 'volunteer', named: true, firstAid: false, languages: 'svenska, engelska' },
  kofi: { name: 'Kofi', role: 'youth_leader', named: true, firstAid: true, languages: 'svenska, engelska' },
  petra: {
    name: 'Petra',
    role: 'youth_leader',
    named: true,
    firstAid: true,
    languages: 'svenska, tjeckiska',
  },
  arvid: { name: 'Arvid', role: 'youth_leader', named: false, firstAid: true, languages: 'svenska' },
  rosa: { name: 'Rosa', role: 'leader', named: true, firstAid: true, languages: 'svenska, portugisiska' },
  wilma: { name: 'Wilma', role: 'trainee', named: true, firstAid: false, languages: 'svenska' },
  adam: { name: 'Adam', role: 'trainee', named: false, firstAid: false, languages: 'svenska, arabiska' },
  tilde: { name: 'Tilde', role: 'young_helper', named: true, firstAid: false, languages: 'svenska' },
  noor: { name: 'Noor', role: 'young_helper', named: true, firstAid: false, languages: 'svenska, urdu' },
  ellen: { name: 'Ellen', role: 'young_helper', named: false, firstAid: false, languages: 'svenska' },
  bengt: {
    name: 'Bengt',
    role: 'volunteer',
    named: false,
    firstAid: false,
    languages: 'svenska',
    left: true,
  },
} as const satisfies Readonly<Record<string, StaffInput>>;

export type StaffKey = keyof typeof staff;

export function staffId(key: StaffKey): string {
  return demoId('sta', key);
}

/** An account with the level staff, and the adult that it belongs to. */
export const DEMO_STAFF_ACCOUNT = { email: 'amina@demo.example', adult: staffId('amina') };

export function staffRole(key: StaffKey): StaffRole {
  return staff[key].role;
}

/** Whether the role counts towards the least number of adults: trainees and helpers under 18 do not. */
export function countsAsAdult(role: StaffRole): boolean {
  return role !== 'trainee' && role !== 'young_helper';
}

export function staffRecords(): readonly DemoRecord[] {
  return entriesOf<StaffKey, StaffInput>(staff).map(([key, person]) => ({
    collection: 'staff',
    id: staffId(key),
    fields: {
      first_name: person.name,
      role: person.role,
      show_name: person.named,
      first_aid: person.firstAid,
      languages: person.languages,
      active: person.left === undefined,
    },
  }));
}
