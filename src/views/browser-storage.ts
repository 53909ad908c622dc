import { storedThings, type StorageKind, type StoredFor, type StoredId } from '../storage/browser-storage.ts';
import { browserStorage as words } from '#words/browser-storage.ts';
import { days, hours, minutes } from '#words/counts.ts';

export interface StoredView {
  readonly id: StoredId;
  readonly title: string;
  readonly kind: StorageKind;
  /** A name that stands for all that begin so ends with "…". */
  readonly names: readonly string[];
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

/** What may lie in a browser, by whom it can happen to. @param secure whether the site is reached by https */
export function storageView(
  secure: boolean,
): readonly { readonly for: StoredFor; readonly things: readonly StoredView[] }[] {
  const views = storedThings(secure).map((thing) => {
    const { title, why, when, until } = words.things[thing.id];
    const view: StoredView = {
      id: thing.id,
      title,
      kind: thing.kind,
      names: thing.names.map((name) => (thing.isPrefix ? `${name}…` : name)),
      facts: [
        { label: words.labels.why, text: why },
        { label: words.labels.when, text: when },
        { label: words.labels.until, text: until(lasting(thing.seconds ?? 0)) },
      ],
    };
    return { for: thing.for, view };
  });
  return (['visitor', 'family', 'staff'] as const).map((group) => ({
    for: group,
    things: views.filter((one) => one.for === group).map(({ view }) => view),
  }));
}

/** A time in its largest whole unit: "2 timmar", "180 dagar". */
function lasting(seconds: number): string {
  if (seconds >= 2 * 86_400) return days(Math.round(seconds / 86_400));
  if (seconds >= 3600) return hours(Math.round(seconds / 3600));
  return minutes(Math.round(seconds / 60));
}
