/**
 * Keeps a page that lies open in a tab, or is brought back from the browser's memory, from saying "open" of what has
 * closed. When the moment comes that the page names in `data-valid-until`, it is fetched again; when that cannot be done,
 * what it says about now gives way to "Kolla igen". Before that moment the site is asked now and then whether staff have
 * closed something or adults are missing. Only an addition: without it the page is as it was when it came.
 */
import { stillTrue as words } from '#words/still-true.ts';
import type { OutdatedEvent } from './outdated.ts';

const OUTDATED: OutdatedEvent = 'page-outdated';
const MS_PER_MINUTE = 60_000;
/** A visitor does not look at old words for longer than this while the page is asked for. */
const PATIENCE_MS = 1000;
const GIVE_UP_MS = 10_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** How long what staff changed may go unnoticed on a page that somebody looks at. */
const ASK_EVERY_MS = 30_000;

const validUntil = Number(document.body.dataset['validUntil'] ?? Infinity);
const claims = claimsOf(document);
let askedAt = Date.now();
/** Names the newest answer that said nothing else than this page. */
let knownTag: string | null = null;
/** A page about one person is never fetched anew: what was typed into it, or sent with it, must not be lost or sent again. */
const isPersonal = document.body.dataset['personal'] !== undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let isAsking = false;

/** Everything that the page says about adults and about now. */
function claimsOf(page: Document): string {
  return [...page.querySelectorAll('.supervision, [data-now]')]
    .map((element) => element.textContent)
    .join('\n');
}

function checkAt(instant: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void check(), Math.min(Math.max(0, instant - Date.now()), LONGEST_TIMER_MS));
}

function nextFullMinute(): number {
  return (Math.floor(Date.now() / MS_PER_MINUTE) + 1) * MS_PER_MINUTE;
}

/** How to say again what was taken back. */
let takenBack: (() => void)[] = [];

function sayInstead(element: HTMLElement, text: string): void {
  const said = [...element.childNodes];
  element.replaceChildren(text);
  takenBack.push(() => element.replaceChildren(...said));
}

function mark(element: HTMLElement, name: string, value: string): void {
  const before = element.dataset[name];
  element.dataset[name] = value;
  takenBack.push(() => {
    if (before === undefined) delete element.dataset[name];
    else element.dataset[name] = before;
  });
}

function noticeOf(): HTMLElement {
  const notice = document.createElement('p');
  notice.id = 'outdated';
  notice.className = 'outdated';
  notice.setAttribute('role', 'status');
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = words.checkAgain;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  notice.append(`${words.notice} `, link);
  return notice;
}

/** Takes back what the page says about now. */
function doubt(): void {
  if (takenBack.length > 0) return;
  const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
  mark(document.body, 'outdated', '');
  if (!isPersonal) {
    const notice = noticeOf();
    document.querySelector('main')?.prepend(notice);
    takenBack.push(() => notice.remove());
  }
  for (const element of all('[data-now]')) sayInstead(element, words.checkAgain);
  for (const element of all('[data-now-too]')) {
    element.hidden = true;
    takenBack.push(() => (element.hidden = false));
  }
  for (const line of all('[data-now-line]')) {
    mark(line, 'color', 'info');
    mark(line, 'state', 'outdated');
    const box = line.closest<HTMLElement>('.safety-box');
    if (box) mark(box, 'color', 'info');
  }
}

/** Says it again: the site has nothing newer. */
function trust(): void {
  for (const undo of takenBack) undo();
  takenBack = [];
}

/**
 * Whether the site has a newer page than this one. The visitor's own clock may be wrong, so the site is asked, and a page
 * is never fetched again for nothing.
 */
async function hasNewer(): Promise<boolean> {
  const response = await fetch(location.href, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(GIVE_UP_MS),
  });
  if (response.status >= 500) throw new Error(`The page was not answered: ${response.status}`);
  const tag = response.headers.get('etag');
  if (tag !== null && tag === knownTag) return false;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const isOver = Date.now() >= validUntil;
  const until = Number(page.body.dataset['validUntil'] ?? Infinity);
  if ((isOver && until > validUntil) || claimsOf(page) !== claims) return true;
  knownTag = tag;
  return false;
}

/** Whether someone types or chooses: a page fetched again would take that away. */
function isInUse(): boolean {
  return document.activeElement?.matches('input, select, textarea') ?? false;
}

async function check(): Promise<void> {
  const isOver = Date.now() >= validUntil;
  const askAt = isPersonal ? Infinity : askedAt + ASK_EVERY_MS;
  if (!isOver && Date.now() < askAt) return checkAt(Math.min(validUntil, askAt));
  if (document.hidden || isAsking) return;
  if (isPersonal) return doubt();
  askedAt = Date.now();
  const next = () => checkAt(isOver ? nextFullMinute() : askedAt + ASK_EVERY_MS);
  if (!document.dispatchEvent(new Event(OUTDATED, { cancelable: true }))) return next();
  if (isOver && isInUse()) return doubt();
  if (!isOver && !navigator.onLine) return next();
  isAsking = true;
  const impatient = isOver ? setTimeout(doubt, PATIENCE_MS) : undefined;
  try {
    const isOld = await hasNewer();
    clearTimeout(impatient);
    if (!isOld) trust();
    else if (isInUse()) doubt();
    else return location.reload();
  } catch {
    clearTimeout(impatient);
    if (isOver) doubt();
  } finally {
    isAsking = false;
  }
  next();
}

const again = () => void check();

/** Begins to look after the page. */
export function keepTrue(): void {
  document.addEventListener('visibilitychange', again);
  addEventListener('pageshow', again);
  addEventListener('online', again);
  again();
}
