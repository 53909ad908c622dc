import { DATA_CLASSES, type PersonalColumns, type RemovedBy } from './data-classes.ts';

/** What the page about personal data tells together. */
export const MATTERS = [
  'signup',
  'approval',
  'attendance',
  'letters',
  'keys',
  'report',
  'errors',
  'adults',
  'accounts',
  'trail',
] as const;
export type Matter = (typeof MATTERS)[number];

/** Those that are about people who work for the municipality or an organiser; all others are about visitors. */
export const STAFF_MATTERS: ReadonlySet<Matter> = new Set<Matter>(['adults', 'accounts', 'trail']);

/** Every table with something about a person. A new one is a type error until it is told of. */
const MATTER_OF: { readonly [Table in keyof PersonalColumns]: Matter } = {
  signups: 'signup',
  approvals: 'approval',
  door_ticks: 'attendance',
  mail_outbox: 'letters',
  messages: 'letters',
  signup_links: 'keys',
  family_keys: 'keys',
  page_reports: 'report',
  _logs: 'errors',
  staff: 'adults',
  shifts: 'adults',
  activities: 'adults',
  schedules: 'adults',
  organisers: 'adults',
  _superusers: 'accounts',
  _authOrigins: 'accounts',
  _otps: 'accounts',
  _mfas: 'accounts',
  _externalAuths: 'accounts',
  audit_log: 'trail',
  imports: 'trail',
};

export interface PersonalTable {
  readonly table: keyof PersonalColumns;
  readonly columns: readonly string[];
  readonly removedBy: Exclude<RemovedBy, 'source'>;
}

/** The tables of a matter as they are declared, with what removes what they hold. */
export function tablesOf(matter: Matter): PersonalTable[] {
  const tables = Object.keys(MATTER_OF) as (keyof PersonalColumns)[];
  return tables.flatMap((table) => {
    const { columns, removedBy } = DATA_CLASSES[table]?.personal ?? {};
    const isOfMatter = MATTER_OF[table] === matter && columns && removedBy && removedBy !== 'source';
    return isOfMatter ? [{ table, columns, removedBy }] : [];
  });
}
