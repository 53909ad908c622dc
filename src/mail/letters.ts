import type { FamilyChange } from '../domain/notices.ts';
import { wallClockText } from '../domain/stockholm.ts';
import { longDate, shortDate } from '../i18n/sv/dates.ts';
import { mail as words } from '../i18n/sv/mail.ts';
import { NBSP } from '../i18n/sv/numbers.ts';
import { dayAndTimes, momentWords, timeRange } from '../i18n/sv/times.ts';
import { calendarAttachment } from './calendar.ts';
import type { MailParty, MailSession, MailSite } from './facts.ts';
import type { LetterContent, LetterPart } from './letter.ts';

/** The letters that a family may get. Each says what happened, what holds now and what to do next. */

/** A new sign-up, or one that a guardian has approved: a place, one in the waiting list, or a ticket in the lottery. */
export function confirmationLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  if (party.children.some(({ status }) => status === 'applied')) return appliedLetter(party, site, now);
  return placesLetter(party, site, now, words);
}

/** The lottery is drawn: who has got a place, and who waits, in the order drawn. */
export function drawnLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { waitlisted, awaitsAdults } = words.drawn;
  const waiting = party.lottery?.awaitsAdults ? awaitsAdults : waitlisted;
  return placesLetter(party, site, now, { ...words.drawn, waitlisted: waiting });
}

function appliedLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { subject, title, text, rule } = words.applied;
  const until = party.lottery ? deadline(party.lottery.closesAt, now) : '';
  const parts = [paragraph(text(until)), facts(party), paragraph(rule), ...lotteryLink(party, site)];
  return letter(party, site, { subject: subject(titleOf(party)), title, parts });
}

/** The words of a letter about places that were given or not. */
type PlaceWords = Pick<typeof words, 'confirmed' | 'partlyConfirmed' | 'waitlisted'>;

function placesLetter(party: MailParty, site: MailSite, now: number, by: PlaceWords): LetterContent {
  const { children } = party;
  const placed = children.filter(({ status }) => status === 'confirmed');
  const waiting = children.filter(({ status }) => status === 'waitlisted');
  if (placed.length === 0) {
    const { subject, title, text, next } = by.waitlisted;
    const parts = [
      paragraph(text(waiting[0]?.position ?? 0)),
      facts(party),
      paragraph(next),
      ...lotteryLink(party, site),
    ];
    return letter(party, site, { subject: subject(titleOf(party)), title, parts });
  }
  const files = calendarAttachment(party.sessions, site, now);
  const { cannotCome } = by.confirmed;
  if (waiting.length > 0) {
    const { subject, title, text } = by.partlyConfirmed;
    const parts = [
      paragraph(text(placed.length, waiting.length)),
      facts(party),
      paragraph(by.waitlisted.next),
      paragraph(cannotCome),
      ...lotteryLink(party, site),
    ];
    return letter(party, site, { subject: subject(titleOf(party)), title, parts, files });
  }
  const { subject, title, text } = by.confirmed;
  const parts = [
    paragraph(text(placed.length)),
    facts(party),
    paragraph(cannotCome),
    ...lotteryLink(party, site),
  ];
  return letter(party, site, { subject: subject(titleOf(party)), title, parts, files });
}

/** The question to a guardian: what it is about, until when the place is held, and where to answer. */
export function approvalLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { subject, title, held, waits, answer, answerByPhone, stored } = words.approval;
  const until = Math.min(
    ...party.children.flatMap(({ approvalExpiresAt }) => (approvalExpiresAt > 0 ? [approvalExpiresAt] : [])),
  );
  const text = Number.isFinite(until) ? held(deadline(until, now)) : waits;
  const { approvalLink } = party;
  return letter(party, site, {
    subject: subject(titleOf(party)),
    title,
    parts: [
      paragraph(text),
      facts(party),
      approvalLink === undefined ? paragraph(answerByPhone) : ownPageLink(answer, approvalLink),
      paragraph(stored),
    ],
  });
}

/** A freed place that the family has to answer for. */
export function offerLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { subject, title, text, answer, answerByPhone } = words.offered;
  const until = Math.min(...party.children.map(({ offerExpiresAt }) => offerExpiresAt));
  const parts = [paragraph(text(party.children.length, deadline(until, now))), facts(party)];
  if (party.link === undefined) parts.push(paragraph(answerByPhone));
  return letter(party, site, { subject: subject(titleOf(party)), title, parts, ownPage: answer });
}

/** A place from the waiting list, given or taken. */
export function promotedLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { subject, title, text } = words.promoted;
  const parts = [paragraph(text(party.children.length)), facts(party), paragraph(words.confirmed.cannotCome)];
  const files = calendarAttachment(party.sessions, site, now);
  return letter(party, site, { subject: subject(titleOf(party)), title, parts, files });
}

