import type { CardModel } from './card-model.ts';
import { CardList } from './CardList.tsx';

interface Props {
  /** "I dag", "Lördag" */
  name: string;
  /** "tis 24 nov", "28 nov" */
  detail: string;
  cards: readonly CardModel[];
}

/** The cards of one day under its name. */
export function DayGroup({ name, detail, cards }: Props) {
  return (
    <section className="day-group">
      <h2>
        {name} <small>{detail}</small>
      </h2>
      <CardList cards={cards} />
    </section>
  );
}
