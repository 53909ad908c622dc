import { Fragment } from 'react';
import { keepTogether } from './keep-together.ts';
import type { Phrase } from './phrase.ts';

/** Text whose time ranges and phone numbers stay on one line, and whose pieces in another language are marked. */
export function Kept({ text }: { text: Phrase }) {
  if (typeof text === 'string') return keptParts(text);
  return text.map((run, index) =>
    run.lang ? (
      <span key={index} lang={run.lang}>
        {keptParts(run.text)}
      </span>
    ) : (
      <Fragment key={index}>{keptParts(run.text)}</Fragment>
    ),
  );
}

function keptParts(text: string) {
  return keepTogether(text).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="keep">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
