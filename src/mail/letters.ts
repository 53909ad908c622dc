import type { FamilyChange } from '../domain/notices.ts';
import { wallClockText } from '../domain/stockholm.ts';
import { calendarAttachment } from './calendar.ts';
import type { MailParty, MailSession, MailSite } from './facts.ts';
import type { LetterContent, LetterPart } from './letter.ts';
import type { LetterWords } from './letter-words.ts';

/** The letters that a family may get. Each says what happened, what holds now and what to do next. */

/** A new sign-up, or one that a guardian has approved: a place, one in the waiting list, or a ticket in the lottery. */
export function confirmationLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  if (party.children.some(({ status }) => status === 'applied')) return appliedLetter(party, site, now);
  return placesLetter(party, site, now, site.words.mail);
}

/** The lottery is drawn: who has got a place, and who waits, in the order drawn. */
export function drawnLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { drawn } = site.words.mail;
  const { waitlisted, awaitsAdults } = drawn;
  const waiting = party.lottery?.awaitsAdults ? awaitsAdults : waitlisted;
  return placesLetter(party, site, now, { ...drawn, waitlisted: waiting });
}

function appliedLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { subject, title, text, rule } = site.words.mail.applied;
  const until = party.lottery ? deadline(party.lottery.closesAt, now, site) : '';
  const parts = [paragraph(text(until)), facts(party, site), paragraph(rule), ...lotteryLink(party, site)];
  return letter(party, site, { subject: subject(titleOf(party)), title, parts });
}

/** The words of a letter about places that were given or not. */
type PlaceWords = Pick<LetterWords['mail'], 'confirmed' | 'partlyConfirmed' | 'waitlisted'>;

function placesLetter(party: MailParty, site: MailSite, now: number, by: PlaceWords): LetterContent {
  const { children } = party;
  const placed = children.filter(({ status }) => status === 'confirmed');
  const waiting = children.filter(({ status }) => status === 'waitlisted');
  if (placed.length === 0) {
    const { subject, title, text, next } = by.waitlisted;
    const parts = [
      paragraph(text(waiting[0]?.position ?? 0)),
      facts(party, site),
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
      facts(party, site),
      paragraph(by.waitlisted.next),
      paragraph(cannotCome),
      ...lotteryLink(party, site),
    ];
    return letter(party, site, { subject: subject(titleOf(party)), title, parts, files });
  }
  const { subject, title, text } = by.confirmed;
  const parts = [
    paragraph(text(placed.length)),
    facts(party, site),
    paragraph(cannotCome),
    ...lotteryLink(party, site),
  ];
  return letter(party, site, { subject: subject(titleOf(party)), title, parts, files });
}

/** The question to a guardian: what it is about, until when the place is held, and where to answer. */
export function approvalLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { subject, title, held, waits, answer, answerByPhone, stored } = site.words.mail.approval;
  const until = Math.min(
    ...party.children.flatMap(({ approvalExpiresAt }) => (approvalExpiresAt > 0 ? [approvalExpiresAt] : [])),
  );
  const text = Number.isFinite(until) ? held(deadline(until, now, site)) : waits;
  const { approvalLink } = party;
  return letter(party, site, {
    subject: subject(titleOf(party)),
    title,
    parts: [
      paragraph(text),
      facts(party, site),
      approvalLink === undefined ? paragraph(answerByPhone) : ownPageLink(answer, approvalLink),
      paragraph(stored),
    ],
  });
}

/** A freed place that the family has to answer for. */
export function offerLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { subject, title, text, answer, answerByPhone } = site.words.mail.offered;
  const until = Math.min(...party.children.map(({ offerExpiresAt }) => offerExpiresAt));
  const parts = [paragraph(text(party.children.length, deadline(until, now, site))), facts(party, site)];
  if (party.link === undefined) parts.push(paragraph(answerByPhone));
  return letter(party, site, { subject: subject(titleOf(party)), title, parts, ownPage: answer });
}

/** A place from the waiting list, given or taken. */
export function promotedLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { subject, title, text } = site.words.mail.promoted;
  const parts = [
    paragraph(text(party.children.length)),
    facts(party, site),
    paragraph(site.words.mail.confirmed.cannotCome),
  ];
  const files = calendarAttachment(party.sessions, site, now);
  return letter(party, site, { subject: subject(titleOf(party)), title, parts, files });
}

/** The place is gone, and by whom. */
export function cancelledLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { cancelled } = site.words.mail;
  const cancelledBy = party.children[0]?.cancelledBy ?? '';
  const { subject, title, text } = cancelled[cancelledBy as keyof typeof cancelled] ?? cancelled.staff;
  const files = calendarAttachment(party.sessions, site, now, true);
  const parts = [paragraph(text), facts(party, site)];
  return letter({ ...party, link: undefined }, site, {
    subject: subject(titleOf(party)),
    title,
    parts,
    files,
  });
}

