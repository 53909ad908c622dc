import type { PersonalColumns } from '../../domain/data-classes.ts';
import { RETENTION_SETTINGS, UNTOLD_DAYS } from '../../domain/retention.ts';
import { sameFor } from '../shared/same-for.ts';
import type * as swedish from '../sv/your-data.ts';
import { days } from './counts.ts';
import { familyRetention, lasting } from './retention.ts';

const columns: {
  readonly [Table in keyof PersonalColumns]: Readonly<Record<PersonalColumns[Table], string>>;
} = {
  signups: {
    first_name: 'first name, or the name to be called by, of the one who takes part',
    school_year: 'school year',
    guardian_name: 'name of a guardian',
    guardian_phone: 'the guardian’s phone number',
    guardian_email: 'e-mail address, if you write one',
    contact_me: 'whether you want us to call you before the session',
    language: 'which of the site’s languages you signed up in, so that e-mails come in it',
    answers: 'the answers to the activity’s own questions, if it has any',
    ...sameFor('which session or course it is about', 'session', 'schedule'),
    status: 'whether you have a place, wait, are in a draw or have cancelled',
    ...sameFor('until when a place is kept for you', 'offer_expires_at', 'approval_expires_at'),
    ...sameFor(
      'which siblings were signed up together, and whether they want places together',
      'party',
      'together',
    ),
    queue_number: 'place in the queue',
    ...sameFor('the number of the sign-up', 'reference', 'id'),
    token_hash: 'a checksum of the link to your page',
    ...sameFor(
      'when, by whom and why it was cancelled, if it was',
      'cancelled_at',
      'cancelled_by',
      'cancel_reason',
    ),
    ...sameFor('when the sign-up came and when it was changed', 'created', 'updated'),
  },
  approvals: {
    ...sameFor('which sign-up it is about', 'id', 'signup'),
    purpose: 'whether the answer is about taking part or about photos',
    ...sameFor('how the answer came, and to which text', 'how', 'text_version', 'link'),
    ...sameFor('when the answer came', 'given_at', 'created', 'updated'),
    ...sameFor('whether a yes was taken back, when and by whom', 'withdrawn_at', 'withdrawn_by'),
  },
  door_ticks: {
    ...sameFor('which sign-up and session it is about', 'id', 'session', 'signup'),
    kind: 'whether the child has come or left, and whether we have called home',
    count: 'how many came without a sign-up',
    ...sameFor('when it was ticked off, and by which account', 'at', 'actor', 'created'),
  },
  mail_outbox: {
    ...sameFor('the e-mail address, or the number if we are to call', 'to', 'phone'),
    ...sameFor('what the e-mail says', 'subject', 'body', 'data'),
    ...sameFor(
      'which kind of e-mail it is, and which sign-up it is about',
      'template',
      'signup',
      'event_key',
      'family_key',
    ),
    ...sameFor(
      'whether it arrived, when, and what went wrong',
      'status',
      'attempts',
      'next_at',
      'error',
      'lease_until',
      'sent_at',
    ),
    ...sameFor('the number of the e-mail', 'message_id', 'id'),
    ...sameFor('when it was written', 'created', 'updated'),
  },
  messages: {
    ...sameFor(
      'messages from staff to everyone at a session',
      'id',
      'session',
      'text',
      'audience',
      'created',
    ),
  },
  signup_links: {
    ...sameFor(
      'checksums of the links in e-mails to you, and when they are used and expire',
      'id',
      'signup',
      'token_hash',
      'purpose',
      'used_at',
      'expires_at',
      'created',
      'updated',
    ),
  },
  family_keys: {
    email: 'the e-mail address that you sign in with',
    ...sameFor(
      'checksums of the code, the sign-in and the calendar address, and when they expire',
      'id',
      'kind',
      'key_hash',
      'expires_at',
      'created',
      'updated',
    ),
    tries: 'how many times a code was mistyped',
  },
  page_reports: {
    ...sameFor('what you think is wrong, and on which page', 'kind', 'page', 'version'),
    text: 'what you write',
    contact: 'how to reach you, if you want an answer',
    ...sameFor('when it came, and whether we have dealt with it', 'id', 'status', 'created', 'updated'),
  },
  _logs: {
    data: 'what the server failed to do, normally without your IP address and never what you wrote in a sign-up',
  },
  staff: {
    ...sameFor(
      'first name, and whether it may be shown on the site',
      'first_name',
      'show_name',
      'show_name_until',
    ),
    ...sameFor('role, languages and whether the adult knows first aid', 'role', 'first_aid', 'languages'),
    vetting_valid_until: 'until when an extract from the police record holds, never what it says',
    ...sameFor('whether the adult works here now, and with which account', 'id', 'account', 'active'),
  },
  shifts: {
    staff: 'which sessions an adult works at',
  },
  activities: {
    managers: 'which accounts look after an activity',
  },
  schedules: {
    usual_staff: 'which adults usually work when',
  },
  organisers: {
    ...sameFor(
      'how to reach the organiser, and whom to turn to with a worry',
      'email',
      'phone',
      'concern_inside_name',
      'concern_inside_phone',
      'concern_outside_name',
      'concern_outside_phone',
    ),
  },
  _superusers: {
    ...sameFor('e-mail address', 'email', 'emailVisibility', 'verified'),
    ...sameFor('the password, in a form that cannot be read', 'password', 'tokenKey'),
    ...sameFor('whether the account is an owner’s or of staff', 'role', 'id'),
  },
  _authOrigins: {
    ...sameFor(
      'traces of which devices have signed in',
      'id',
      'collectionRef',
      'recordRef',
      'fingerprint',
      'created',
      'updated',
    ),
  },
  _otps: {
    ...sameFor(
      'codes for signing in, while they hold',
      'id',
      'collectionRef',
      'recordRef',
      'password',
      'sentTo',
      'created',
      'updated',
    ),
  },
  _mfas: {
    ...sameFor(
      'that the first step of a sign-in is done',
      'id',
      'collectionRef',
      'recordRef',
      'method',
      'created',
      'updated',
    ),
  },
  _externalAuths: {
    ...sameFor(
      'sign-in by another service, which is switched off',
      'id',
      'collectionRef',
      'recordRef',
      'provider',
      'providerId',
      'created',
      'updated',
    ),
  },
  audit_log: {
    actor: 'which account did what, and when',
  },
  imports: {
    account: 'which account read in a file',
  },
};

