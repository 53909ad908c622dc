/** Swedish words that stand on the site, for the list of words on the pages in other languages. */
import { card } from '../sv/card.ts';
import { labels } from '../sv/facts.ts';
import { MISSING, SIGNUP_MODES } from '../sv/labels.ts';
import { layout } from '../sv/layout.ts';
import { open } from '../sv/open.ts';
import { search } from '../sv/search.ts';
import { signup } from '../sv/signup.ts';

export const SITE_WORDS = {
  activity: 'aktivitet',
  venue: 'mötesplats',
  youthCentre: 'fritidsgård',
  session: 'tillfälle',
  schoolYear: 'årskurs, åk',
  upperSecondary: 'gymnasiet',
  adults: 'vuxna',
  guardian: 'vårdnadshavare',
  staff: layout.footer.staff,
  organiser: 'arrangör',
  association: 'förening',
  dropIn: SIGNUP_MODES.drop_in,
  signUp: SIGNUP_MODES.session,
  course: SIGNUP_MODES.course,
  cancel: signup.cancel,
  placesLeft: search.placesLeft,
  full: 'fullt',
  waitingList: card.waitingList,
  drawn: card.byLot,
  cancelled: 'inställt',
  moved: card.movedTo,
  free: card.free,
  fee: card.fee,
  bring: labels.gear,
  missing: MISSING,
  openNow: card.openNow,
  closed: open.closed,
  schoolBreak: 'lov',
  today: 'i dag',
  tomorrow: 'i morgon',
  monday: 'måndag, mån',
  tuesday: 'tisdag, tis',
  wednesday: 'onsdag, ons',
  thursday: 'torsdag, tors',
  friday: 'fredag, fre',
  saturday: 'lördag, lör',
  sunday: 'söndag, sön',
  weekdays: 'vardagar',
  allDay: 'dygnet runt',
  socialServices: 'socialtjänsten',
} as const;

export type SiteWord = keyof typeof SITE_WORDS;
