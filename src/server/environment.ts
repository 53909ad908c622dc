import { DEFAULT_MINIMUM } from '../signup/form-guard.ts';
import { parseRange } from './ip-address.ts';
import { DEFAULT_LIMITS, LIMIT_NAMES, type LimitName, type LimitNumbers } from './visitor-limits.ts';
import { LOOPBACK } from './visitor.ts';

export interface SiteEnvironment {
  readonly host: string;
  readonly port: number;
  readonly siteUrl: URL;
  readonly allowedHosts: readonly string[];
  readonly pocketBaseUrl: string;
  /** Where staff reach the admin, without a slash at the end. */
  readonly adminUrl: string;
  readonly siteAccountEmail: string;
  readonly siteAccountPassword: string;
  readonly signupSecret: string;
  /** Undefined: no copy is kept on disk. */
  readonly snapshotFile: string | undefined;
  /** Addresses and blocks of the proxies that say for whom they ask. */
  readonly trustedProxies: readonly string[];
  readonly limits: LimitNumbers;
  /** Milliseconds between showing a form and sending it, at least. */
  readonly formMinimum: number;
}

export type EnvironmentAnswer =
  | { readonly ok: true; readonly environment: SiteEnvironment }
  /** One line for each thing to put right. */
  | { readonly ok: false; readonly problems: readonly string[] };

const DEFAULT_PORT = 4321;
const DEFAULT_POCKETBASE = 'http://127.0.0.1:8090';
const LEAST_SECRET_LENGTH = 32;
const MOST_LIMIT = 1_000_000;
/** Seconds. Longer, and quick people would be stopped. */
const LONGEST_MINIMUM = 30;

/** The settings of the site process, from the environment variables that README lists. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): EnvironmentAnswer {
  const problems: string[] = [];
  const text = (name: string, fallback = ''): string => variables[name]?.trim() || fallback;

  const list = (name: string): string[] =>
    text(name)
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');

  const port = Number(text('PORT', String(DEFAULT_PORT)));
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    problems.push('PORT must be a number from 0 to 65535.');

  const urlOf = (name: string, fallback: string): URL => {
    const given = text(name, fallback);
    const parsed = URL.canParse(given) ? new URL(given) : undefined;
    if (parsed && /^https?:$/.test(parsed.protocol)) return parsed;
    problems.push(`${name} must be an address that starts with http:// or https://.`);
    return new URL(fallback);
  };
  const siteUrl = urlOf('SITE_URL', `http://localhost:${Number.isInteger(port) ? port : DEFAULT_PORT}`);
  const pocketBaseUrl = urlOf('POCKETBASE_URL', DEFAULT_POCKETBASE).href.replace(/\/$/, '');

  // Staff copy the address with or without the part that the dashboard adds.
  const adminUrl = urlOf('ADMIN_URL', pocketBaseUrl)
    .href.replace(/[?#].*$/, '')
    .replace(/(?:\/_)?\/*$/, '');

  for (const name of ['SITE_ACCOUNT_EMAIL', 'SITE_ACCOUNT_PASSWORD']) {
    if (!text(name)) problems.push(`${name} is missing: the site signs in to PocketBase with it.`);
  }
  if (text('SIGNUP_SECRET').length < LEAST_SECRET_LENGTH) {
    problems.push(`SIGNUP_SECRET must have at least ${LEAST_SECRET_LENGTH} characters.`);
  }
  const namedProxies = list('TRUSTED_PROXIES');
  const trustedProxies =
    namedProxies.length === 0 ? LOOPBACK : namedProxies.filter((name) => name !== 'none');
  if (!trustedProxies.every((entry) => parseRange(entry))) {
    problems.push(
      'TRUSTED_PROXIES must be addresses or blocks such as 10.0.0.0/8 with commas between, or none.',
    );
  }
  const limitOf = (name: LimitName): number => {
    const variable = `LIMIT_${name.toUpperCase()}`;
    const given = text(variable, String(DEFAULT_LIMITS[name]));
    if (/^\d{1,7}$/.test(given) && Number(given) <= MOST_LIMIT) return Number(given);
    problems.push(`${variable} must be a whole number from 0 (no limit) to ${MOST_LIMIT}.`);
    return 0;
  };
  const limits = Object.fromEntries(LIMIT_NAMES.map((name) => [name, limitOf(name)])) as LimitNumbers;
  const formSeconds = Number(text('FORM_MIN_SECONDS', String(DEFAULT_MINIMUM / 1000)));
  if (!(formSeconds >= 0 && formSeconds <= LONGEST_MINIMUM)) {
    problems.push(`FORM_MIN_SECONDS must be a number from 0 to ${LONGEST_MINIMUM}.`);
  }
  if (problems.length > 0) return { ok: false, problems };

  const listed = list('ALLOWED_HOSTS');
  return {
    ok: true,
    environment: {
      host: text('HOST', '127.0.0.1'),
      port,
      siteUrl,
      allowedHosts: listed.length > 0 ? listed : [siteUrl.hostname, 'localhost', '127.0.0.1'],
      pocketBaseUrl,
      adminUrl,
      siteAccountEmail: text('SITE_ACCOUNT_EMAIL'),
      siteAccountPassword: text('SITE_ACCOUNT_PASSWORD'),
      signupSecret: text('SIGNUP_SECRET'),
      snapshotFile: text('SNAPSHOT_FILE') || undefined,
      trustedProxies,
      limits,
      formMinimum: formSeconds * 1000,
    },
  };
}
