import type { CardModel } from './card-model.ts';
import { SessionCard } from './SessionCard.tsx';

interface Props {
  cards: readonly CardModel[];
  headingLevel?: 2 | 3 | 4;
}

/** Cards in columns as wide as they need; one column on a phone. */
export function CardList({ cards, headingLevel = 3 }: Props) {
  return (
    <ul className="card-list" role="list">
      {cards.map((card, index) => (
        // By place: a changed list is written into the cards that stand there, which costs half of making them anew.
        <li key={index}>
          <SessionCard card={card} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}
