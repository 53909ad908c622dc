import type { FilterGroup } from '../components/FilterLinks.astro';
import type { WeekLink } from '../components/week.ts';
import type { Area, Session, Snapshot } from '../directory/model.ts';
import { AGE_BANDS, bandOf, isForBand, type AgeBand } from '../domain/age-bands.ts';
import { breaks as words } from '#words/breaks.ts';
import { weekShort } from '#words/dates.ts';
import { breakHref } from '../paths.ts';
import type { SchoolBreak } from './school-breaks.ts';
import { weekParameter } from './week-parameter.ts';

/** What a break's programme is narrowed to; undefined = everything. */
export interface BreakFilter {
  readonly band: AgeBand | undefined;
  readonly area: Area | undefined;
  /** "2026-53": the week to show of a programme that is too long for one page. */
  readonly week: string | undefined;
}

/** Sessions on one page: about a week without filters. A longer programme is shown week by week. */
const MOST_ON_A_PAGE = 100;

/** Reads "ak" (a band's slug), "ort" (an area's slug) and "v" (a week); what is unknown is left out. */
export function breakFilter(parameters: URLSearchParams, areas: readonly Area[]): BreakFilter {
  return {
    band: bandOf(parameters.get('ak')),
    area: areas.find(({ slug }) => slug === parameters.get('ort')),
    week: parameters.get('v') ?? undefined,
  };
}

/** Whether a session is for the band and in the area. */
export function isChosen({ activity, venue }: Session, { band, area }: BreakFilter): boolean {
  return (!band || isForBand(activity.schoolYears, band)) && (!area || venue.area.id === area.id);
}

function programmeHref(found: SchoolBreak, { band, area, week }: BreakFilter): string {
  const parameters = new URLSearchParams();
  if (band) parameters.set('ak', band.slug);
  if (area) parameters.set('ort', area.slug);
  if (week) parameters.set('v', week);
  return parameters.size > 0 ? `${breakHref(found)}?${parameters}` : breakHref(found);
}

/** Links that narrow the programme, to bands and areas that have anything in it. */
export function filterLinks(
  snapshot: Pick<Snapshot, 'areas'>,
  found: SchoolBreak,
  sessions: readonly Session[],
  filter: BreakFilter,
): FilterGroup[] {
  const href = (change: Partial<BreakFilter>) =>
    programmeHref(found, { ...filter, week: undefined, ...change });
  const bands = AGE_BANDS.filter((band) =>
    sessions.some(({ activity }) => isForBand(activity.schoolYears, band)),
  );
  const areas = snapshot.areas.filter(({ id }) => sessions.some(({ venue }) => venue.area.id === id));
  const groups = [
    {
      label: words.byBand,
      links: [
        { href: href({ band: undefined }), text: words.allBands, chosen: !filter.band },
        ...bands.map((band) => ({
          href: href({ band }),
          text: words.band(band),
          chosen: band === filter.band,
        })),
      ],
    },
    {
      label: words.byArea,
      links: [
        { href: href({ area: undefined }), text: words.allAreas, chosen: !filter.area },
        ...areas.map((area) => ({ href: href({ area }), text: area.name, chosen: area === filter.area })),
      ],
    },
  ];
  // "All" and a single choice narrow nothing.
  return groups.filter(({ links }) => links.length > 2);
}

/** One week of a programme that is too long for one page, with the way to the others. */
export interface ProgrammeWeek {
  readonly sessions: readonly Session[];
  /** "v. 53" */
  readonly text: string;
  readonly links: FilterGroup;
  readonly previous: WeekLink | undefined;
  readonly next: WeekLink | undefined;
}

/** The week asked for, else the first that has anything; undefined where all sessions fit on one page. */
export function programmeWeek(
  found: SchoolBreak,
  sessions: readonly Session[],
  filter: BreakFilter,
): ProgrammeWeek | undefined {
  const weeks = [...Map.groupBy(sessions, ({ date }) => weekParameter(date))];
  if (sessions.length <= MOST_ON_A_PAGE || weeks.length === 1) return undefined;
  const asked = weeks.findIndex(([week]) => week === filter.week);
  const at = Math.max(0, asked);
  const links = weeks.map(([week, ofWeek]) => ({
    href: `${programmeHref(found, { ...filter, week })}#programme`,
    text: weekShort(ofWeek[0]?.date ?? found.from),
  }));
  return {
    sessions: weeks[at]?.[1] ?? [],
    text: links[at]?.text ?? '',
    links: { label: words.byWeek, links: links.map((link, index) => ({ ...link, chosen: index === at })) },
    previous: links[at - 1],
    next: links[at + 1],
  };
}
