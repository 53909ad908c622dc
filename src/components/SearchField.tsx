import { search as words } from '#words/search.ts';

interface Props {
  label: string;
  value: string;
  /** The yellow button, on the night sky of the start page. */
  lamp?: boolean;
  examples?: readonly { readonly href: string; readonly text: string }[];
}

const NONE: NonNullable<Props['examples']> = [];

/** The search field with its button and up to three examples; stands inside a form with method GET. */
export function SearchField({ label, value, lamp = false, examples = NONE }: Props) {
  return (
    <div className="search-field">
      <label htmlFor="q">{label}</label>
      <div className="search-row">
        <input
          className="ds-input"
          type="search"
          id="q"
          name="q"
          defaultValue={value}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
        />
        <button className="ds-button" type="submit" data-color={lamp ? 'lamp' : 'accent'}>
          {words.submit}
        </button>
      </div>
      {examples.length > 0 && (
        <p className="search-examples">
          <span>{words.try}</span>
          {examples.map((example) => (
            <a key={example.href} href={example.href}>
              {example.text}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
