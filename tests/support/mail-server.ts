import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AddressInfo, Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { root } from '../../scripts/paths.ts';
import type { Api } from './api.ts';

/** What the server does with the next mails. */
export interface MailServerManners {
  /** Answer to a recipient: 0 = welcome, else SMTP code. */
  recipient?: (address: string) => number;
  /** Answer after the whole mail: 0 = taken, else SMTP code. */
  mail?: (address: string) => number;
  /** Milliseconds before the last answer. */
  delay?: number;
  /** Breaks the connection off in the middle of a mail to this address. */
  drops?: (address: string) => boolean;
  /** Takes the mail and breaks off before saying so. */
  forgets?: (address: string) => boolean;
}

export interface TakenMail {
  readonly to: string;
  readonly raw: string;
  readonly parsed: ParsedMail;
  /** Whether the connection was encrypted, and who signed in. */
  readonly secure: boolean;
  readonly user: string;
}

/** A real SMTP server on loopback that remembers what it took. */
export interface MailServer {
  readonly port: number;
  manners: MailServerManners;
  /** In the order in which they were taken. */
  readonly mails: TakenMail[];
  /** Addresses of every try, taken or not. */
  readonly tries: string[];
  stop(): Promise<void>;
}

const folder = path.join(root, 'tests', 'fixtures', 'smtp');
/** For this server only, on loopback; a PocketBase that shall trust it needs {@link trustMailServer}. */
const certificate = path.join(folder, 'smtp-certificate.pem');
export const trustMailServer = { SSL_CERT_FILE: certificate };

export const mailLogin = { username: 'fritid', password: 'a-password-for-tests' };

export type MailServerKind = 'plain' | 'starttls' | 'tls' | 'auth';

export async function startMailServer(kind: MailServerKind = 'plain', port = 0): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const addressOf = (session: { envelope: { rcptTo: { address: string }[] } }) =>
    session.envelope.rcptTo[0]?.address ?? '';
  const mails: TakenMail[] = [];
  const tries: string[] = [];
  const took = (
    to: string,
    session: SMTPServerSession,
    raw: Buffer,
    parsed: ParsedMail,
    done: () => void,
  ): undefined => {
    const { secure, user } = session as { secure: boolean; user?: string | false };
    mails.push({ to, raw: raw.toString('latin1'), parsed, secure, user: user || '' });
    if (server.manners.forgets?.(to)) sockets.forEach((socket) => socket.destroy());
    // One that hangs must not keep whoever measures it from ending.
    else setTimeout(done, server.manners.delay ?? 0).unref();
  };
  const options: SMTPServerOptions = {
    logger: false,
    // A name server that is slow or away would hold up every mail.
    disableReverseLookup: true,
    key: readFileSync(path.join(folder, 'smtp-key.pem')),
    cert: readFileSync(certificate),
    secure: kind === 'tls',
    authOptional: kind !== 'auth',
    disabledCommands: kind === 'plain' ? ['STARTTLS', 'AUTH'] : kind === 'tls' ? ['STARTTLS'] : [],
    closeTimeout: 100,
    onAuth: ({ username, password }, _session, done) =>
      username === mailLogin.username && password === mailLogin.password
        ? done(null, { user: username })
        : done(Object.assign(new Error('no such user'), { responseCode: 535 })),
    onRcptTo: ({ address }, _session, done) => {
      tries.push(address);
      const code = server.manners.recipient?.(address) ?? 0;
      done(code === 0 ? null : smtpError(code, address));
    },
    onData: (stream, session, done) => {
      const to = addressOf(session);
      const chunks: Buffer[] = [];
      if (server.manners.drops?.(to)) {
        stream.once('data', () => sockets.forEach((socket) => socket.destroy()));
        stream.resume();
        return;
      }
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const code = server.manners.mail?.(to) ?? 0;
        if (code !== 0) return done(smtpError(code, to));
        const raw = Buffer.concat(chunks);
        void simpleParser(raw).then((parsed) => took(to, session, raw, parsed, done));
      });
    },
  };
  const smtp = new SMTPServer(options);
  // A client that goes away is what these tests are about.
  smtp.on('error', () => {});
  smtp.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => void smtp.listen(port, '127.0.0.1', resolve));
  const server: MailServer = {
    port: (smtp.server.address() as AddressInfo).port,
    manners: {},
    mails,
    tries,
    stop: () =>
      new Promise((resolve) => {
        sockets.forEach((socket) => socket.destroy());
        smtp.close(() => resolve());
      }),
  };
  return server;
}

/** The words name the address, as those of real servers often do. */
function smtpError(code: number, address: string): Error {
  return Object.assign(new Error(`5.1.1 <${address}> is not wanted here`), { responseCode: code });
}

/** Tells PocketBase to send through the server, as staff would in its settings. */
export async function useMailServer(
  staff: Api,
  port: number,
  smtp: Record<string, unknown> = {},
): Promise<void> {
  const answer = await staff.patch('/api/settings', {
    meta: { senderName: 'Fritid i Håkanryd', senderAddress: 'fritid@example.se' },
    smtp: { enabled: true, host: '127.0.0.1', port, tls: false, username: '', password: '', ...smtp },
  });
  if (answer.status !== 200) throw new Error(`settings: ${JSON.stringify(answer.body)}`);
}
