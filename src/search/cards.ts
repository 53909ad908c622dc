import type { CardModel, CardSource } from '../components/card-model.ts';
import { contentLang } from '../components/content-lang.ts';
import { around, written } from '../components/phrase.ts';
import { cardOf } from '../components/session-card.ts';
import { slugOf } from '../domain/slug.ts';
import { VENUE_KINDS as KIND_LABELS } from '#words/labels.ts';
import { VENUE_KINDS } from './index-data.ts';
import type { SearchIndex, SearchSession } from './index-model.ts';
import type { Moment } from './moment.ts';
import type { ActivityHit, VenueHit } from './search.ts';
import { list as words } from '#words/list.ts';
import { activityHref, sessionHref } from '../paths.ts';

const NO_CATEGORY = { name: '', color: 'hangout', icon: 'Armchair' } as const;

const NO_SESSION: Pick<
  CardSource,
  | 'date'
  | 'startTime'
  | 'endTime'
  | 'unstaffed'
  | 'staffedFrom'
  | 'staffedTo'
  | 'status'
  | 'publicNote'
  | 'note'
  | 'counted'
  | 'leastAdults'
  | 'youthsPerAdult'
  | 'participants'
  | 'placesLeft'
> = {
  date: '',
  startTime: '',
  endTime: '',
  unstaffed: false,
  staffedFrom: '',
  staffedTo: '',
  status: 'planned',
  publicNote: '',
  counted: 0,
  leastAdults: 0,
  youthsPerAdult: 0,
  participants: 0,
  placesLeft: undefined,
};

function timesOf(session: SearchSession | undefined): typeof NO_SESSION {
  if (!session) return NO_SESSION;
  const { date, startTime, endTime, unstaffed, staffedFrom, staffedTo, status, publicNote, note } = session;
  const { counted, leastAdults, youthsPerAdult, participants, placesLeft } = session;
  return {
    date,
    startTime,
    endTime,
    unstaffed,
    staffedFrom,
    staffedTo,
    status,
    publicNote,
    note,
    counted,
    leastAdults,
    youthsPerAdult,
    participants,
    placesLeft,
  };
}

/** What the card of an activity that was found is made from; it leads to the session shown, or to the activity. */
export function activitySource(index: SearchIndex, { activity, session, venue }: ActivityHit): CardSource {
  const { title, slug, categories, schoolYears, free, priceSek, signupMode, byLot, phone, confirmedOn } =
    activity;
  const place = index.venues[venue];
  return {
    href: session ? sessionHref(session) : activityHref({ slug: slug || slugOf(title) }),
    title,
    titleLang: activity.lang && contentLang(activity.lang.title),
    category: index.categories[categories[0] ?? -1] ?? NO_CATEGORY,
    venueName: place?.name ?? '',
    areaName: index.areas[place?.area ?? -1]?.name ?? '',
    schoolYears,
    free,
    priceSek,
    signupMode,
    byLot,
    phone,
    confirmedOn,
    ...timesOf(session),
  };
}

export function activityCard(index: SearchIndex, hit: ActivityHit, moment: Moment): CardModel {
  return cardOf(activitySource(index, hit), moment, index.staleBefore);
}

/** The card of a venue: its next session's time and adults, or that none is known. It promises no age and no price. */
export function venueCard(index: SearchIndex, { venue, next }: VenueHit, moment: Moment): CardModel {
  const { name, href, kind, area, category, phone, confirmedOn } = venue;
  const activity = next?.activity;
  const source: CardSource = {
    href,
    title: name,
    category: index.categories[category] ?? NO_CATEGORY,
    venueName: KIND_LABELS[VENUE_KINDS[kind] ?? 'other'],
    areaName: index.areas[area]?.name ?? '',
    schoolYears: { from: 0, to: 0 },
    free: false,
    priceSek: 0,
    signupMode: activity?.signupMode ?? 'drop_in',
    byLot: activity?.byLot ?? false,
    phone: phone || (activity?.phone ?? ''),
    confirmedOn: activity?.confirmedOn ?? confirmedOn,
    ...timesOf(next?.session),
  };
  return {
    ...cardOf(source, moment, index.staleBefore),
    facts: [
      activity
        ? {
            text: around(
              words.next,
              activity.lang ? written(activity.title, activity.lang.title) : activity.title,
            ),
          }
        : { text: words.noTime, strong: true },
    ],
  };
}
