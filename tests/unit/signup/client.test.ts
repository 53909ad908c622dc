import { describe, expect, it } from 'vitest';
import type { NewSignup } from '../../../src/signup/client.ts';
import { hashOf } from '../../../src/signup/keys.ts';
import { clientFor, json, peer, SIGNUP, STORED } from '../support/peer.ts';

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
          answers: {},
          siblings: [],
          together: false,
          guardian_name: 'Kim Lind',
          guardian_phone: '070-174 06 61',
          guardian_email: '',
          contact_me: true,
          language: 'sv',
        },
      },
    ]);
    expect(JSON.stringify(sent)).not.toContain(token);
    await client.view(token);
    await client.accept(token);
    await client.cancel(token);
    expect(sent.slice(1).map(({ path, body }) => [path, body])).toEqual([
      ['/api/site/signups/view', { token_hash: hashOf(token) }],
      ['/api/site/signups/accept', { token_hash: hashOf(token), reference: '' }],
      ['/api/site/signups/cancel', { token_hash: hashOf(token), reference: '' }],
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
      { siblings: [{ first_name: 'Bo', school_year: 5, answers: {} }] },
      { siblings: [{ first_name: 'Bo', school_year: 5, answers: {} }], together: false },
      { siblings: [{ first_name: 'Bo', school_year: 5, answers: { level: 'Van' } }] },
      { answers: { level: 'Van' } },
      { answers: { level: 'Nybörjare' } },
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
    const { client } = await peer(
      json(200, {
        ...STORED,
        answers: [{ question: 'Vilken nivå?', answer: 'Van', id: 'x' }],
        guardian_phone: '070-174 06 61',
        id: 'x',
      }),
    );
    expect(await client.view('token')).toEqual({
      ok: true,
      signup: {
        target: { kind: 'session', id: 'session00000001' },
        together: false,
        photos: false,
        children: [
          {
            status: 'waitlisted',
            reference: 'ABC-234',
            firstName: 'Alva',
            answers: [{ question: 'Vilken nivå?', answer: 'Van' }],
            position: 3,
            offerExpiresAt: 0,
            approvalExpiresAt: 0,
            cancelledBy: '',
            ticket: 'ticket000000001',
          },
        ],
      },
    });
  });

  it('is until when a place is offered', async () => {
    const offer = { status: 'offered', position: 0, offer_expires_at: '2026-11-24 14:30:00.000Z' };
    const { client } = await peer(json(200, { ...STORED, ...offer }));
    const answer = await client.view('token');
    expect(answer.ok && answer.signup.children[0]).toMatchObject({
      status: 'offered',
      offerExpiresAt: Date.UTC(2026, 10, 24, 14, 30),
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
