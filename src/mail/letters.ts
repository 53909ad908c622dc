import type { FamilyChange } from '../domain/notices.ts';
import { wallClockText } from '../domain/stockholm.ts';
import { longDate, shortDate } from '../i18n/sv/dates.ts';
import { mail as words } from '../i18n/sv/mail.ts';
import { NBSP } from '../i18n/sv/numbers.ts';
import { dayAndTimes, momentWords, timeRange } from '../i18n/sv/times.ts';
import { calendarAttachment } from './calendar.ts';
import type { MailSession, MailSignup, MailSite } from './facts.ts';
import type { LetterContent, LetterPart } from './letter.ts';

/** The letters that a family may get. Each says what happened, what holds now and what to do next. */

/** A new sign-up: a place, or one in the waiting list. */
export function confirmationLetter(signup: MailSignup, site: MailSite, now: number): LetterContent {
  if (signup.status === 'waitlisted') {
    const { subject, title, text, next } = words.waitlisted;
    const parts = [paragraph(text(signup.position)), facts(signup), paragraph(next)];
    return letter(signup, site, { subject: subject(titleOf(signup)), title, parts });
  }
  const { subject, title, text, cannotCome } = words.confirmed;
  const parts = [paragraph(text), facts(signup), paragraph(cannotCome)];
  const files = calendarAttachment(signup.sessions, site, now);
  return letter(signup, site, { subject: subject(titleOf(signup)), title, parts, files });
}

/** A freed place that the family has to answer for. */
export function offerLetter(signup: MailSignup, site: MailSite, now: number): LetterContent {
  const { subject, title, text, answer, answerByPhone } = words.offered;
  const until = momentWords(wallClockText(signup.offerExpiresAt), wallClockText(now).slice(0, 10));
  const parts = [paragraph(text(until)), facts(signup)];
  if (signup.link === undefined) parts.push(paragraph(answerByPhone));
  const ownPage = answer;
  return letter(signup, site, { subject: subject(titleOf(signup)), title, parts, ownPage });
}

/** A place from the waiting list, given or taken. */
export function promotedLetter(signup: MailSignup, site: MailSite, now: number): LetterContent {
  const { subject, title, text } = words.promoted;
  const parts = [paragraph(text), facts(signup), paragraph(words.confirmed.cannotCome)];
  const files = calendarAttachment(signup.sessions, site, now);
  return letter(signup, site, { subject: subject(titleOf(signup)), title, parts, files });
}

/** The place is gone, and by whom. */
export function cancelledLetter(signup: MailSignup, site: MailSite, now: number): LetterContent {
  const { cancelledBy } = signup;
  const by = cancelledBy === 'family' || cancelledBy === 'expired' ? cancelledBy : 'staff';
  const { subject, title, text } = words.cancelled[by];
  const files = calendarAttachment(signup.sessions, site, now, true);
  const parts = [paragraph(text), facts(signup)];
  return letter({ ...signup, link: undefined }, site, {
    subject: subject(titleOf(signup)),
    title,
    parts,
    files,
  });
}

/** Soon is the day. */
export function reminderLetter(signup: MailSignup, site: MailSite, now: number): LetterContent {
  const { subject, title, text } = words.reminder;
  const [session] = signup.sessions;
  const day = session ? shortDate(session.date) : '';
  const parts = [paragraph(text), facts(signup)];
  const files = calendarAttachment(signup.sessions, site, now);
  return letter(signup, site, { subject: subject(titleOf(signup), day), title: title(day), parts, files });
}

/** One session that is not as the family was promised. */
export interface ChangedSession {
  /** As it is now. */
  readonly session: MailSession;
  readonly changes: readonly FamilyChange[];
  /** When it was before: local date and clock times. */
  readonly before: { readonly date: string; readonly startTime: string; readonly endTime: string };
}