const removed: typeof swedish.yourData.removed = {
  signups: (retention) => [
    `You signed up for a session: ${familyRetention.session(retention)}.`,
    `You signed up for a course: ${familyRetention.course(retention)}.`,
    `You were only on the waiting list: ${familyRetention.waiting(retention)}.`,
    `You cancelled: ${familyRetention.cancelled(retention)}. If we cancelled, and the message has not reached you, we keep the number until we have called, ${days(UNTOLD_DAYS)} at most.`,
  ],
  'with signup': () => ['Removed together with the sign-up.'],
  attendance: (retention) => [`Who came to the session: ${familyRetention.attendance(retention)}.`],
  mail: (retention) => [
    `E-mails to you: ${familyRetention.mail(retention)}.`,
    `Messages that we could not deliver, or were to call about: ${familyRetention.openMail(retention)}, if they are not removed with the sign-up before that.`,
  ],
  report: ({ report }) => [`Removed ${lasting(report)} after it came.`],
  log: ({ log }) => [`Removed after ${lasting(log)}.`],
  'sign-in': ({ log }) => [`Traces of sign-ins are removed after ${lasting(log)}.`],
  keys: () => [
    'The code expires after ten minutes, and the sign-in after two hours.',
    'The address is kept for a day at most when you ask for a code. If you make a calendar address we keep it for as long as you have a sign-up here.',
  ],
  pocketbase: () => ['Codes for signing in are removed within an hour.'],
  'error log': () => [`The log of errors is removed after ${lasting(RETENTION_SETTINGS.log.most)} at most.`],
  'by hand': () => ['Removed by staff when it is needed no longer.'],
};

