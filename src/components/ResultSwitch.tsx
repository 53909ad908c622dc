import type { WayToShow } from '../search/list-view.ts';

interface Props {
  label: string;
  className: string;
  ways: readonly WayToShow[];
  /** Added to the addresses: a new page then begins where the results do. */
  hash?: string;
}

/** Ways to show the same result: links, so that each has an address. */
export function ResultSwitch({ label, className, ways, hash = '' }: Props) {
  return (
    <nav className={className} aria-label={label}>
      {ways.map((way) => (
        <a key={way.label} href={way.url + hash} aria-current={way.chosen ? 'true' : undefined}>
          {way.label}
        </a>
      ))}
    </nav>
  );
}
