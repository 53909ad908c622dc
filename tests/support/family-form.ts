import { formKey } from './form-key.ts';

export type FamilyForm = Readonly<Record<string, string>>;

let families = 0;

/** Each family comes from an address of its own, as limits for one visitor see it. */
export function familyAddress(): Readonly<Record<string, string>> {
  families += 1;
  return { 'X-Forwarded-For': `10.${[16, 8, 0].map((bits) => (families >> bits) & 0xff).join('.')}` };
}

/** What one family types into the sign-up form; every call is another family, with an address of its own. */
export function familyForm(fields: FamilyForm = {}): FamilyForm {
  families += 1;
  return {
    form_key: formKey(`family-${families}`),
    first_name: 'Alva',
    school_year: '5',
    guardian_name: 'Kim Lind',
    guardian_phone: `070-${String(1_000_000 + families)}`,
    guardian_email: `familj${families}@example.se`,
    ...fields,
  };
}
