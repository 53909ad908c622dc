import { createDirectory, type Directory } from '../directory/directory.ts';
import { createDiskCopy } from '../directory/disk-copy.ts';
import { createPocketBaseSource } from '../directory/pocketbase-source.ts';
import { createDraftDesk } from '../drafts/desk.ts';
import { createFamilyDesk } from '../family/desk.ts';
import { createSessionFeed } from '../open-data/feed-client.ts';
import { createReportClient } from '../reports/client.ts';
import { createApprovalClient } from '../signup/approval-client.ts';
import { createCalls } from '../signup/calls.ts';
import { createSignupClient } from '../signup/client.ts';
import { createMailbell } from '../signup/mailbell.ts';
import { createStaffDesk } from '../staff/desk.ts';
import type { SiteEnvironment } from './environment.ts';
import type { Log } from './log.ts';

export interface OpenDirectory {
  readonly directory: Directory;
  readonly signups: App.Locals['signups'];
  readonly approvals: App.Locals['approvals'];
  readonly family: App.Locals['family'];
  readonly staff: App.Locals['staff'];
  readonly drafts: App.Locals['drafts'];
  readonly reports: App.Locals['reports'];
  readonly sessionFeed: App.Locals['sessionFeed'];
}

/**
 * The catalogue and the way to sign up, both over one sign-in at PocketBase, and the door for staff, who sign in
 * themselves. Not started yet.
 */
export function openDirectory(environment: SiteEnvironment, log: Log): OpenDirectory {
  const { pocketBaseUrl, snapshotFile } = environment;
  const source = createPocketBaseSource({
    baseUrl: pocketBaseUrl,
    email: environment.siteAccountEmail,
    password: environment.siteAccountPassword,
  });
  const diskCopy =
    snapshotFile === undefined
      ? undefined
      : createDiskCopy({ file: snapshotFile, onError: (error) => log.error('disk copy failed', error) });
  const directory = createDirectory({
    source,
    diskCopy,
    reports: {
      onDropped: (record) => log.warn('record left out', { ...record }),
      onTrouble: (error) => log.error('PocketBase cannot be used', error),
    },
  });
  const calls = createCalls({ baseUrl: pocketBaseUrl, token: source.token, pocketBase: directory });
  const client = createSignupClient({ calls, secret: environment.signupSecret });
  const approvals = createApprovalClient(calls);
  const staff = createStaffDesk({
    pocketBaseUrl,
    secret: environment.signupSecret,
    secure: environment.siteUrl.protocol === 'https:',
    adminUrl: environment.adminUrl,
  });
  const family = createFamilyDesk({
    calls,
    secret: environment.signupSecret,
    secure: environment.siteUrl.protocol === 'https:',
  });
  const drafts = createDraftDesk({ calls, secret: environment.signupSecret });
  const post = createMailbell({ baseUrl: pocketBaseUrl, token: source.token });
  const check = (): void => void directory.check();
  return {
    directory,
    signups: withMail(withNotice(client, check), post.ring, ['view', 'find']),
    approvals: withMail(withNotice(approvals, check), post.ring, ['view']),
    family: {
      ...family,
      client: withMail(withNotice(family.client, check), post.ring, [
        'enter',
        'leave',
        'list',
        'contact',
        'setCalendar',
        'feed',
      ]),
    },
    staff,
    drafts,
    reports: withMail(withNotice(createReportClient(calls), check), post.ring, []),
    sessionFeed: createSessionFeed(calls),
  };
}

/** What a family did is answered by mail: it goes out at once, and not only with the next minute's round. */
function withMail<T extends object>(client: T, ring: () => void, reads: readonly (keyof T)[]): T {
  return withAfter(client, (method, { ok }) => {
    if (ok && !reads.includes(method)) ring();
  });
}

/** A family that meets a silent PocketBase is the first to know: the directory then looks at once. */
function withNotice<T extends object>(client: T, notice: () => void): T {
  return withAfter(client, (_method, { ok, reason }) => {
    if (!ok && reason === 'unavailable') notice();
  });
}

interface Answer {
  readonly ok: boolean;
  readonly reason?: string;
}

/** The same client, with something to do after each of its answers. */
function withAfter<T extends object>(client: T, after: (method: keyof T, answer: Answer) => void): T {
  const wrapped = Object.entries(client as Record<string, (...given: unknown[]) => Promise<Answer>>).map(
    ([method, ask]) => [
      method,
      async (...given: unknown[]) => {
        const answer = await ask(...given);
        after(method as keyof T, answer);
        return answer;
      },
    ],
  );
  return Object.fromEntries(wrapped) as T;
}
