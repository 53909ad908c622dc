import { keepTogether } from './keep-together.ts';

/** Text whose time ranges and phone numbers stay on one line. */
export function Kept({ text }: { text: string }) {
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
