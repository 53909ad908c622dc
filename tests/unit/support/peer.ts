/** A server at the other end of the wire that answers sign-ups as it is told, well or badly. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { createCalls, type CallsOptions } from '../../../src/signup/calls.ts';
import { createSignupClient, type NewSignup } from '../../../src/signup/client.ts';

/** One request as it came over the wire. */
export interface Sent {
  readonly path: string;
  readonly authorization: string;
  readonly body: Record<string, unknown>;
}

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Starts one for the running test, with a client of it. */
export async function peer(
  answer: (response: ServerResponse, sent: Sent) => void,
  options: Partial<CallsOptions> = {},
) {
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
  return { sent, client: clientFor(baseUrl, options) };
}

/** A client of whatever is, or is not, at the address. */
export function clientFor(baseUrl: string, options: Partial<CallsOptions> = {}) {
  const calls = createCalls({
    baseUrl,
    token: async () => 'site-token',
    pocketBase: { online: true, check: async () => true },
    patience: { silence: 300, known: 100, longest: 5000 },
    ...options,
  });
  return createSignupClient({ calls, secret: 'secret' });
}

/** Answers always the same. */
export function json(status: number, body: unknown) {
  return (response: ServerResponse) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };
}

/** A good sign-up. */
export const SIGNUP: NewSignup = {
  target: { kind: 'session', id: 'session00000001' },
  language: 'sv',
  first_name: 'Alva',
  school_year: 5,
  answers: {},
  siblings: [],
  together: true,
  guardian_name: 'Kim Lind',
  guardian_phone: '070-174 06 61',
  guardian_email: '',
  contactMe: true,
  formKey: 'form-key',
};
/** What PocketBase answers for it. */
export const STORED = {
  ticket: 'ticket000000001',
  status: 'waitlisted',
  reference: 'ABC-234',
  session: 'session00000001',
  schedule: '',
  first_name: 'Alva',
  answers: [],
  position: 3,
  offer_expires_at: '',
  approval_expires_at: '',
  together: false,
  photos: false,
  siblings: [],
  cancelled_by: '',
};
