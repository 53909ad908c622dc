import { familyOf } from './families.ts';
import { numberedId } from './records.ts';
import type { DemoRecord } from './records.ts';

/** So many families who sign up, one after the other, to one session or to one course. */
export interface SignupGroup {
  readonly to: { readonly session: string } | { readonly schedule: string };
  readonly schoolYears: readonly [from: number, to: number];
  readonly count: number;
}

/** One family of so many would like to be called. */
const CONTACT_EVERY = 9;

function signupRecord(group: SignupGroup, inGroup: number, number: number): DemoRecord {
  const [from, to] = group.schoolYears;
  const family = familyOf(number);
  return {
    collection: 'signups',
    id: numberedId('sig', number + 1),
    fields: {
      ...group.to,
      first_name: family.childName,
      school_year: from + (inGroup % (to - from + 1)),
      guardian_name: family.guardianName,
      guardian_phone: family.phone,
      guardian_email: family.email,
      contact_me: number % CONTACT_EVERY === 0,
    },
  };
}

/**
 * The sign-ups in the order in which they came; places and waiting list are decided when they are saved.
 * @param first number of the first family, from 0
 */
export function signupRecords(groups: readonly SignupGroup[], first = 0): readonly DemoRecord[] {
  const ofGroups = groups.flatMap((group) =>
    Array.from({ length: group.count }, (_, inGroup) => ({ group, inGroup })),
  );
  return ofGroups.map(({ group, inGroup }, number) => signupRecord(group, inGroup, first + number));
}
