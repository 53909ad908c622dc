/** Sends what waits in the browser until the server has it: in parts, again and again, and never the same thing twice over. */
import { tickLine } from '../domain/attendance.ts';
import type { DoorAnswer } from '../domain/door-answers.ts';
import { ticksHref } from '../paths.ts';
import { forget, setAside, waiting, type KeptTick } from './kept-ticks.ts';

/** How it went: all gone; some wait because the way there failed; somebody must sign in first. */
export type Sending = 'idle' | 'sending' | 'failed' | 'signed_out';

const AT_ONCE = 200;
const GIVE_UP_MS = 10_000;
const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60_000;

let state: Sending = 'idle';
/** Counts what was sent: an older answer to a question must not undo what came after. */
let batches = 0;
let wait = FIRST_WAIT_MS;
let timer: ReturnType<typeof setTimeout> | undefined;
let onAnswer: (session: string, answer: DoorAnswer) => void = () => {};
let onState: () => void = () => {};

/** @param answered what the server says of a session; `changed` is called whenever what waits or the state has changed */
export function listen(answered: typeof onAnswer, changed: typeof onState): void {
  onAnswer = answered;
  onState = changed;
}

export function sendingState(): Sending {
  return state;
}

/** Sends now, whatever the wait was. */
export function sendNow(): void {
  clearTimeout(timer);
  wait = FIRST_WAIT_MS;
  void send();
}

async function send(): Promise<void> {
  if (state === 'sending') return;
  for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
    become('sending');
    const outcome = await sendBatch(batch);
    if (outcome === 'sent') {
      wait = FIRST_WAIT_MS;
      continue;
    }
    become(outcome);
    // Whoever signs in comes by a page that sends.
    if (outcome === 'failed') later();
    return;
  }
  become('idle');
}

function later(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void send(), wait);
  wait = Math.min(wait * 2, LONGEST_WAIT_MS);
}

/** The oldest ones of one session. */
function nextBatch(): KeptTick[] {
  const all = waiting();
  const session = all[0]?.session;
  return all.filter((kept) => kept.session === session).slice(0, AT_ONCE);
}

async function sendBatch(batch: readonly KeptTick[]): Promise<'sent' | 'failed' | 'signed_out'> {
  const session = batch[0]?.session ?? '';
  batches += 1;
  const response = await post(session, batch.map(({ tick }) => tickLine(tick)).join('\n'));
  if (!response) return 'failed';
  if (response.status === 401) return 'signed_out';
  if (response.status === 404) {
    for (const kept of batch) setAside({ ...kept, reason: 'not_signed_up' });
    return 'sent';
  }
  if (!response.ok) return 'failed';
  const answer = (await response.json().catch(() => undefined)) as DoorAnswer | undefined;
  if (!answer) return 'failed';
  settle(batch, answer);
  onAnswer(session, answer);
  return 'sent';
}

function settle(batch: readonly KeptTick[], { stored, refused }: DoorAnswer): void {
  const reasons = new Map(refused.map(({ id, reason }) => [id, reason]));
  const kept = new Set(stored);
  for (const one of batch) {
    const reason = reasons.get(one.tick.id);
    if (kept.has(one.tick.id)) forget(one.tick.id);
    else setAside({ ...one, reason: reason ?? 'invalid' });
  }
}

/** What is stored of a session now; nothing when it cannot be asked. */
export async function ask(session: string): Promise<void> {
  if (state === 'sending') return;
  const before = batches;
  const response = await post(session, '');
  const answer = response?.ok
    ? ((await response.json().catch(() => undefined)) as DoorAnswer | undefined)
    : undefined;
  if (answer && batches === before) onAnswer(session, answer);
}

async function post(session: string, ticks: string): Promise<Response | undefined> {
  try {
    return await fetch(ticksHref({ id: session }), {
      method: 'POST',
      body: new URLSearchParams({ ticks }),
      signal: AbortSignal.timeout(GIVE_UP_MS),
    });
  } catch {
    return undefined;
  }
}

function become(next: Sending): void {
  state = next;
  onState();
}
