import { memo, type ReactNode } from 'react';
import type { CardModel, TimeBarModel } from './card-model.ts';
import { CATEGORY_ICONS } from './category-icons.ts';
import { Icon } from './Icon.tsx';
import { Kept } from './Kept.tsx';
import { written } from './phrase.ts';
import { SupervisionLine } from './SupervisionLine.tsx';

/** Draws the bar of a card. Given from outside: the search in the browser draws none, and need not carry it. */
export type DrawBar = (props: { bar: TimeBarModel }) => ReactNode;

interface Props {
  card: CardModel;
  headingLevel?: 2 | 3 | 4;
  Bar?: DrawBar | undefined;
}

/** One session, activity or place in a list. The title's link covers the whole card. What is the same is not drawn anew. */
export const SessionCard = memo(function SessionCard({ card, headingLevel = 3, Bar }: Props) {
  const Heading = `h${headingLevel}` as const;
  const { category } = card;
  return (
    <article className="card" data-color={category.color} data-status={card.status}>
      <div className="card-when">
        {card.day && (
          <span className="card-day" data-now={card.isNow ? '' : undefined}>
            {card.day}
          </span>
        )}
        {card.time && (
          <span className="card-time" data-now-too={card.isNow ? '' : undefined}>
            {card.time}
          </span>
        )}
        {card.timeEnd && <span className="card-end">{card.timeEnd}</span>}
        <Icon of={CATEGORY_ICONS[category.icon]} />
      </div>
      <div className="card-what">
        <p className="card-category">
          <Kept text={written(category.name, category.lang?.name)} />
        </p>
        <Heading className="card-title">
          <a href={card.href} lang={card.titleLang}>
            {card.title}
          </a>
        </Heading>
        <p className="card-place">{card.place}</p>
        <ul className="card-facts">
          {card.facts.map((fact, index) => (
            <li key={index} data-now-too={fact.isNow ? '' : undefined}>
              {fact.strong ? (
                <strong>
                  <Kept text={fact.text} />
                </strong>
              ) : (
                <Kept text={fact.text} />
              )}
            </li>
          ))}
        </ul>
      </div>
      {card.bar && Bar && (
        <div className="card-bar">
          <Bar bar={card.bar} />
        </div>
      )}
      <SupervisionLine line={card.supervision} />
    </article>
  );
});