const matters: typeof swedish.yourData.matters = {
  signup: {
    heading: 'When you sign up',
    why: 'To hold the place, to know who is coming, and to be able to call home if something happens.',
    who: 'The staff who run the activity, and the municipality’s owners of the system. Whoever has the link to your sign-up can see it and cancel it, so share it only with someone you trust.',
  },
  approval: {
    heading: 'When a guardian answers',
    why: 'To know that a guardian has said yes to the child taking part, or to photos.',
    who: 'The staff who run the activity.',
    basis:
      'Taking part: a task in the public interest. Photos: consent, which can be taken back at any time. It does not affect the place.',
  },
  attendance: {
    heading: 'When staff tick off at the door',
    why: 'To know who is there, and that everybody has gone home.',
    who: 'The staff who run the activity.',
  },
  letters: {
    heading: 'When we e-mail or call you',
    why: 'So that you hear from us, and so that we see if it did not arrive.',
    who: 'The staff who run the activity, and the municipality’s mail server, which sends them.',
  },
  keys: {
    heading: 'Links, codes and My sign-ups',
    why: 'So that only you can reach your sign-up, without needing an account.',
    who: 'Nobody. Links and codes are kept as checksums, which cannot be read backwards. Only the municipality’s owners of the system see the address.',
  },
  report: {
    heading: 'When you report an error on a page',
    why: 'To put the error right and to answer you.',
    who: 'The staff.',
  },
  errors: {
    heading: 'When something fails in the server',
    why: 'To be able to mend the system.',
    who: 'The municipality’s owners of the system.',
  },
  adults: {
    heading: 'Adults and organisers',
    why: 'So that young people and parents know that adults are there, and whom they can turn to.',
    who: 'The staff. The site shows the role, and a first name only if the adult wants it. How to reach the organiser is shown to everybody.',
  },
  accounts: {
    heading: 'Accounts of staff',
    why: 'So that only those who work with the activities get in.',
    who: 'The municipality’s owners of the system.',
  },
  trail: {
    heading: 'What staff do',
    why: 'So that it can be seen afterwards who changed or took out something.',
    who: 'The municipality’s owners of the system. The log holds no data from sign-ups.',
  },
};

export const yourData: typeof swedish.yourData = {
  title: 'Your data',
  description: 'What we keep when you sign up, why, for how long, and what you can ask for.',
  lead: 'You can look at everything here without giving any details. Only those who sign up or write to us give some, and as few as possible.',
  never:
    'We never ask for a personal identity number, date of birth, home address or details about health. Do not write such things in the form. Is there something you need to tell us? Tick that you want a call.',
  whatHeading: 'What we keep',
  staffHeading: 'About those who work here',
  columns,
  removed,
  matters,
  labels: { kept: 'What is kept', why: 'Why', basis: 'Legal basis', who: 'Who sees it', until: 'How long' },
  basis: 'A task in the public interest.',
  basisHeading: 'Why we may keep it',
  basisText:
    'It is a task of the municipality to arrange leisure for young people. The legal basis is therefore a task in the public interest (article 6.1 e of the General Data Protection Regulation, chapter 2, section 2 of the Swedish act 2018:218). We do not ask for consent to keep a sign-up, but you have the right to object.',
  countsHeading: 'What is left',
  countsText:
    'The data is removed by itself every night. Only numbers are left, without names and without school years. It may stay in backups for some time.',
  ownText:
    'You can remove the data yourself when it is over, or when you have cancelled. Go to your sign-up by the link that you got and choose “Remove the data”.',
  publicHeading: 'Public document',
  publicText:
    'What you send to a Swedish municipality normally becomes a public document. That means that anybody can ask to read it. Each time we examine whether the details may be handed out, and what could hurt somebody may be secret. That is why we ask for as little as possible. No list of participants is shown to others.',
  protectedHeading: 'Is your identity protected?',
  protectedText: 'Do not use the form. Call us, and we hold a place without writing down any name.',
  ownHeading: 'What you can do yourself',
  ownSignups: [
    'On ',
    ' you can see, change and cancel everything that is signed up with your e-mail address. You sign in with a code that we mail.',
  ],
  rightsHeading: 'What you can ask for',
  rightsText:
    'You can ask what we have kept about you, ask to have errors put right or data removed, ask us to stop using it while something is examined, or object to our keeping it. It costs nothing.',
  responsible: (name) => `${name} is responsible for the data.`,
  officer: (name) => `Questions about your data are answered by ${name}.`,
  noOfficer: 'The municipality has not named a data protection officer here. Turn to the municipality.',
  mail: 'Write to',
  complaint:
    'If you are not content with the answer you can complain to the Swedish Authority for Privacy Protection:',
};
