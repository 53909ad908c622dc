import { sections } from '#words/sections.ts';
import type { CardModel } from './card-model.ts';
import { CardList } from './CardList.tsx';

interface Props {
  /** "I dag", "Lördag"; nothing where the cards are in another order. */
  name?: string | undefined;
  /** "tis 24 nov", "28 nov" */
  detail?: string | undefined;
  cards: readonly CardModel[];
  spare?: readonly CardModel[] | undefined;
}

/** The cards of one day under its name. */
export function DayGroup({ name, detail, cards, spare }: Props) {
  return (
    <section
      className="day-group"
      aria-label={name ? undefined : sections.activities}
      hidden={cards.length === 0}
    >
      {name && (
        <h2>
          {name} <small>{detail}</small>
        </h2>
      )}
      <CardList cards={cards} spare={spare} />
    </section>
  );
}
