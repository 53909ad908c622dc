import { utcOf } from '../../../src/domain/stockholm.ts';
import { letterWords } from '../../../src/mail/letter-words.ts';
import type { MailChild, MailParty, MailSession, MailSite } from '../../../src/mail/facts.ts';

export const NOW = utcOf('2026-11-20', '12:00');

export const SITE: MailSite = {
  words: letterWords('sv'),
  origin: 'https://fritid.example.se',
  municipality: 'Olofströms kommun',
  organisation: 'Fritid och kultur',
  phone: '0454-930 00',
};

export function mailSession(fields: Partial<MailSession> = {}): MailSession {
  const date = fields.date ?? '2026-11-24';
  return {
    id: 'session00000001',
    title: 'Innebandy för alla',
    date,
    startTime: '17:00',
    endTime: '18:30',
    startsAt: utcOf(date, '17:00'),
    endsAt: utcOf(date, '18:30'),
    venue: 'Kvarnen',
    address: 'Storgatan 1',
    phone: '070-174 06 21',
    cancelled: false,
    note: '',
    ...fields,
  };
}

export function mailChild(fields: Partial<MailChild> = {}): MailChild {
  return {
    id: 'signup000000001',
    status: 'confirmed',
    reference: 'ABC-DEF',
    firstName: 'Alvaåäö',
    position: 0,
    offerExpiresAt: utcOf('2026-11-21', '12:00'),
    approvalExpiresAt: 0,
    cancelledBy: '',
    ticket: 'signup000000001',
    ...fields,
  };
}

/** One participant, or those given. */
export function mailParty(
  child: Partial<MailChild> = {},
  party: Partial<Omit<MailParty, 'children'>> = {},
  siblings: readonly MailChild[] = [],
): MailParty {
  return {
    children: [mailChild(child), ...siblings],
    sessions: [mailSession()],
    isCourse: false,
    lottery: undefined,
    link: 'https://fritid.example.se/anmalan/K3y',
    approvalLink: 'https://fritid.example.se/godkann/K3y',
    ...party,
  };
}
