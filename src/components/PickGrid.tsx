export interface Pick {
  readonly value: string;
  /** What the square shows: "5", "Mån". */
  readonly label: string;
  /** What it is called in full: "Åk 5", "Måndag". */
  readonly fullLabel: string;
  readonly checked: boolean;
}

interface Props {
  legend: string;
  name: string;
  picks: readonly Pick[];
  /** Three for school years, where the last fills its row; four for weekdays. */
  columns: 3 | 4;
}

/** Squares to tick: school years and weekdays. */
export function PickGrid({ legend, name, picks, columns }: Props) {
  return (
    <fieldset className="filter">
      <legend>{legend}</legend>
      <div className="pick-grid" data-columns={columns}>
        {picks.map((pick) => (
          <label key={pick.value} className="pick">
            <input
              type="checkbox"
              name={name}
              value={pick.value}
              aria-label={pick.fullLabel}
              defaultChecked={pick.checked}
            />
            <span aria-hidden="true">{pick.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
