/**
 * Takes over the forms at the door: a tick shows at once, waits in this browser and is sent until the server has it. On the
 * other staff pages it sends what still waits. Without it each tick is a form of its own.
 */
import { door as words, refusalText } from '../i18n/sv/staff-door.ts';
import { newTickId, TICK_KINDS, type Tick } from '../domain/attendance.ts';
import { forget, keep, keptElsewhere, refused, waiting } from './kept-ticks.ts';
import { createDoorList } from './door-list.ts';
import { ask, listen, sendingState, sendNow } from './send-ticks.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** How long what another phone has ticked may go unseen. */
const ASK_EVERY_MS = 15_000;
const BOUNCE_MS = 400;

const page = document.querySelector<HTMLElement>('[data-door]');
const session = page?.dataset['door'] ?? '';
const list = page && createDoorList(page);
const status = document.querySelector<HTMLElement>('[data-door-status]');
const refusedBox = document.querySelector<HTMLElement>('[data-door-refused]');
const isSignIn = status?.dataset['doorStatus'] === 'signed-out';
let lastAt = 0;
let lastForm: HTMLFormElement | undefined;
/** Something of ours was waiting: the page says when it has arrived. */
let hasSent = waiting().length > 0;
let cannotKeep = false;

/** Presses of one phone have times of their own, so that they stay in order. */
function nextInstant(): number {
  lastAt = Math.max(Date.now(), lastAt + 1);
  return lastAt;
}

function randomLetters(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('');
}

/** The tick of a button; undefined for the buttons that are not ours. */
function tickOf(form: HTMLFormElement, button: HTMLButtonElement): Tick | undefined {
  const at = nextInstant();
  const id = newTickId(at, randomLetters());
  const asked = button.dataset['count'];
  if (asked !== undefined) {
    const typed = form.querySelector<HTMLInputElement>('[data-count-field]')?.value ?? '';
    const count = Number(asked === '' ? typed : asked);
    return Number.isInteger(count) && count !== 0
      ? { id, signup: '', kind: 'drop_in', count, at }
      : undefined;
  }
  const kind = TICK_KINDS.find((one) => one === button.dataset['kind']);
  const signup = form.closest<HTMLElement>('[data-signup]')?.dataset['signup'];
  return kind && signup ? { id, signup, kind, count: 0, at } : undefined;
}

/** The button that comes in the place of the pressed one means something else: a finger that bounces must not press it. */
function isDoublePress(form: HTMLFormElement): boolean {
  if (!form.closest('[data-signup]')) return false;
  const isSoon = form === lastForm && Date.now() - lastAt < BOUNCE_MS;
  lastForm = form;
  return isSoon;
}

function press(event: SubmitEvent): void {
  const { target, submitter } = event;
  if (!(target instanceof HTMLFormElement) || !(submitter instanceof HTMLButtonElement)) return;
  if (!list) return;
  if (submitter.name === 'gor' && submitter.value.includes('plats') && !navigator.onLine) {
    event.preventDefault();
    return say(words.needsNetwork);
  }
  if (isDoublePress(target)) return event.preventDefault();
  const tick = tickOf(target, submitter);
  if (!tick) return;
  // Where nothing can be kept the form goes its own way.
  if (!keep({ session, tick })) {
    cannotKeep = true;
    say();
    return;
  }
  event.preventDefault();
  list.add(tick);
  list.focusOn(submitter);
  if (submitter.dataset['count'] === '') target.reset();
  hasSent = true;
  say();
  sendNow();
}

/** One line: what waits, and whether all is well. */
/** @param told said instead, once */
function say(told = ''): void {
  if (!status) return;
  const count = waiting().length;
  const state = sendingState();
  const line = told || lineOf(count, state);
  if (status.textContent !== line) status.textContent = line;
  status.hidden = line === '';
  if (told !== '' || cannotKeep || (count > 0 && state !== 'sending')) status.dataset['color'] = 'warning';
  else delete status.dataset['color'];
  showRefused();
}

function lineOf(count: number, state: ReturnType<typeof sendingState>): string {
  if (cannotKeep) return words.storageFull;
  if (count === 0) return hasSent ? words.saved : '';
  const unsent = words.unsent(count);
  if (isSignIn || state === 'signed_out') return `${unsent}. ${words.signIn}`;
  return `${unsent}: ${state === 'sending' ? words.sending : words.cannotSend}`;
}

function showRefused(): void {
  const all = refused();
  if (!refusedBox) return;
  refusedBox.hidden = all.length === 0;
  if (all.length === 0) return refusedBox.replaceChildren();
  const title = document.createElement('h2');
  title.textContent = words.refusedTitle(all.length);
  const items = document.createElement('ul');
  items.setAttribute('role', 'list');
  for (const one of all) {
    const item = document.createElement('li');
    item.append(refusalText(one.tick, list?.nameOf(one.tick.signup) ?? '', one.reason), ' ');
    const buttons = document.createElement('span');
    buttons.append(
      smallButton(words.again, () => {
        forget(one.tick.id);
        if (keep(one)) sendNow();
      }),
      smallButton(words.dismiss, () => forget(one.tick.id)),
    );
    item.append(buttons);
    items.append(item);
  }
  refusedBox.replaceChildren(title, items);
}

function smallButton(text: string, action: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'door-small';
  button.textContent = text;
  button.addEventListener('click', () => {
    action();
    list?.draw();
    say();
  });
  return button;
}

function look(): void {
  if (document.hidden || isSignIn) return say();
  if (waiting().length > 0) sendNow();
  else if (list && navigator.onLine) void ask(session);
}

listen(
  (of, answer) => {
    if (of === session) list?.take(answer);
  },
  () => say(),
);
page?.addEventListener('submit', press);
document.querySelector('form[data-sign-out]')?.addEventListener('submit', (event) => {
  const count = waiting().length;
  if (count > 0 && !confirm(words.signOutUnsent(count))) event.preventDefault();
});
addEventListener('online', look);
addEventListener('pageshow', look);
document.addEventListener('visibilitychange', look);
// Another tab has ticked, or sent what waited.
addEventListener('storage', (event) => {
  const tick = keptElsewhere(event, session);
  if (tick) list?.add(tick);
  else if (list && event.newValue === null) void ask(session);
  say();
});
if (list) setInterval(() => waiting().length === 0 && look(), ASK_EVERY_MS);
say();
look();
