import { adultsOut as words } from '#words/adults-out.ts';
import { Icon } from './Icon.tsx';
import { PersonGroup } from './icons.ts';
import { Kept } from './Kept.tsx';
import type { Phrase } from './phrase.ts';

/** Adults who are out on a day, by plan; in ready-made words. */
export interface OutRowModel {
  readonly href: string;
  /** "21–01" */
  readonly time: string;
  /** "Nattvandrare" */
  readonly title: Phrase;
  /** "Olofström, centrum och busstationen" */
  readonly place: Phrase;
  readonly cancelled: boolean;
}

interface Props {
  row: OutRowModel;
  Title?: 'h3' | 'h4' | 'p';
  /** Says what kind it is; needless where nothing else is told of. */
  isMarked?: boolean;
}

/** Adults who are out, among the sessions of a day: a kind of its own, and nothing to sign up for. */
export function OutRow({ row, Title = 'h3', isMarked = true }: Props) {
  return (
    <article className="out-row" data-status={row.cancelled ? 'cancelled' : undefined}>
      <p className="out-row-time">
        <Icon of={PersonGroup} />
        <span>{row.time}</span>
      </p>
      <div className="out-row-what">
        {isMarked && <p className="out-row-mark">{words.mark}</p>}
        <Title className="out-row-title">
          <a href={row.href}>
            <Kept text={row.title} />
          </a>
        </Title>
        <p>
          <Kept text={row.place} />
        </p>
        {row.cancelled && <p className="out-row-cancelled">{words.cancelled}</p>}
      </div>
    </article>
  );
}
