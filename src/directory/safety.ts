/** The records of the safety pages, with relations resolved. What points to something unpublished is told without it. */
import type { Entities } from './resolve-entities.ts';
import type { CitizenPromise, Measure, Partner, Presence, Safety, Survey } from './safety-model.ts';
import type { SurveyFigure } from '../domain/survey.ts';
import { epochOf, linesOf } from './entities.ts';
import type { ContentRows, Row } from './rows.ts';

/** Answers that a figure must be made of; staff may ask for more, never for fewer than the second. */
const DEFAULT_LEAST_ANSWERS = 50;
const FEWEST_ANSWERS = 20;

const swedish = new Intl.Collator('sv', { numeric: true });

export function safetyFrom(rows: ContentRows, entities: Entities): Safety {
  const partners = inOrder(shown(rows.partners), ({ name }) => name).map(partnerFrom);
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  const areaById = new Map(entities.areas.map((area) => [area.id, area]));
  const presence = shown(rows.presence)
    .flatMap((row) => {
      const area = areaById.get(row.area);
      return area ? [presenceFrom(row, area, partnerById.get(row.partner))] : [];
    })
    .toSorted((a, b) => a.area.sortOrder - b.area.sortOrder || swedish.compare(a.name, b.name));
  const presenceById = new Map(presence.map((one) => [one.id, one]));
  const linked = (row: { readonly activities: readonly string[]; readonly presence: readonly string[] }) => ({
    activities: found(row.activities, entities.activityById),
    presence: found(row.presence, presenceById),
  });
  const [settings] = rows.site_settings.values();
  const leastAnswers = Math.max(FEWEST_ANSWERS, settings?.survey_least_answers || DEFAULT_LEAST_ANSWERS);
  return {
    partners,
    presence,
    promises: inOrder(shown(rows.promises), ({ title }) => title).map((row) =>
      promiseFrom(row, linked(row), rows),
    ),
    surveys: shown(rows.surveys)
      .toSorted((a, b) => b.year - a.year)
      .map((row) => surveyFrom(row, rows, leastAnswers)),
    texts: inOrder(shown(rows.safety_texts), ({ heading }) => heading).map((row) => ({
      id: row.id,
      place: row.place,
      heading: row.heading,
      body: row.body,
      updatedAt: epochOf(row.updated),
    })),
    measures: inOrder(shown(rows.measures), ({ title }) => title).map((row) => ({
      ...measureFrom(row),
      area: areaById.get(row.area),
      ...linked(row),
    })),
  };
}

function shown<T extends { readonly published: boolean }>(rows: ReadonlyMap<string, T>): T[] {
  return [...rows.values()].filter(({ published }) => published);
}

function inOrder<T extends { readonly sort_order: number }>(rows: T[], nameOf: (row: T) => string): T[] {
  return rows.toSorted((a, b) => a.sort_order - b.sort_order || swedish.compare(nameOf(a), nameOf(b)));
}

function found<T>(ids: readonly string[], held: ReadonlyMap<string, T>): T[] {
  return ids.map((id) => held.get(id)).filter((one) => one !== undefined);
}

function partnerFrom(row: Row<'partners'>): Partner {
  const { id, name, kind, does, hours, phone, email, website, updated } = row;
  return { id, name, kind, does, hours, phone, email, website, updatedAt: epochOf(updated) };
}

function presenceFrom(row: Row<'presence'>, area: Presence['area'], partner: Partner | undefined): Presence {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    partner,
    area,
    around: row.around,
    weekdays: row.weekdays,
    startTime: row.start_time,
    endTime: row.end_time,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    cancelledDates: linesOf(row.cancelled_dates),
    who: row.who,
    recognise: row.recognise,
    join: row.join,
    joinUrl: row.join_url,
    sourceUrl: row.source_url,
    sourceAsOf: row.source_as_of,
    updatedAt: epochOf(row.updated),
  };
}

function promiseFrom(
  row: Row<'promises'>,
  linked: Pick<CitizenPromise, 'activities' | 'presence'>,
  rows: ContentRows,
): CitizenPromise {
  return {
    id: row.id,
    slug: row.slug || row.id,
    title: row.title,
    by: row.promised_by,
    theme: row.theme,
    text: row.text,
    forWhom: row.for_whom,
    from: row.from_date,
    to: row.to_date,
    status: row.status,
    outcome: row.outcome,
    ...linked,
    notes: [...rows.promise_notes.values()]
      .filter(({ promise }) => promise === row.id)
      .toSorted((a, b) => b.noted_on.localeCompare(a.noted_on) || b.id.localeCompare(a.id))
      .map((note) => ({ date: note.noted_on, text: note.text, updatedAt: epochOf(note.updated) })),
    updatedAt: epochOf(row.updated),
  };
}

function surveyFrom(row: Row<'surveys'>, rows: ContentRows, leastAnswers: number): Survey {
  const results = [...rows.survey_results.values()].filter(({ survey }) => survey === row.id);
  return {
    id: row.id,
    year: row.year,
    sourceName: row.source_name,
    sourceUrl: row.source_url,
    sent: row.sent,
    responseRate: row.response_rate,
    agesFrom: row.ages_from,
    agesTo: row.ages_to,
    summary: row.summary,
    results: results.map(({ theme, group, scale, value, answers }): SurveyFigure => ({
      theme,
      group,
      scale,
      value: answers < leastAnswers ? undefined : value,
    })),
    updatedAt: epochOf(row.updated),
  };
}

function measureFrom(row: Row<'measures'>): Omit<Measure, 'area' | 'activities' | 'presence'> {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    text: row.text,
    status: row.status,
    doneOn: row.done_on,
    updatedAt: epochOf(row.updated),
  };
}