/** Soon is the day. */
export function reminderLetter(party: MailParty, site: MailSite, now: number): LetterContent {
  const { subject, title, text } = site.words.mail.reminder;
  const [session] = party.sessions;
  const day = session ? site.words.shortDate(session.date) : '';
  const parts = [paragraph(text), facts(party, site)];
  const files = calendarAttachment(party.sessions, site, now);
  return letter(party, site, { subject: subject(titleOf(party), day), title: title(day), parts, files });
}

/** The code that opens all sign-ups of the address. @param code eight digits; empty where staff read the letter */
export function codeLetter(code: string, site: MailSite): LetterContent {
  const { subject, title, text, label, grouped, hidden, notYou } = site.words.mail.code;
  return {
    subject,
    title,
    parts: [
      paragraph(text),
      { kind: 'facts', rows: [[label, code === '' ? hidden : grouped(code)]] },
      paragraph(notYou),
    ],
    ...endOf(site),
    files: [],
  };
}

/** To the address that the family had: it may be read by somebody else now, so it tells nothing but what happened. */
export function addressChangedLetter(site: MailSite): LetterContent {
  const { subject, title, text, notYou, notYouByMail } = site.words.mail.addressChanged;
  return {
    subject,
    title,
    parts: [paragraph(text), paragraph(site.phone === '' ? notYouByMail : notYou(site.phone))],
    ...endOf(site),
    files: [],
  };
}

/** "i morgon kl. 15.30" */
function deadline(until: number, now: number, { words }: MailSite): string {
  return words.momentWords(wallClockText(until), wallClockText(now).slice(0, 10));
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
  const { mail: words, shortDate } = site.words;
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
    ...endOf(site),
    files: calendarAttachment(
      changed.map(({ session }) => session),
      site,
      now,
    ),
  };
}

function changedParts({ session, changes, before }: ChangedSession, site: MailSite): LetterPart[] {
  const { mail: words, dayAndTimes } = site.words;
  const was = dayAndTimes(before.date, before.startTime, before.endTime);
  const tellsWhy =
    session.note !== '' && changes.some((change) => change !== 'responsible' && change !== 'fewer_adults');
  return [
    { kind: 'heading', text: session.title },
    ...changes.map((change) => paragraph(words.changes.line[change](was))),
    ...(tellsWhy ? [paragraph(words.changes.reason(session.note))] : []),
    { kind: 'facts', rows: timeAndPlace(session, site) },
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
  const words = site.words.mail;
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
    ...endOf(site),
    files,
  };
}

function titleOf({ sessions }: MailParty): string {
  return sessions[0]?.title ?? '';
}

function facts({ sessions, isCourse, children, lottery }: MailParty, site: MailSite): LetterPart {
  const words = site.words.mail;
  const [session] = sessions;
  const rows: (readonly [string, string])[] = session ? [[words.labels.activity, session.title]] : [];
  if (session && isCourse) {
    const [[, when], ...where] = timeAndPlace(session, site) as [[string, string], ...[string, string][]];
    rows.push([words.labels.first, when], [words.labels.times, words.times(sessions.length)], ...where);
  } else if (session) rows.push(...timeAndPlace(session, site));
  const references = children.map(({ reference }) => reference).join(', ');
  rows.push([words.labels.reference, references]);
  if (lottery)
    rows.push([words.labels.ticket, [...new Set(children.map(({ ticket }) => ticket))].join(', ')]);
  return { kind: 'facts', rows };
}

/** When and where, as rows. */
export function timeAndPlace(
  { date, startTime, endTime, venue, address }: MailSession,
  { words: { mail, longDate, timeRange } }: MailSite,
): (readonly [string, string])[] {
  return [
    [mail.labels.when, mail.when(longDate(date), timeRange(startTime, endTime))],
    [mail.labels.where, [venue, address].filter(Boolean).join(', ')],
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
export function sessionLink(session: MailSession, site: MailSite): LetterPart[] {
  if (site.origin === '' || session.cancelled) return [];
  const href = `${startOf(site)}/tillfallen/${session.id}`;
  return [{ kind: 'link', text: site.words.mail.sessionPage, href }];
}

/** How it is drawn, and how to check it. */
function lotteryLink({ lottery }: MailParty, site: MailSite): LetterPart[] {
  if (site.origin === '' || !lottery) return [];
  const href = `${startOf(site)}/lottning/${lottery.id}`;
  return [{ kind: 'link', text: site.words.mail.lotteryPage, href }];
}

/** No key: whoever opens it shows by a code that the address is theirs. */
export function allSignupsLink(site: MailSite): LetterPart[] {
  if (site.origin === '') return [];
  return [{ kind: 'link', text: site.words.mail.allSignups, href: `${startOf(site)}/mina-anmalningar` }];
}

/** Where the pages in the letter's language begin. */
export function startOf({ origin, words }: Pick<MailSite, 'origin' | 'words'>): string {
  return origin + words.language.prefix;
}

/** Who writes, a line each, and in which language. */
export function endOf({
  organisation,
  municipality,
  words,
}: MailSite): Pick<LetterContent, 'signature' | 'language'> {
  const names = [...new Set([organisation, municipality])].filter(Boolean);
  return { signature: names.concat(words.mail.dontReply), language: words.language.code };
}
