import type { StaffDesk } from '../../src/staff/desk.ts';

const unused = () => Promise.reject(new Error('Nobody signs in here.'));

/** For sites without staff. */
export const noStaff: StaffDesk = {
  adminUrl: '',
  cookie: { name: 'staff', secure: false },
  signIn: unused,
  awaitsCode: () => false,
  enterCode: unused,
  clientOf: () => undefined,
  accountsOf: () => undefined,
  levelOf: () => undefined,
};
