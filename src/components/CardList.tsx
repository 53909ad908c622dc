import type { CardModel } from './card-model.ts';
import { SessionCard, type DrawBar } from './SessionCard.tsx';

interface Props {
  cards: readonly CardModel[];
  /** Cards that stood there before: hidden, so that the next list is written into them. */
  spare?: readonly CardModel[] | undefined;
  headingLevel?: 2 | 3 | 4;
  Bar?: DrawBar;
}

const NONE: readonly CardModel[] = [];

/** Cards in columns as wide as they need; one column on a phone. */
export function CardList({ cards, spare = NONE, headingLevel = 3, Bar }: Props) {
  return (
    <ul className="card-list" role="list">
      {[...cards, ...spare].map((card, index) => (
        // By place: a changed list is written into the cards that stand there, which costs half of making them anew.
        <li key={index} hidden={index >= cards.length}>
          <SessionCard card={card} headingLevel={headingLevel} Bar={Bar} />
        </li>
      ))}
    </ul>
  );
}
