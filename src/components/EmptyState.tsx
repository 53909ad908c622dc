import { Kept } from './Kept.tsx';
import type { Phrase } from './phrase.ts';

/** Ways on from an empty result: the same search with one thing loosened. */
export interface WayOn {
  readonly href: string;
  readonly text: Phrase;
}

export interface EmptyStateModel {
  /** What was missing: "Inget på söndag i Gränum". */
  readonly title: string;
  readonly text: Phrase;
  readonly ways: readonly WayOn[];
  /** A last line under the ways. */
  readonly closing?: string;
}

/** An empty result: what was missing and how to go on. Two doors dashed, one lit. */
export function EmptyState({ title, text, ways, closing }: EmptyStateModel) {
  return (
    <section className="empty-state" aria-labelledby="empty-state">
      <svg viewBox="-2 -2 162 68" width="162" height="68" aria-hidden="true" focusable="false">
        <path className="door-dark" d="M1 63V22a20 20 0 0 1 40 0v41z" />
        <path className="door-dark" d="M57 63V22a20 20 0 0 1 40 0v41z" />
        <path d="M114 65V22a22 22 0 0 1 44 0v43z" fill="#ffc63a" />
        <g fill="#211c66">
          <circle cx="130" cy="24" r="6" />
          <rect x="122.5" y="32" width="15" height="33" rx="7" />
          <circle cx="146" cy="38" r="4.5" />
          <rect x="140.5" y="44.5" width="11" height="20.5" rx="5.5" />
        </g>
      </svg>
      <h2 id="empty-state">{title}</h2>
      <p>
        <Kept text={text} />
      </p>
      {ways.length > 0 && (
        <ul className="actions" role="list">
          {ways.map((way) => (
            <li key={way.href}>
              <a className="ds-button" data-variant="secondary" href={way.href}>
                <span>
                  <Kept text={way.text} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {closing && <p className="soft">{closing}</p>}
    </section>
  );
}
