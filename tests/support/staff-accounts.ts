import { create } from './catalogue.ts';
import { signIn, type Api } from './api.ts';
import type { PocketBaseWithRoles } from './pocketbase.ts';

const PASSWORD = 'lösenord-för-prov';

export interface StaffAccount extends Api {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

/** Makes an account of the admin and signs it in. @param role empty = nobody has said which level */
export async function staffAccount(
  pb: Pick<PocketBaseWithRoles, 'url' | 'staff'>,
  email: string,
  role: 'owner' | 'staff' | '' = 'staff',
): Promise<StaffAccount> {
  const account = await create(pb.staff, '_superusers', {
    email,
    password: PASSWORD,
    passwordConfirm: PASSWORD,
    role,
  });
  const api = await signIn(pb.url, '_superusers', email, PASSWORD);
  return { ...api, id: account['id'], email, password: PASSWORD };
}
