import type { AccountList, AccountRefusal, Level, OwnAccount } from '../domain/staff-accounts.ts';
import { askPocketBase, type StaffClientOptions } from './client.ts';

/** Why a call about accounts gave nothing; `owners_only`: the account that asks is of the level staff. */
export type AccountProblem = AccountRefusal | 'signed_out' | 'owners_only' | 'not_found' | 'unavailable';

export type AccountAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: AccountProblem };

/** Accounts of the admin, by the own token of who asks. Never throws; PocketBase decides who may. */
export interface AccountsClient {
  me(): Promise<AccountAnswer<OwnAccount>>;
  list(): Promise<AccountAnswer<AccountList>>;
  /** Makes an account. @param adult id of whose it is; empty = nobody's */
  open(email: string, level: string, adult: string): Promise<AccountAnswer<{ readonly password: string }>>;
  setLevel(account: string, level: Level): Promise<AccountAnswer<unknown>>;
  newPassword(account: string): Promise<AccountAnswer<{ readonly password: string }>>;
  close(account: string): Promise<AccountAnswer<unknown>>;
  /** Ends this sign-in too. */
  changeOwnPassword(old: string, password: string): Promise<AccountAnswer<unknown>>;
  /** Mails a code to who asks. */
  sendTrial(): Promise<AccountAnswer<unknown>>;
  requireSecondStep(code: string): Promise<AccountAnswer<unknown>>;
  stopSecondStep(): Promise<AccountAnswer<unknown>>;
}

export function createAccountsClient(options: StaffClientOptions): AccountsClient {
  async function call<T>(path: string, body?: object): Promise<AccountAnswer<T>> {
    const { status, body: answer } = await askPocketBase(options, path, body);
    if (status === 200) return { ok: true, value: answer as T };
    return { ok: false, reason: problemOf(status, answer) };
  }
  const at = (account: string, what: string) => `owner/accounts/${encodeURIComponent(account)}/${what}`;
  return {
    me: () => call('staff/me'),
    list: () => call('owner/accounts'),
    open: (email, level, adult) => call('owner/accounts', { email, level, adult }),
    setLevel: (account, level) => call(at(account, 'level'), { level }),
    newPassword: (account) => call(at(account, 'password'), {}),
    close: (account) => call(at(account, 'close'), {}),
    changeOwnPassword: (old, password) => call('staff/me/password', { old, password }),
    sendTrial: () => call('owner/second-step/code', {}),
    requireSecondStep: (code) => call('owner/second-step', { code }),
    stopSecondStep: () => call('owner/second-step/off', {}),
  };
}

function problemOf(status: number, answer: unknown): AccountProblem {
  if (status === 401) return 'signed_out';
  if (status === 403) return 'owners_only';
  if (status === 404) return 'not_found';
  const { reason } = (answer ?? {}) as { reason?: AccountRefusal };
  return status === 409 && reason !== undefined ? reason : 'unavailable';
}
