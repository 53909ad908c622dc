import type { GeneralProblem } from './messages.ts';
import { findRecords } from './read.ts';
import { refuseProblems } from './refuse.ts';

/**
 * The same limits that PocketBase checks itself, told in Swedish: it runs before PocketBase's own check, whose English
 * text staff would otherwise read. Only for requests; records saved by our own code keep PocketBase's check.
 */
export function refuseBadForm(app: core.App, record: core.Record): void {
  refuseProblems(formProblems(app, record));
}

/** What a request that saves the record would be refused for, by field. */
export function formProblems(app: core.App, record: core.Record): Record<string, FormProblem> {
  const problems: Record<string, FormProblem> = takenFields(app, record);
  for (const field of record.collection().fields) {
    if (!field) continue;
    const problem = fieldProblem(field as unknown as FieldLimits, record);
    if (problem) problems[field.getName()] = problem;
  }
  return problems;
}

/** What may be there once only, and is there already; told at the last field of its index. */
function takenFields(app: core.App, record: core.Record): Record<string, 'taken'> {
  const taken: Record<string, 'taken'> = {};
  const collection = record.collection();
  for (const index of Array.from(collection.indexes as unknown as ArrayLike<string>)) {
    const [, list] = /^CREATE UNIQUE INDEX \w+ ON \w+ \(([\w`, ]+)\)/.exec(index) ?? [];
    const fields = list?.replaceAll('`', '').split(', ') ?? [];
    const last = fields.at(-1);
    if (last === undefined || fields.some((field) => record.getString(field) === '')) continue;
    const filter = [...fields.map((field) => `${field} = {:${field}}`), 'id != {:id}'].join(' && ');
    const values = Object.fromEntries(fields.map((field) => [field, record.getString(field)]));
    if (findRecords(app, collection.name, filter, { ...values, id: record.id }).length > 0)
      taken[last] = 'taken';
  }
  return taken;
}

/** The limits of a field as PocketBase's Go structs show them; which exist depends on the type. */
interface FieldLimits {
  type(): string;
  getName(): string;
  readonly required?: boolean;
  readonly max?: number;
  readonly min?: number;
  readonly onlyInt?: boolean;
  readonly pattern?: string;
  /** PocketBase fills the field in by itself. */
  readonly autogeneratePattern?: string;
  readonly maxSelect?: number;
  readonly minSelect?: number;
  readonly values?: readonly string[];
}

type Problem = GeneralProblem | 'missing';
export type FormProblem = Problem | 'taken';

function fieldProblem(field: FieldLimits, record: core.Record): Problem | undefined {
  switch (field.type()) {
    case 'text':
      return textProblem(field, record.getString(field.getName()));
    case 'number':
      return numberProblem(field, record.getFloat(field.getName()));
    case 'select':
      return choiceProblem(field, record.getStringSlice(field.getName()));
    case 'relation':
      return choiceProblem({ ...limitsOf(field), values: [] }, record.getStringSlice(field.getName()));
    default:
      return undefined;
  }
}

function limitsOf(field: FieldLimits): FieldLimits {
  return {
    type: () => field.type(),
    getName: () => field.getName(),
    required: field.required ?? false,
    maxSelect: field.maxSelect ?? 0,
  };
}

function textProblem(field: FieldLimits, text: string): Problem | undefined {
  if (field.autogeneratePattern) return undefined;
  if (text === '') return field.required ? 'missing' : undefined;
  if (field.max && [...text].length > field.max) return 'too_long';
  if (!field.pattern || new RegExp(field.pattern).test(text)) return undefined;
  return formOf(new RegExp(field.pattern));
}

/** What a text that does not fit the pattern should have been, by an example that does. */
function formOf(pattern: RegExp): GeneralProblem {
  // Addresses and phone numbers may look like days too.
  if (pattern.test('1')) return 'wrong_form';
  if (pattern.test('17:00')) return 'not_a_clock_time';
  if (pattern.test('2027-02-28')) return 'not_a_date';
  return pattern.test('2027-02-28 17:00') ? 'not_a_wall_clock' : 'wrong_form';
}

/** The catalogue's own checks always say what to write when these are too low. */
const SAY_HOW_FEW = new Set(['every_n_weeks', 'count']);

/** A number's limits are pointers in Go, which the engine shows as objects, or as nothing. */
function limitOf(limit: unknown, none: number): number {
  return limit === null || limit === undefined ? none : Number(limit);
}

function numberProblem(field: FieldLimits, value: number): Problem | undefined {
  if (value === 0) return field.required ? 'missing' : undefined;
  if (field.onlyInt && !Number.isInteger(value)) return 'not_a_whole_number';
  if (value < limitOf(field.min, -Infinity) && !SAY_HOW_FEW.has(field.getName())) return 'out_of_range';
  return value > limitOf(field.max, Infinity) ? 'out_of_range' : undefined;
}

function choiceProblem(field: FieldLimits, chosen: readonly string[]): Problem | undefined {
  if (chosen.length === 0) return field.required ? 'missing' : undefined;
  if (field.maxSelect && chosen.length > field.maxSelect) return 'too_many';
  const values = field.values ?? [];
  return values.length > 0 && chosen.some((value) => !values.includes(value)) ? 'not_a_choice' : undefined;
}