/** The place is gone, and by whom. */
export function cancelledLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const cancelledBy = party.children[0]?.cancelledBy ?? '';
  const { subject, title, text } =
    words.cancelled[cancelledBy as keyof typeof words.cancelled] ?? words.cancelled.staff;
  const files = calendarAttachment(party.sessions, site, now, true);
  const parts = [paragraph(text), facts(party)];
  return letter({ ...party, link: undefined }, site, {
    subject: subject(titleOf(party)),
    title,
    parts,
    files,
  });
}

/** Soon is the day. */
export function reminderLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { subject, title, text } = words.reminder;
  const [session] = party.sessions;
  const day = session ? shortDate(session.date) : '';
  const parts = [paragraph(text), facts(party)];
  const files = calendarAttachment(party.sessions, site, now);
  return letter(party, site, { subject: subject(titleOf(party), day), title: title(day), parts, files });
}

/** The code that opens all sign-ups of the address. @param code eight digits; empty where staff read the letter */
export function codeLetter(code: string, site: MailSite): LetterContent {
  const { subject, title, text, label, grouped, hidden, notYou } = words.code;
  return {
    subject,
    title,
    parts: [
      paragraph(text),
      { kind: 'facts', rows: [[label, code === '' ? hidden : grouped(code)]] },
      paragraph(notYou),
    ],
    signature: signatureOf(site),
    files: [],
  };
}

/** To the address that the family had: it may be read by somebody else now, so it tells nothing but what happened. */
export function addressChangedLetter(site: MailSite): LetterContent {
  const { subject, title, text, notYou, notYouByMail } = words.addressChanged;
  return {
    subject,
    title,
    parts: [paragraph(text), paragraph(site.phone === '' ? notYouByMail : notYou(site.phone))],
    signature: signatureOf(site),
    files: [],
  };
}

/** "i morgon kl. 15.30" */
function deadline(until: number, now: number): string {
  return momentWords(wallClockText(until), wallClockText(now).slice(0, 10));
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
      ...allSignupsLink(site),
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

function letter(party: MailParty, site: MailSite, draft: Draft): LetterContent {
  const { subject, title, parts, files = [], ownPage = words.ownPage } = draft;
  const { children, sessions, link } = party;
  const [session] = sessions;
  const phone = session?.phone || site.phone;
  const call = link === undefined ? words.callWithoutLink : words.call;
  const alike = children.every(({ status }) => status === children[0]?.status);
  return {
    subject,
    title,
    parts: [
      ...parts,
      ...(link === undefined ? [] : [ownPageLink(ownPage, link), paragraph(words.ownPageNote)]),
      ...(session ? sessionLink(session, site) : []),
      ...allSignupsLink(site),
      ...(phone ? [paragraph(call(phone))] : []),
      ...children.map(({ reference, firstName, status, position }) =>
        paragraph(words.concerns(reference, firstName, alike ? '' : words.standing(status, position))),
      ),
    ],
    signature: signatureOf(site),
    files,
  };
}

function titleOf({ sessions }: MailParty): string {
  return sessions[0]?.title ?? '';
}

function facts({ sessions, isCourse, children, lottery }: MailParty): LetterPart {
  const [session] = sessions;
  const rows: (readonly [string, string])[] = session ? [[words.labels.activity, session.title]] : [];
  if (session && isCourse) {
    const [[, when], ...where] = timeAndPlace(session) as [[string, string], ...[string, string][]];
    rows.push([words.labels.first, when], [words.labels.times, words.times(sessions.length)], ...where);
  } else if (session) rows.push(...timeAndPlace(session));
  const references = children.map(({ reference }) => reference).join(', ');
  rows.push([words.labels.reference, references]);
  if (lottery)
    rows.push([words.labels.ticket, [...new Set(children.map(({ ticket }) => ticket))].join(', ')]);
  return { kind: 'facts', rows };
}

/** When and where, as rows. */
export function timeAndPlace({
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

/** Plain text as a part of a letter. */
export function paragraph(text: string): LetterPart {
  return { kind: 'text', text };
}

function ownPageLink(text: string, href: string): LetterPart {
  return { kind: 'link', text, href };
}

/** To the session's page; none when it does not take place, or where the site's address is not known. */
export function sessionLink(session: MailSession, { origin }: MailSite): LetterPart[] {
  if (origin === '' || session.cancelled) return [];
  return [{ kind: 'link', text: words.sessionPage, href: `${origin}/tillfallen/${session.id}` }];
}

/** How it is drawn, and how to check it. */
function lotteryLink({ lottery }: MailParty, { origin }: MailSite): LetterPart[] {
  if (origin === '' || !lottery) return [];
  return [{ kind: 'link', text: words.lotteryPage, href: `${origin}/lottning/${lottery.id}` }];
}

/** No key: whoever opens it shows by a code that the address is theirs. */
export function allSignupsLink({ origin }: MailSite): LetterPart[] {
  return origin === '' ? [] : [{ kind: 'link', text: words.allSignups, href: `${origin}/mina-anmalningar` }];
}

/** Who writes, a line each. */
export function signatureOf({ organisation, municipality }: MailSite): string[] {
  return [...new Set([organisation, municipality])].filter(Boolean).concat(words.dontReply);
}
