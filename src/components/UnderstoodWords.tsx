import { search as words } from '#words/search.ts';
import { Icon } from './Icon.tsx';
import { Kept } from './Kept.tsx';
import { XMark } from './icons.ts';
import type { Phrase } from './phrase.ts';

/** A word of the query or a chosen filter; the link leads to the same search without it. */
export interface UnderstoodWord {
  readonly text: Phrase;
  readonly removeHref: string;
}

/** How the search was understood, as chips that are links. */
export function UnderstoodWords({ understood }: { understood: readonly UnderstoodWord[] }) {
  if (understood.length === 0) return null;
  return (
    <div className="understood">
      <p>{words.understood}</p>
      <ul className="chips" role="list">
        {understood.map((word) => (
          <li key={word.removeHref}>
            <a className="chip" href={word.removeHref}>
              <span>
                <Kept text={word.text} />
              </span>
              <span className="sr-only">, {words.remove}</span>
              <Icon of={XMark} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
