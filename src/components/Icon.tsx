import type { IconDrawing } from './icons.ts';

interface Props {
  of: IconDrawing;
  className?: string;
}

/** A decorative icon in the text colour; the words stand beside it. */
export function Icon({ of, className = 'icon' }: Props) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {of.paths.map((path, index) => (
        <path key={index} d={path} fillRule={of.evenOdd ? 'evenodd' : undefined} />
      ))}
    </svg>
  );
}
