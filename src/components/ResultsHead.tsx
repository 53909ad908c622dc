import type { ListView, NearView } from '../search/list-view.ts';
import { RESULTS_HEADING } from '../search/list-view.ts';
import { resultViews as words } from '#words/result-views.ts';
import { ResultSwitch } from './ResultSwitch.tsx';

function Near({ near }: { near: NearView }) {
  return (
    <div className="near">
      <output>{near.text}</output>
      {near.needsScript && (
        <noscript>
          <p>{words.near.needsScript}</p>
        </noscript>
      )}
      {(near.canAsk || near.needsScript) && (
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          data-near=""
          hidden={!near.canAsk}
        >
          {words.near.button}
        </button>
      )}
    </div>
  );
}

/** How many there are, and the ways to show them: links, so that each way has an address. */
export function ResultsHead({ view }: { view: ListView }) {
  return (
    <>
      <div className="results-head">
        <h2 id={RESULTS_HEADING} tabIndex={-1}>
          {view.headline}
        </h2>
        <ResultSwitch
          label={words.label}
          className="view-switch"
          ways={view.ways}
          hash={`#${RESULTS_HEADING}`}
        />
      </div>
      {view.hits > 1 && view.orders.length > 0 && (
        <ResultSwitch label={words.order} className="order-switch" ways={view.orders} />
      )}
      {view.near && <Near near={view.near} />}
    </>
  );
}
