import type { Level } from '../domain/staff-accounts.ts';
import type { AccountAnswer, AccountProblem, AccountsClient } from './accounts-client.ts';
import { textOf } from './pages.ts';

/** What the page about accounts was asked to do, and what came of it. */
export type AccountAction = 'nytt' | 'niva' | 'losenord' | 'stang' | 'prov' | 'krav' | 'sluta';

export interface ActionResult {
  readonly what: AccountAction;
  /** The account it was about; empty = a new one, or all. */
  readonly account: string;
  /** Why it was not done. */
  readonly problem: AccountProblem | undefined;
  /** A password to show, once. */
  readonly password: string;
  /** What was typed about a new account, to keep. */
  readonly typed: { readonly email: string; readonly level: string; readonly adult: string };
}

const ACTIONS: ReadonlySet<string> = new Set<AccountAction>([
  'nytt',
  'niva',
  'losenord',
  'stang',
  'prov',
  'krav',
  'sluta',
]);

/** Does what the posted form says; undefined when it says nothing known. */
export async function doAccountAction(
  client: AccountsClient,
  form: FormData,
): Promise<ActionResult | undefined> {
  const what = textOf(form, 'gor');
  if (!isAction(what)) return undefined;
  const account = textOf(form, 'konto');
  const typed = { email: textOf(form, 'epost'), level: textOf(form, 'niva'), adult: textOf(form, 'vem') };
  const answer = await run(client, what, account, typed, textOf(form, 'kod'));
  return {
    what,
    account,
    problem: answer.ok ? undefined : answer.reason,
    password: answer.ok ? passwordIn(answer.value) : '',
    typed,
  };
}

function isAction(text: string): text is AccountAction {
  return ACTIONS.has(text);
}

function run(
  client: AccountsClient,
  what: AccountAction,
  account: string,
  typed: ActionResult['typed'],
  code: string,
): Promise<AccountAnswer<unknown>> {
  switch (what) {
    case 'nytt':
      return client.open(typed.email, typed.level, typed.adult);
    case 'niva':
      return client.setLevel(account, typed.level as Level);
    case 'losenord':
      return client.newPassword(account);
    case 'stang':
      return client.close(account);
    case 'prov':
      return client.sendTrial();
    case 'krav':
      return client.requireSecondStep(code);
    default:
      return client.stopSecondStep();
  }
}

function passwordIn(value: unknown): string {
  const { password } = (value ?? {}) as { password?: unknown };
  return typeof password === 'string' ? password : '';
}
