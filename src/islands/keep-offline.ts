/** The button that keeps this week and the page of saved things for when there is no network, and lets them go again. */
import { chooseOffline, hasOfflineCopy, OFFLINE_COPY, settleOfflineCopy } from './offline-copy.ts';

const around = document.querySelector<HTMLElement>('[data-keep-offline]');
const button = around?.querySelector('button');
const told = around?.querySelector('[role=status]');

async function show(): Promise<void> {
  button?.setAttribute('aria-pressed', String(await hasOfflineCopy()));
}

async function press(): Promise<void> {
  const wants = button?.getAttribute('aria-pressed') !== 'true';
  chooseOffline(wants ? 'yes' : 'no');
  button?.setAttribute('aria-pressed', String(wants));
  const isKept = await settleOfflineCopy();
  const said = isKept === undefined ? 'failed' : isKept ? 'kept' : 'removed';
  if (told) told.textContent = around?.dataset[said] ?? '';
  await show();
}

// Without https, and in some private windows, there is no such worker.
if (around && navigator.serviceWorker) {
  button?.addEventListener('click', () => void press());
  // What is saved or removed on this page decides too.
  document.addEventListener(OFFLINE_COPY, () => void show());
  void show();
  around.hidden = false;
}
