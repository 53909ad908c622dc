/** One record of the demo municipality, ready to be saved in its collection under its fixed id. */
export interface DemoRecord {
  readonly collection: string;
  /** Fifteen characters, a–z and 0–9. */
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Three letters that stand for the collection in an id. */
export type IdKind =
  | 'are'
  | 'cat'
  | 'org'
  | 'ven'
  | 'act'
  | 'sta'
  | 'cal'
  | 'que'
  | 'ses'
  | 'shi'
  | 'sig'
  | 'rea'
  | 'sur'
  | 'svr'
  | 'stx'
  | 'mea'
  | 'foc'
  | 'pro'
  | 'pno'
  | 'par'
  | 'pre'
  | 'acc';

const ID_LENGTH = 15;
const SCHEDULE_ID_TAIL = 'aaaaaa';

/** A fixed record id that a person can read: "demo", the kind, the key (at most eight characters a–z, 0–9), filled up with zeros. */
export function demoId(kind: IdKind, key: string): string {
  return `demo${kind}${key}`.padEnd(ID_LENGTH, '0');
}

/** The id of the record with this number, counted from 1: "demosig00000007". */
export function numberedId(kind: IdKind, number: number): string {
  const prefix = `demo${kind}`;
  return prefix + String(number).padStart(ID_LENGTH - prefix.length, '0');
}

/** A schedule's id differs from every other within its first nine characters: its sessions' ids begin with them. */
export function scheduleId(number: number): string {
  return `dsc${String(number).padStart(6, '0')}${SCHEDULE_ID_TAIL}`;
}

/** Typed entries of an object literal, in the order they are written. */
export function entriesOf<K extends string, V>(object: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(object) as [K, V][];
}
