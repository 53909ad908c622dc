import { addDays } from '../../src/domain/local-date.ts';

/** A record of the demo that everybody sees. */
export interface ShownRecord {
  readonly id: string;
  readonly collection: string;
  /** Local dates that the record itself tells, such as a promise's first day; none may lie after its publishing. */
  readonly told: readonly string[];
}

/** What `record_dates` says of it, as the database writes it. */
export interface InventedDates {
  readonly published_at: string;
  readonly changed_at: string;
  readonly changes: readonly { readonly at: string; readonly fields: string }[];
}

/** What somebody changed, for some of the records. */
const CHANGED: Readonly<Record<string, readonly string[]>> = {
  activities: ['phone phone_hours', 'times.least_adults', 'summary', 'first_aid', 'title body', 'risk_note'],
  venues: ['way_home', 'summary', 'times.staffed_from times.staffed_to', 'phone', 'images image_alt'],
  organisers: ['email', 'website', 'vetting_routine'],
  presence: ['cancelled_dates', 'recognise', 'who'],
  promises: ['status note_added', 'to_date status'],
};

/**
 * Dates before today, so that the demo's pages do not all say that everything came about when it was made. The same record has the
 * same distance to today each time.
 * @param today local date
 */
export function inventedDates({ id, collection, told }: ShownRecord, today: string): InventedDates {
  const number = [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
  const back = (days: number) => addDays(today, -days);
  const at = (date: string) => `${date} ${String(7 + (number % 9)).padStart(2, '0')}:15:00.000Z`;
  const changedOn = back(2 + (number % 38));
  const publishedOn = [back(60 + (number % 190)), ...told].toSorted()[0] ?? today;
  const kinds = CHANGED[collection] ?? ['text'];
  const latest = { at: at(changedOn), fields: kinds[number % kinds.length] ?? '' };
  const notes = told
    .filter((date) => date > publishedOn && date < changedOn)
    .toSorted()
    .toReversed()
    .map((date) => ({ at: at(date), fields: 'note_added' }));
  return {
    published_at: at(publishedOn),
    changed_at: latest.at,
    changes: [latest, ...notes].slice(0, 10),
  };
}
