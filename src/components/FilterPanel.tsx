import type { ReactNode } from 'react';
import { search as words } from '#words/search.ts';
import { Icon } from './Icon.tsx';
import { ChevronDown } from './icons.ts';

interface Props {
  /** How many filters are chosen. */
  chosen: number;
  /** The same search without any filter. */
  clearHref: string;
  children: ReactNode;
}

/** The filters of a list: folded on a phone, always open beside the hits on a wide screen. */
export function FilterPanel({ chosen, clearHref, children }: Props) {
  return (
    <details className="filter-panel">
      <summary>
        <Icon of={ChevronDown} />
        {words.filter}
        {chosen > 0 && <span className="filter-count">{words.chosen(chosen)}</span>}
      </summary>
      <div className="filter-body">
        {children}
        <div className="actions">
          <button className="ds-button" type="submit">
            {words.showHits}
          </button>
          <a className="ds-button" data-variant="tertiary" href={clearHref}>
            {words.clear}
          </a>
        </div>
      </div>
    </details>
  );
}
