import { DayGroup } from '../components/DayGroup.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Kept } from '../components/Kept.tsx';
import { MoreLink } from '../components/MoreLink.tsx';
import { ResultsHead } from '../components/ResultsHead.tsx';
import { search as words } from '#words/search.ts';
import type { ListView } from '../search/list-view.ts';
import { list } from '#words/list.ts';
import { sectionsOf, type DrawnGroup, type Sections } from './result-sections.ts';

function Groups({ groups }: { groups: readonly DrawnGroup[] }) {
  return groups.map(({ heading, cards, spare }, at) => (
    <DayGroup key={at} name={heading?.name} detail={heading?.detail} cards={cards} spare={spare} />
  ));
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
  /** The view's own, or those with what stands there hidden. */
  sections?: Sections;
}

/** The result of a search. Pure: the page draws it on the server, and the browser draws it again for each new search. */
export function ActivitySearch({ view, sections = sectionsOf(view) }: Props) {
  const isEmpty = view.groups.length === 0 && view.venues.length === 0;
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
      <Groups groups={sections.main} />
      {view.more && <MoreLink href={view.more.url} text={view.more.label} />}
      <Groups groups={sections.last} />
    </>
  );
}
