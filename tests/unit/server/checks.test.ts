import { expect, test } from 'vitest';
import { encodingFor, isCompressible } from '../../../src/server/encoding.ts';
import { readEnvironment } from '../../../src/server/environment.ts';
import { healthOf } from '../../../src/server/health.ts';
import { createHostCheck } from '../../../src/server/hosts.ts';
import { createLog } from '../../../src/server/log.ts';
import { isFromThisSite } from '../../../src/server/origin.ts';

test.each([
  ['fritid.example.se', 'known'],
  ['FRITID.example.se:443', 'known'],
  ['localhost:4321', 'known'],
  ['localhost:9999', 'unknown'],
  ['fritid.example.se.evil.example', 'unknown'],
  ['', 'missing'],
  [undefined, 'missing'],
])('host %s is %s', (host, verdict) => {
  const check = createHostCheck(['fritid.example.se', 'localhost:4321']);
  expect(check(host)).toBe(verdict);
  expect(check(host)).toBe(verdict);
});

const host = 'fritid.example.se';
test.each([
  ['same origin', { host, origin: 'https://fritid.example.se', 'sec-fetch-site': 'same-origin' }, true],
  ['same origin, old browser', { host, origin: 'https://fritid.example.se' }, true],
  ['default port', { host: `${host}:443`, origin: 'https://fritid.example.se' }, true],
  ['by http with a port', { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' }, true],
  ['no origin', { host }, false],
  ['origin null', { host, origin: 'null' }, false],
  ['another site', { host, origin: 'https://evil.example' }, false],
  ['another port', { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:8080' }, false],
  ['a name that begins alike', { host, origin: 'https://fritid.example.se.evil.example' }, false],
  [
    'cross-site by the browser',
    { host, origin: 'https://fritid.example.se', 'sec-fetch-site': 'cross-site' },
    false,
  ],
  [
    'same-site by the browser',
    { host, origin: 'https://fritid.example.se', 'sec-fetch-site': 'same-site' },
    false,
  ],
  ['not a web origin', { host, origin: 'ftp://fritid.example.se' }, false],
])('a form sent with %s', (_name, headers, allowed) => {
  expect(isFromThisSite(headers)).toBe(allowed);
});

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['*', 'gzip'],
  ['deflate', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('Accept-Encoding "%s" gets %s', (accept, encoding) => {
  expect(encodingFor(accept)).toBe(encoding);
});

test('compresses text of some size only', () => {
  expect(isCompressible('text/html', 5000)).toBe(true);
  expect(isCompressible('text/html', 100)).toBe(false);
  expect(isCompressible('image/jpeg', 5000)).toBe(false);
  expect(isCompressible(undefined, 5000)).toBe(false);
});

const needed = {
  SITE_ACCOUNT_EMAIL: 'site@example.se',
  SITE_ACCOUNT_PASSWORD: 'secret',
  SIGNUP_SECRET: 'x'.repeat(32),
};

test('fills in what the environment leaves out', () => {
  const answer = readEnvironment(needed);
  expect(answer).toMatchObject({
    ok: true,
    environment: {
      host: '127.0.0.1',
      port: 4321,
      pocketBaseUrl: 'http://127.0.0.1:8090',
      adminUrl: 'http://127.0.0.1:8090',
      allowedHosts: ['localhost', 'localhost', '127.0.0.1'],
      snapshotFile: undefined,
      trustedProxies: ['127.0.0.0/8', '::1'],
      limits: { signup: 1000, answer: 1000, code_request: 5, code_try: 20, search: 1200 },
      formMinimum: 2000,
    },
  });
  expect(answer.ok && answer.environment.siteUrl.href).toBe('http://localhost:4321/');
});

test('takes hosts, and the public address for one of them', () => {
  const named = readEnvironment({ ...needed, SITE_URL: 'https://fritid.example.se' });
  expect(named.ok && named.environment.allowedHosts[0]).toBe('fritid.example.se');
  const listed = readEnvironment({ ...needed, ALLOWED_HOSTS: 'a.example, b.example' });
  expect(listed.ok && listed.environment.allowedHosts).toEqual(['a.example', 'b.example']);
});

test.each([
  'https://admin.example.se',
  'https://admin.example.se/',
  'https://admin.example.se/_/',
  'https://admin.example.se/_/#/login',
])('takes the address of the admin as staff copy it: %s', (address) => {
  const answer = readEnvironment({ ...needed, ADMIN_URL: address });
  expect(answer.ok && answer.environment.adminUrl).toBe('https://admin.example.se');
});

test('takes limits, 0 for none, and the proxies that say for whom they ask', () => {
  const given = { LIMIT_SIGNUP: '5000', LIMIT_CODE_TRY: '0', LIMIT_SEARCH: ' ', FORM_MIN_SECONDS: '0.5' };
  const answer = readEnvironment({ ...needed, ...given, TRUSTED_PROXIES: '10.0.0.7, 2001:db8::/32' });
  expect(answer).toMatchObject({
    environment: {
      limits: { signup: 5000, answer: 1000, code_try: 0, search: 1200 },
      formMinimum: 500,
      trustedProxies: ['10.0.0.7', '2001:db8::/32'],
    },
  });
  const none = readEnvironment({ ...needed, TRUSTED_PROXIES: 'none' });
  expect(none.ok && none.environment.trustedProxies).toEqual([]);
});

test.each([
  ['ADMIN_URL', 'admin.example.se'],
  ['LIMIT_SIGNUP', '-1'],
  ['LIMIT_ANSWER', 'many'],
  ['LIMIT_CODE_REQUEST', '1.5'],
  ['LIMIT_CODE_TRY', '1e3'],
  ['LIMIT_SEARCH', '1000001'],
  ['FORM_MIN_SECONDS', 'quick'],
  ['FORM_MIN_SECONDS', '31'],
  ['FORM_MIN_SECONDS', '-1'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', 'proxy.example'],
  ['TRUSTED_PROXIES', '0.0.0.0/0'],
])('%s cannot be %s', (name, value) => {
  const answer = readEnvironment({ ...needed, [name]: value });
  expect(answer.ok ? [] : answer.problems).toEqual([expect.stringContaining(name)]);
});

test('tells everything that is wrong at once, and no value', () => {
  const answer = readEnvironment({ PORT: 'many', SITE_URL: 'ftp://x', SIGNUP_SECRET: 'short' });
  expect(answer.ok).toBe(false);
  const problems = answer.ok ? [] : answer.problems;
  for (const name of ['PORT', 'SITE_URL', 'SITE_ACCOUNT_EMAIL', 'SITE_ACCOUNT_PASSWORD', 'SIGNUP_SECRET']) {
    expect(problems.join('\n')).toContain(name);
  }
  expect(problems.join('\n')).not.toContain('short');
});

test('health says how old the pages are', () => {
  const snapshot = { version: 'boot.1' };
  expect(healthOf({ snapshot, online: true, confirmedAt: 1000 }, 4000)).toEqual({
    ok: true,
    online: true,
    version: 'boot.1',
    age: 3,
  });
  expect(healthOf({ snapshot: undefined, online: false, confirmedAt: 0 }, 4000)).toEqual({
    ok: false,
    online: false,
    version: '',
    age: -1,
  });
});

test('an error is logged on one line without what somebody may have typed', () => {
  const lines: string[] = [];
  const log = createLog(
    (line) => lines.push(line),
    () => 0,
  );
  log.error('page failed', new Error('Anna Andersson 070-123'), { path: '/anmalan/:token' });
  log.error('page failed', new TypeError('x is not a function'));
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    time: '1970-01-01T00:00:00.000Z',
    level: 'error',
    event: 'page failed',
    error: 'Error',
    path: '/anmalan/:token',
  });
  expect(lines[0]).not.toContain('Anna');
  expect(lines[0]).toContain('checks.test.ts');
  expect(lines[1]).toContain('x is not a function');
});
