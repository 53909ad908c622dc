import { Fragment } from 'react';
import type { FactLink } from '../views/checklist.ts';

interface Props {
  word: string;
  links: readonly FactLink[];
}

/** "Saknas: Bilder, På nätet", each name leading to its place on the page. */
export function FactLinks({ word, links }: Props) {
  if (links.length === 0) return null;
  return (
    <p className="answer-links">
      {word}{' '}
      {links.map((link, index) => (
        <Fragment key={link.href}>
          {index > 0 && ', '}
          <a href={link.href}>{link.name}</a>
        </Fragment>
      ))}
    </p>
  );
}
