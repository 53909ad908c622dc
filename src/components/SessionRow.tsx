import type { CardModel } from './card-model.ts';
import { CATEGORY_ICONS } from './category-icons.ts';
import { Icon } from './Icon.tsx';
import { Kept } from './Kept.tsx';
import { plainText } from './phrase.ts';
import { SupervisionLine } from './SupervisionLine.tsx';

/** One session as a row of the calendar: the card laid out flat on a wide screen. */
export function SessionRow({ card }: { card: CardModel }) {
  return (
    <article className="session-row" data-color={card.category.color} data-status={card.status}>
      <p className="session-row-time">
        <Icon of={CATEGORY_ICONS[card.category.icon]} />
        {card.isNow ? (
          <span>
            <span className="session-row-now" data-now="">
              {card.day}
            </span>{' '}
            <span data-now-too="">
              {card.time}
              {card.timeEnd}
            </span>
          </span>
        ) : (
          <span>
            {card.time}
            {card.timeEnd}
          </span>
        )}
      </p>
      <div className="session-row-what">
        <h3>
          <a href={card.href} lang={card.titleLang}>
            {card.title}
          </a>
        </h3>
        <p>{card.place}</p>
        <ul className="card-facts">
          {card.facts.map((fact) => (
            <li key={plainText(fact.text)}>
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
      <SupervisionLine line={card.supervision} />
    </article>
  );
}
