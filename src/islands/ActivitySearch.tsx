import { CardList } from '../components/CardList.tsx';
import { DayGroup } from '../components/DayGroup.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { FollowBox } from '../components/FollowBox.tsx';
import { Kept } from '../components/Kept.tsx';
import { MoreLink } from '../components/MoreLink.tsx';
import { ResultsHead } from '../components/ResultsHead.tsx';
import { search as words } from '#words/search.ts';
import { sections } from '#words/sections.ts';
import type { ListView } from '../search/list-view.ts';
import { list } from '#words/list.ts';

function Venues({ view }: { view: ListView }) {
  if (view.venues.length === 0) return null;
  return <DayGroup name={sections.venues} detail="" cards={view.venues} />;
}

/** What can be done when nothing was found. */
export function Nothing({ view }: { view: ListView }) {
  const better = view.seeAlso ? [view.seeAlso, ...view.loosen] : view.loosen;
  const suggested = better.length > 1 ? better : [...better, view.all];
  return (
    <EmptyState
      title={list.empty.title}
      text={view.loosen.length > 0 ? list.empty.loosen : list.empty.nothing}
      ways={suggested.map(({ label, url }) => ({ href: url, text: label }))}
      closing={words.missing}
    />
  );
}

interface Props {
  view: ListView;
  /** The site's own, such as "https://fritid.example.se". */
  origin: string;
}

/** The result of a search. Pure: the page draws it on the server, and the browser draws it again for each new search. */
export function ActivitySearch({ view, origin }: Props) {
  const isEmpty = view.groups.length === 0 && view.venues.length === 0;
  // Without a heading of their own the activities would seem to be among the places above them.
  const afterVenues = view.venuesFirst && view.venues.length > 0;
  return (
    <>
      <ResultsHead view={view} />
      {view.seeAlso && !isEmpty && (
        <p>
          <a href={view.seeAlso.url}>
            <Kept text={view.seeAlso.label} />
          </a>
        </p>
      )}
      {isEmpty && <Nothing view={view} />}
      {view.note && <p className="soft">{view.note}</p>}
      {view.venuesFirst && <Venues view={view} />}
      {view.groups.map(({ heading, cards }) =>
        heading || afterVenues ? (
          <DayGroup
            key={heading ? `${heading.name} ${heading.detail}` : 'by-relevance'}
            name={heading?.name ?? sections.activities}
            detail={heading?.detail ?? ''}
            cards={cards}
          />
        ) : (
          <section key="by-relevance" className="day-group" aria-label={sections.activities}>
            <CardList cards={cards} />
          </section>
        ),
      )}
      {view.more && <MoreLink href={view.more.url} text={view.more.label} />}
      {!view.venuesFirst && <Venues view={view} />}
      <div className="results-follow">
        <FollowBox {...view.followed} origin={origin} share />
      </div>
    </>
  );
}
