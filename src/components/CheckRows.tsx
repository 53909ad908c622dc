import type { Category } from '../directory/model.ts';
import { CATEGORY_ICONS } from './category-icons.ts';
import { Icon } from './Icon.tsx';
import { Kept } from './Kept.tsx';
import type { Phrase } from './phrase.ts';

export interface CheckRow {
  readonly name: string;
  readonly value: string;
  readonly label: Phrase;
  readonly checked: boolean;
  /** How many hits it would give. */
  readonly count?: number;
  readonly category?: Pick<Category, 'color' | 'icon'>;
}

/** Checkboxes in rows, each with its number of hits. */
export function CheckRows({ legend, rows }: { legend: string; rows: readonly CheckRow[] }) {
  return (
    <fieldset className="filter">
      <legend>{legend}</legend>
      {rows.map((row) => (
        <label key={`${row.name}=${row.value}`} className="check-row">
          <input
            className="ds-input"
            type="checkbox"
            name={row.name}
            value={row.value}
            defaultChecked={row.checked}
          />
          {row.category && (
            <span className="check-icon" data-color={row.category.color}>
              <Icon of={CATEGORY_ICONS[row.category.icon]} />
            </span>
          )}
          <span>
            <Kept text={row.label} />
          </span>
          {row.count !== undefined && <span className="check-count">{row.count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
