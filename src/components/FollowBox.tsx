import { followed, follow as words } from '#words/follow.ts';
import { saved } from '#words/saved.ts';
import { feedHref } from '../paths.ts';
import { Calendar, Files, Paperplane } from './icons.ts';
import { Icon } from './Icon.tsx';
import { Kept } from './Kept.tsx';
import { around, type Phrase } from './phrase.ts';

interface Props {
  /** "Fotboll i Jämshög" */
  name: Phrase;
  /** Path and query of the page that lists the same. */
  page: string;
  /** The site's own, such as "https://fritid.example.se". */
  origin: string;
  /** With a button that shares the page, where it has none elsewhere. */
  share?: boolean;
}

/** How to have the times of a page in one's own calendar. Buttons that need a script keep their place empty without. */
export function FollowBox({ name, page, origin, share = false }: Props) {
  const calendar = `${origin}${feedHref(page, 'ics')}`;
  return (
    <section
      className="panel follow screen-only"
      aria-labelledby="follow"
      data-actions=""
      data-copied={words.copied}
      data-copy-yourself={words.copyYourself}
    >
      <h2 className="small-heading" id="follow">
        {words.title}
      </h2>
      <p data-follow="what">
        <Kept text={around(followed, name)} />
      </p>
      <p className="soft">{words.text}</p>
      <ul className="actions" role="list">
        <li>
          <a
            className="ds-button"
            data-variant="secondary"
            href={calendar.replace(/^https?:/, 'webcal:')}
            data-follow="open"
          >
            <Icon of={Calendar} />
            {words.open}
          </a>
        </li>
        {share && (
          <li className="needs-script">
            <button className="ds-button" type="button" data-variant="secondary" data-share="">
              <Icon of={Paperplane} />
              {saved.share}
            </button>
          </li>
        )}
      </ul>
      {share && (
        <noscript>
          <p>{saved.shareYourself}</p>
        </noscript>
      )}
      <details className="follow-more">
        <summary>{words.otherWays}</summary>
        <p>{words.address}</p>
        <code className="feed-address" data-follow="address">
          {calendar}
        </code>
        <p className="needs-script">
          <button
            className="ds-button"
            type="button"
            data-variant="secondary"
            data-copy={calendar}
            data-follow="copy"
          >
            <Icon of={Files} />
            {words.copy}
          </button>
        </p>
        <p>
          <a href={feedHref(page, 'rss')} data-follow="rss">
            {words.rss}
          </a>{' '}
          {words.rssText}
        </p>
      </details>
      <output className="follow-told" data-told="" />
    </section>
  );
}
