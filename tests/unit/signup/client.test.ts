import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { chosenOf } from '../../../src/signup/chosen.ts';
import { createSignupClient, type NewSignup, type SignupClientOptions } from '../../../src/signup/client.ts';
import { hashOf } from '../../../src/signup/keys.ts';
import { submitSignup } from '../../../src/signup/submit.ts';
import { aSession, anActivity, at, hours, snapshotOf, TODAY } from '../support/municipality.ts';

interface Sent {
  readonly path: string;
  readonly authorization: string;
  readonly body: Record<string, unknown>;
}

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Something at the other end of the wire that answers as it is told. */
async function peer(answer: (response: ServerResponse, sent: Sent) => void) {
  const sent: Sent[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const one = {
        path: request.url ?? '',
        authorization: request.headers.authorization ?? '',
        body: JSON.parse(text) as Record<string, unknown>,
      };
      sent.push(one);
      answer(response, one);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { sent, client: clientFor(baseUrl) };
}

function clientFor(baseUrl: string, options: Partial<SignupClientOptions> = {}) {
  return createSignupClient({
    baseUrl,
    secret: 'secret',
    token: async () => 'site-token',
    timeout: 300,
    ...options,
  });
}

function json(status: number, body: unknown) {
  return (response: ServerResponse) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };
}

const SIGNUP: NewSignup = {
  target: { kind: 'session', id: 'session00000001' },
  first_name: 'Alva',
  school_year: 5,
  guardian_name: 'Kim Lind',
  guardian_phone: '070-174 06 61',
  guardian_email: '',
  contactMe: true,
  formKey: 'form-key',
};
const STORED = {
  status: 'waitlisted',
  reference: 'ABC-234',
  session: 'session00000001',
  schedule: '',
  first_name: 'Alva',
  position: 3,
  cancelled_by: '',
};
const UNAVAILABLE = { ok: false, reason: 'unavailable', fields: {} };

describe('what is sent', () => {
  it('is the form under its keys, never the key of the link itself', async () => {
    const { sent, client } = await peer(json(200, STORED));
    const answer = await client.create(SIGNUP);
    const token = answer.ok ? answer.token : '';
    expect(sent).toEqual([
      {
        path: '/api/site/signups',
        authorization: 'site-token',
        body: {
          id: expect.stringMatching(/^[a-z0-9]{15}$/),
          token_hash: hashOf(token),
          session: 'session00000001',
          schedule: '',
          first_name: 'Alva',
          school_year: 5,
          guardian_name: 'Kim Lind',
          guardian_phone: '070-174 06 61',
          guardian_email: '',
          contact_me: true,
        },
      },
    ]);
    expect(JSON.stringify(sent)).not.toContain(token);
    await client.view(token);
    await client.cancel(token);
    expect(sent.slice(1).map(({ path, body }) => [path, body])).toEqual([
      ['/api/site/signups/view', { token_hash: hashOf(token) }],
      ['/api/site/signups/cancel', { token_hash: hashOf(token) }],
    ]);
  });

  it('names the schedule for a course', async () => {
    const { sent, client } = await peer(json(200, STORED));
    await client.create({ ...SIGNUP, target: { kind: 'course', id: 'schedule0000001' } });
    expect(sent[0]?.body).toMatchObject({ session: '', schedule: 'schedule0000001' });
  });

  it('is the same twice for the same form, and other for any other', async () => {
    const { sent, client } = await peer(json(200, STORED));
    const changes: Partial<NewSignup>[] = [
      {},
      {},
      { first_name: 'Melker' },
      { school_year: 6 },
      { guardian_name: 'Kim Lindh' },
      { guardian_phone: '070-174 06 62' },
      { guardian_email: 'kim@example.se' },
      { contactMe: false },
      { formKey: 'another' },
      { target: { kind: 'session', id: 'session00000002' } },
      { target: { kind: 'course', id: 'session00000001' } },
    ];
    for (const change of changes) await client.create({ ...SIGNUP, ...change });
    const ids = sent.map(({ body }) => body['id']);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(changes.length - 1);
    expect(new Set(sent.map(({ body }) => body['token_hash'])).size).toBe(changes.length - 1);
  });
});

