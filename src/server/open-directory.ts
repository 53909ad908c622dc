import { createDirectory, type Directory } from '../directory/directory.ts';
import { createDiskCopy } from '../directory/disk-copy.ts';
import { createPocketBaseSource } from '../directory/pocketbase-source.ts';
import { createSignupClient } from '../signup/client.ts';
import { createMailbell } from '../signup/mailbell.ts';
import { createStaffDesk } from '../staff/desk.ts';
import type { SiteEnvironment } from './environment.ts';
import type { Log } from './log.ts';

type SignupClient = App.Locals['signups'];

export interface OpenDirectory {
  readonly directory: Directory;
  readonly signups: SignupClient;
  readonly staff: App.Locals['staff'];
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
  const client = createSignupClient({
    baseUrl: pocketBaseUrl,
    secret: environment.signupSecret,
    token: source.token,
  });
  const staff = createStaffDesk({
    pocketBaseUrl,
    secret: environment.signupSecret,
    secure: environment.siteUrl.protocol === 'https:',
  });
  const post = createMailbell({ baseUrl: pocketBaseUrl, token: source.token });
  return {
    directory,
    signups: withMail(
      withNotice(client, () => directory.check()),
      post.ring,
    ),
    staff,
  };
}

/** What a family did is answered by mail: it goes out at once, and not only with the next minute's round. */
function withMail(client: SignupClient, ring: () => void): SignupClient {
  const ringing = async <T extends { readonly ok: boolean }>(answer: Promise<T>): Promise<T> => {
    const given = await answer;
    if (given.ok) ring();
    return given;
  };
  return {
    ...client,
    create: (signup) => ringing(client.create(signup)),
    accept: (token) => ringing(client.accept(token)),
    cancel: (token) => ringing(client.cancel(token)),
  };
}

/** A family that meets a silent PocketBase is the first to know: the directory then looks at once. */
function withNotice(client: SignupClient, notice: () => void): SignupClient {
  const noticing = async <T extends { readonly ok: boolean; readonly reason?: string }>(
    answer: Promise<T>,
  ): Promise<T> => {
    const given = await answer;
    if (!given.ok && given.reason === 'unavailable') notice();
    return given;
  };
  return {
    create: (signup) => noticing(client.create(signup)),
    view: (token) => noticing(client.view(token)),
    accept: (token) => noticing(client.accept(token)),
    cancel: (token) => noticing(client.cancel(token)),
  };
}
