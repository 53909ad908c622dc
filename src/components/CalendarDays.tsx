import { week as words } from '#words/week.ts';
import type { CardModel } from './card-model.ts';
import { Kept } from './Kept.tsx';
import { OutRow, type OutRowModel } from './OutRow.tsx';
import { phrase, type Phrase } from './phrase.ts';
import { SessionRow } from './SessionRow.tsx';

export interface CalendarDayModel {
  /** Local date; the day's id is "dag-YYYY-MM-DD". */
  readonly date: string;
  /** "I dag", "Onsdag" */
  readonly name: string;
  /** "tis 24 nov", "25 nov" */
  readonly detail: string;
  readonly today: boolean;
  /** "Jullov", "Första advent"; empty on an ordinary day. */
  readonly note: Phrase;
  readonly cards: readonly CardModel[];
  /** Adults who are out; no activities. */
  readonly out?: readonly OutRowModel[];
}

/** A week of sessions, day by day, and after them the adults who are out. */
export function CalendarDays({ days }: { days: readonly CalendarDayModel[] }) {
  return days.map(({ out = [], ...day }) => (
    <section
      key={day.date}
      className="calendar-day"
      id={`dag-${day.date}`}
      data-today={day.today ? '' : undefined}
    >
      <h2>
        {day.name}{' '}
        <small>
          <Kept text={day.note ? phrase([day.detail, day.note], ', ') : day.detail} />
        </small>
      </h2>
      {day.cards.length + out.length > 0 ? (
        <ul role="list">
          {day.cards.map((card, index) => (
            <li key={`${card.href}#${index}`}>
              <SessionRow card={card} />
            </li>
          ))}
          {out.map((row) => (
            <li key={row.href + row.time}>
              <OutRow row={row} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{words.nothingPlanned}</p>
      )}
    </section>
  ));
}
