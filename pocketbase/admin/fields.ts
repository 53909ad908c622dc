/** Fields in the form and in lists: labels, choices, yes and no, and Swedish time. */
import { attempt, orElse, replace } from './attempt.ts';
import { collectionNameOf, fieldLabel, labelsOf, plainHelp, valueLabel, valuesOf } from './lookup.ts';

export function translateFields(): void {
  for (const [name, type] of Object.entries(app.fieldTypes)) {
    if (type.input) type.input = translatedInput(name, type.input);
  }
  translateViews();
  attempt('dates', translateDates);
  attempt('selects', translateSelects);
}

function translatedInput(type: string, original: (props: FieldProps) => HTMLElement) {
  return (props: FieldProps): HTMLElement => {
    const collection = props.collection?.name;
    const words = fieldLabel(collection, props.field.name);
    if (words === undefined) return original(props);
    const element = orElse(
      'fields in Swedish',
      () => withChoices(type, collection, props.field.name, () => original(withPlainHelp(props))),
      () => original(props),
    );
    attempt('labels of fields', () => relabel(element, type, words));
    const isSystem = labelsOf(collection)?.system?.includes(props.field.name) ?? false;
    element.classList.add(isSystem ? 'trygg-system' : 'trygg-needed');
    return element;
  };
}

/** The same field, whose help is free of the database's words. */
function withPlainHelp(props: FieldProps): FieldProps {
  const help = plainHelp(props.collection?.name, props.field.name, props.field.help ?? '');
  const field = new Proxy(props.field, {
    get: (target, key) => (key === 'help' ? help : Reflect.get(target, key)),
  });
  return new Proxy(props, { get: (target, key) => (key === 'field' ? field : Reflect.get(target, key)) });
}

/** Lets the select that `make` creates show words in place of stored values. */
function withChoices(
  type: string,
  collection: string | undefined,
  field: string,
  make: () => HTMLElement,
): HTMLElement {
  if (type !== 'select') return make();
  const { select } = app.components;
  app.components.select = (props = {}, ...children) => {
    const read = props['options'] as Reactive<readonly Choice[]>;
    const options = () =>
      (typeof read === 'function' ? read() : read).map((choice) => ({
        ...choice,
        label: valueLabel(collection, field, choice.value) ?? choice.value,
      }));
    return select({ ...props, options }, ...children);
  };
  try {
    return make();
  } finally {
    app.components.select = select;
  }
}

const ZONE = 'Europe/Stockholm';

function relabel(element: HTMLElement, type: string, words: string): void {
  const label = element.querySelector('label');
  if (!label) throw new Error('A field has no label');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // A field for a moment shows the browser's own time.
  const text = type === 'date' && zone !== ZONE ? `${words} (${zone})` : words;
  const span = label.querySelector('.txt');
  if (span) span.replaceWith(t.span({ className: 'txt' }, text));
  else label.replaceWith(t.label({ htmlFor: label.htmlFor }, text));
}

function translateViews(): void {
  const { select, bool, text } = app.fieldTypes;
  if (select?.view) select.view = chosen('select', select.view);
  if (text?.view) text.view = chosen('text', text.view);
  if (bool?.view) {
    const original = bool.view;
    bool.view = (props) =>
      orElse(
        'yes and no',
        () => view('bool', () => tag(props.record[props.field.name] ? 'Ja' : 'Nej', props)),
        () => original(props),
      );
  }
}

/** Said by silence where a record stands for itself in a few words: in pickers, and for a relation. */
const UNREMARKABLE = new Set<unknown>(['planned', 'published']);

/** Shows what the stored values are called, where they are called something. */
function chosen(type: string, original: (props: FieldProps) => HTMLElement) {
  return (props: FieldProps): HTMLElement => {
    const collection = collectionNameOf(props.record);
    const name = props.field.name;
    if (!valuesOf(collection, name)) return original(props);
    if ('meta' in props && UNREMARKABLE.has(props.record[name])) return t.span({ hidden: true });
    return orElse(
      'choices in lists',
      () =>
        view(type, () => {
          const values = app.utils.toArray(props.record[name]);
          if (values.length === 0) return t.span({ className: 'missing-value' });
          return values.map((value) => {
            const words = valueLabel(collection, name, value) ?? String(value);
            return t.span({ className: 'label', title: words, textContent: words });
          });
        }),
      () => original(props),
    );
  };
}

const view = (type: string, content: () => DashboardChild): HTMLElement =>
  t.div({ className: `record-field-view field-type-${type}` }, content);

const tag = (words: string, { record, field }: FieldProps): HTMLElement =>
  t.span({ className: `label ${record[field.name] ? 'success' : ''}`, textContent: words });

/** Lists show moments in UTC; staff live in Swedish time. */
function translateDates(): void {
  replace(app.components, 'formattedDate', (original) => (props = {}, ...children) => {
    const now = <T>(key: string): T => {
      const read = props[key] as Reactive<T>;
      return typeof read === 'function' ? (read as () => T)() : read;
    };
    return orElse(
      'Swedish time',
      () =>
        t.div({ className: () => `formatted-date ${now<boolean>('short') ? 'short' : 'full'}` }, () => {
          const [date, time] = swedishMoment(now<string>('value'));
          if (date === undefined) return t.span({ className: 'missing-value' });
          if (!now<boolean>('short')) return t.span({ className: 'primary-date' }, `${date} ${time}`);
          return [t.span({ className: 'primary-date' }, date), t.span({ className: 'secondary-date' }, time)];
        }),
      () => original(props, ...children),
    );
  });
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** Date and time in Stockholm of a stored moment, "2026-11-29" and "17:00"; nothing of an empty one. */
function swedishMoment(stored: string | undefined): readonly string[] {
  const moment = new Date((stored ?? '').replace(' ', 'T'));
  return Number.isNaN(moment.getTime()) ? [] : clock.format(moment).split(' ');
}

function translateSelects(): void {
  replace(
    app.components,
    'select',
    (original) =>
      (props = {}, ...children) =>
        original({ placeholder: '– Välj –', noItemsFoundText: 'Inget hittades', ...props }, ...children),
  );
}
