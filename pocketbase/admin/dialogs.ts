/** Dialogs and messages: Swedish words, and a refusal that stays in the form until it is dealt with. */
import { attempt, replace } from './attempt.ts';
import { markDialog } from './frame.ts';
import { collectionNameOf, plainHelp } from './lookup.ts';
import { translated } from './words.ts';

interface Opened {
  readonly collection: DashboardCollection;
  readonly id: string | undefined;
}

const opened = new WeakMap<Element, Opened>();
/** What stands in the form already, so that the message that goes away need not say it too. */
let toldInForm = '';

export function translateDialogs(): void {
  replace(app.modals, 'openRecordUpsert', (original) => (collection, record, ...rest) => {
    original(collection, record, ...rest);
    attempt('the title of the form', () => {
      markDialog(collection.name);
      const dialog = document.body.lastElementChild;
      const id = typeof record === 'string' ? record : record?.id;
      if (dialog) opened.set(dialog, { collection, id });
    });
  });
  replace(app.modals, 'openRecordPreview', (original) => (record, ...rest) => {
    original(record, ...rest);
    attempt('the title of the preview', () => markDialog(collectionNameOf(record)));
  });
  replace(
    app.modals,
    'confirm',
    (original) =>
      (text, yes, no, settings = {}) =>
        original(translated(text), yes, no, {
          ...settings,
          yesButton: translated(settings.yesButton || 'Yes'),
          noButton: translated(settings.noButton || 'No'),
        }),
  );
  replace(
    app.attrs,
    'tooltip',
    (original) =>
      (text, ...rest) =>
        original(typeof text === 'function' ? () => translated(text()) : translated(text), ...rest),
  );
  for (const kind of ['success', 'info', 'error'] as const)
    replace(app.toasts, kind, (original) => (text, options = {}) => {
      if (kind === 'error' && text === toldInForm) return;
      const words = translated(text);
      // Long enough to be read.
      const duration = typeof words === 'string' ? Math.max(3500, words.length * 80) : 3500;
      original(words, { duration, ...options });
    });
  replace(app.components, 'searchbar', (original) => (props = {}, ...children) => {
    const read = props['placeholder'] as Reactive<string>;
    const placeholder = () => translated(typeof read === 'function' ? read() : read);
    return original({ ...props, placeholder }, ...children);
  });
}

/** A save that was refused for what somebody else did, or for who asks, is told in the form, with what to do. */
export function keepRefusals(): void {
  replace(app, 'checkApiError', (original) => (error, ...rest) => {
    toldInForm = '';
    attempt('the words of refusals', () => sayPlainly(error as Refusal));
    attempt('refusals in the form', () => {
      const { status, message } = error as Refusal;
      const dialog = app.modals.getTop();
      if ((status === 409 || status === 403) && message && dialog?.matches('.record-upsert-modal'))
        tell(dialog, translated(message), status === 409);
    });
    return original(error, ...rest);
  });
  document.addEventListener('record:save', () => {
    for (const refusal of document.querySelectorAll('.trygg-refusal')) refusal.remove();
  });
}

interface Refusal {
  readonly status?: number;
  message?: string;
  readonly response?: { message?: string; readonly data?: Record<string, { message?: string }> };
}

/** Refusals name choices and fields as they are stored; here they say what is shown. */
function sayPlainly(refusal: Refusal): void {
  const dialog = app.modals.getTop();
  const collection = (dialog && opened.get(dialog)?.collection.name) ?? app.store.activeCollection?.name;
  const told = [
    ['', refusal],
    ['', refusal.response],
    ...Object.entries(refusal.response?.data ?? {}),
  ] as const;
  for (const [field, place] of told)
    if (typeof place?.message === 'string') {
      const plain = plainHelp(collection, field, place.message);
      if (plain !== place.message) place.message = plain;
    }
}

function tell(dialog: HTMLElement, message: string, isConflict: boolean): void {
  dialog.querySelector('.trygg-refusal')?.remove();
  const { collection, id } = opened.get(dialog) ?? {};
  const openSaved = (): void => {
    void app.modals.close(dialog, true);
    if (!collection || !id) return;
    window.localStorage.removeItem(`draft_${collection.id}_${id}`);
    app.modals.openRecordUpsert(collection, id);
  };
  const refusal = t.div(
    { className: 'alert danger trygg trygg-refusal', role: 'alert', tabIndex: -1 },
    t.p(null, message),
    isConflict && id
      ? t.p(null, 'Det du skrev står kvar här tills du öppnar den sparade versionen.')
      : undefined,
    isConflict && id
      ? t.button(
          { type: 'button', className: 'btn sm outline', onclick: openSaved },
          t.span({ className: 'txt' }, 'Öppna den sparade versionen'),
        )
      : undefined,
  );
  dialog.querySelector('.modal-content')?.prepend(refusal);
  refusal.scrollIntoView({ block: 'nearest' });
  refusal.focus();
  toldInForm = message;
}