describe('what is answered', () => {
  it('is what the holder of the link may know', async () => {
    const { client } = await peer(json(200, { ...STORED, guardian_phone: '070-174 06 61', id: 'x' }));
    expect(await client.view('token')).toEqual({
      ok: true,
      signup: {
        target: { kind: 'session', id: 'session00000001' },
        status: 'waitlisted',
        reference: 'ABC-234',
        firstName: 'Alva',
        position: 3,
        cancelledBy: '',
      },
    });
  });

  it('is a course where no session is named', async () => {
    const { client } = await peer(json(200, { ...STORED, session: '', schedule: 'schedule0000001' }));
    const answer = await client.view('token');
    expect(answer.ok && answer.signup.target).toEqual({ kind: 'course', id: 'schedule0000001' });
  });

  const refusals: [string, number, unknown, unknown][] = [
    [
      'a reason of its own',
      404,
      { reason: 'unknown_signup' },
      { ok: false, reason: 'unknown_signup', fields: {} },
    ],
    [
      'a reason and the fields',
      400,
      {
        data: {
          reason: { code: 'invalid_fields', message: 'Något behöver rättas.' },
          guardian_phone: { code: 'phone_too_short', message: 'För kort.' },
        },
      },
      { ok: false, reason: 'invalid_fields', fields: { guardian_phone: 'phone_too_short' } },
    ],
    ['a reason that nobody knows', 400, { reason: 'bad_weather' }, UNAVAILABLE],
    ['the word for our own trouble', 400, { reason: 'unavailable' }, UNAVAILABLE],
    ['a reason that is no text', 400, { reason: ['closed'] }, UNAVAILABLE],
    ['no reason', 400, { data: { id: { code: 'validation_not_unique' } } }, UNAVAILABLE],
    ['not allowed', 403, { message: 'Forbidden' }, UNAVAILABLE],
    ['nothing there', 404, { message: 'Not found' }, UNAVAILABLE],
    ['too many', 429, {}, UNAVAILABLE],
    ['broken', 500, { data: {} }, UNAVAILABLE],
    ['null', 400, null, UNAVAILABLE],
    ['a list', 400, [], UNAVAILABLE],
  ];
  it.each(refusals)('is a named refusal: %s', async (_name, status, body, expected) => {
    const { client } = await peer(json(status, body));
    expect(await client.create(SIGNUP)).toEqual(expected);
    expect(await client.view('token')).toEqual(expected);
    expect(await client.cancel('token')).toEqual(expected);
  });

  it('is "try again" when the other end is not there, silent, cut off or speaks nonsense', async () => {
    const cut = await peer((response) => response.destroy());
    const silent = await peer(() => {});
    const nonsense = await peer((response) => response.end('<html>'));
    const noAccount = clientFor('http://127.0.0.1:1', {
      token: () => Promise.reject(new Error('no account')),
    });
    const clients = [clientFor('http://127.0.0.1:1'), cut.client, silent.client, nonsense.client, noAccount];
    for (const client of clients) expect(await client.create(SIGNUP)).toEqual(UNAVAILABLE);
  });
});

describe('submitSignup', () => {
  const session = aSession({
    ...hours('17:00', '18:30'),
    activity: anActivity({ signupMode: 'session', schoolYears: { from: 4, to: 6 } }),
  });
  const chosen = chosenOf(snapshotOf([session]), { kind: 'session', id: session.id }, 0)!;
  const { target: _target, ...form } = SIGNUP;
  const { now } = at(TODAY, '12:00');

  it('gives the link', async () => {
    const { sent, client } = await peer(json(200, STORED));
    expect(await submitSignup(client, chosen, form, now)).toEqual({
      ok: true,
      token: expect.stringMatching(/^[A-Za-z0-9_-]{32}$/),
    });
    expect(sent[0]?.body).toMatchObject({ session: session.id, first_name: 'Alva', contact_me: true });
  });

  it('asks nobody about what is wrong already', async () => {
    const { sent, client } = await peer(json(200, STORED));
    const closed = at(TODAY, '17:00').now;
    const empty = { ...form, first_name: '', guardian_phone: '' };
    expect(await submitSignup(client, chosen, form, closed)).toEqual({
      ok: false,
      reason: 'closed',
      problems: [],
      status: 409,
    });
    expect(await submitSignup(client, chosen, empty, closed)).toMatchObject({
      reason: 'closed',
      problems: [],
    });
    expect(await submitSignup(client, chosen, empty, now)).toEqual({
      ok: false,
      reason: 'invalid_fields',
      problems: [
        ['first_name', 'missing'],
        ['guardian_phone', 'missing'],
      ],
      status: 422,
    });
    expect(await submitSignup(client, chosen, { ...form, formKey: '' }, now)).toMatchObject({
      reason: 'unavailable',
      status: 503,
    });
    expect(sent).toEqual([]);
  });

  it('lists what the other end found in the order of the page, and nothing that is no field of it', async () => {
    const { client } = await peer(
      json(400, {
        data: {
          guardian_phone: { code: 'not_a_phone' },
          first_name: { code: 'too_long' },
          id: { code: 'validation_not_unique' },
          reason: { code: 'invalid_fields' },
        },
      }),
    );
    expect(await submitSignup(client, chosen, form, now)).toEqual({
      ok: false,
      reason: 'invalid_fields',
      problems: [
        ['first_name', 'too_long'],
        ['guardian_phone', 'not_a_phone'],
      ],
      status: 422,
    });
  });

  it('says try again when nobody answers', async () => {
    expect(await submitSignup(clientFor('http://127.0.0.1:1'), chosen, form, now)).toMatchObject({
      reason: 'unavailable',
      status: 503,
    });
  });
});
