import { describe, expect, it } from 'vitest';
import { chosenOf } from '../../../src/signup/chosen.ts';
import { submitSignup } from '../../../src/signup/submit.ts';
import { aSession, anActivity, at, hours, snapshotOf, TODAY } from '../support/municipality.ts';
import { clientFor, json, peer, SIGNUP, STORED } from '../support/peer.ts';

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
    expect(sent).toEqual([]);
  });

  it('says that the form has changed when the other end asks what this page does not', async () => {
    const { client } = await peer(
      json(400, {
        data: { reason: { code: 'invalid_fields' }, answer_new000000000000: { code: 'missing' } },
      }),
    );
    expect(await submitSignup(client, chosen, form, now)).toMatchObject({
      reason: 'form_changed',
      status: 409,
    });
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