/** Everything that changed for one family, in order of time. It names no child: it may concern several. */
export function changesLetter(
  changed: readonly ChangedSession[],
  links: readonly { readonly reference: string; readonly link: string }[],
  site: MailSite,
  now: number,
): LetterContent {
  const t = words.changes;
  const [first] = changed;
  const allCancelled = changed.every(({ changes }) => changes.includes('cancelled'));
  const subjectOfOne = allCancelled ? t.subjectCancelled : t.subject;
  const subject =
    changed.length === 1 && first
      ? subjectOfOne(first.session.title, shortDate(first.before.date))
      : t.subjectMany(changed.length);
  const phone = first?.session.phone || site.phone;
  return {
    subject,
    title: allCancelled ? t.titleCancelled : t.title,
    parts: [
      paragraph(t.text),
      ...changed.flatMap((entry) => changedParts(entry, site)),
      ...(allCancelled ? [] : [paragraph(t.next)]),
      ...(allCancelled
        ? []
        : links.map(({ reference, link }) => ownPageLink(`${words.ownPage} ${reference}`, link))),
      ...(phone ? [paragraph(words.call(phone))] : []),
    ],
    signature: signatureOf(site),
    files: calendarAttachment(
      changed.map(({ session }) => session),
      site,
      now,
    ),
  };
}

function changedParts({ session, changes, before }: ChangedSession, site: MailSite): LetterPart[] {
  const was = dayAndTimes(before.date, before.startTime, before.endTime);
  const tellsWhy =
    session.note !== '' && changes.some((change) => change !== 'responsible' && change !== 'fewer_adults');
  return [
    { kind: 'heading', text: session.title },
    ...changes.map((change) => paragraph(words.changes.line[change](was))),
    ...(tellsWhy ? [paragraph(words.changes.reason(session.note))] : []),
    { kind: 'facts', rows: timeAndPlace(session) },
    ...sessionLink(session, site),
  ];
}

interface Draft {
  readonly subject: string;
  readonly title: string;
  readonly parts: readonly LetterPart[];
  readonly files?: LetterContent['files'];
  /** Words of the link to the family's own page. */
  readonly ownPage?: string;
}

function letter(signup: MailSignup, site: MailSite, draft: Draft): LetterContent {
  const { subject, title, parts, files = [], ownPage = words.ownPage } = draft;
  const [session] = signup.sessions;
  const phone = session?.phone || site.phone;
  const call = signup.link === undefined ? words.callWithoutLink : words.call;
  return {
    subject,
    title,
    parts: [
      ...parts,
      ...(signup.link === undefined ? [] : [ownPageLink(ownPage, signup.link), paragraph(words.ownPageNote)]),
      ...(session ? sessionLink(session, site) : []),
      ...(phone ? [paragraph(call(phone))] : []),
      paragraph(words.concerns(signup.reference, signup.firstName)),
    ],
    signature: signatureOf(site),
    files,
  };
}

function titleOf({ sessions }: MailSignup): string {
  return sessions[0]?.title ?? '';
}

function facts({ sessions, isCourse, reference }: MailSignup): LetterPart {
  const [session] = sessions;
  const rows: (readonly [string, string])[] = session ? [[words.labels.activity, session.title]] : [];
  if (session && isCourse) {
    const [[, when], ...where] = timeAndPlace(session) as [[string, string], ...[string, string][]];
    rows.push([words.labels.first, when], [words.labels.times, words.times(sessions.length)], ...where);
  } else if (session) rows.push(...timeAndPlace(session));
  return { kind: 'facts', rows: [...rows, [words.labels.reference, reference]] };
}

function timeAndPlace({
  date,
  startTime,
  endTime,
  venue,
  address,
}: MailSession): (readonly [string, string])[] {
  return [
    [words.labels.when, `${longDate(date)} kl.${NBSP}${timeRange(startTime, endTime)}`],
    [words.labels.where, [venue, address].filter(Boolean).join(', ')],
  ];
}

function paragraph(text: string): LetterPart {
  return { kind: 'text', text };
}

function ownPageLink(text: string, href: string): LetterPart {
  return { kind: 'link', text, href };
}

function sessionLink(session: MailSession, { origin }: MailSite): LetterPart[] {
  if (origin === '' || session.cancelled) return [];
  return [{ kind: 'link', text: words.sessionPage, href: `${origin}/tillfallen/${session.id}` }];
}

function signatureOf({ organisation, municipality }: MailSite): string[] {
  return [...new Set([organisation, municipality])].filter(Boolean).concat(words.dontReply);
}
