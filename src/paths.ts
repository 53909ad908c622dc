/** Addresses of the site's pages, in one place so that no link is spelled twice. */
import { language } from '#words/language.ts';
import { GUIDE_LANGUAGES } from './i18n/languages.ts';

/** Where the pages of this language begin: nothing, or "/en". Pages for staff, pictures and files have one address for all. */
const at = language.prefix;
export const START = at || '/';

export const sessionHref = (session: { readonly id: string }): string => `${at}/tillfallen/${session.id}`;
export const activityHref = (activity: { readonly slug: string }): string =>
  `${at}/aktiviteter/${activity.slug}`;
export const venueHref = (venue: { readonly slug: string }): string => `${at}/motesplatser/${venue.slug}`;

/** The form for a session or a course (by the id of its schedule). */
export const signUpToSessionHref = (id: string): string => `${at}/anmalan/ny?tillfalle=${id}`;
export const signUpToCourseHref = (id: string): string => `${at}/anmalan/ny?kurs=${id}`;

/** How the places of a session or a course (by the id of its schedule) are drawn by lot, and the result. */
export const lotteryHref = (target: { readonly id: string }): string => `${at}/lottning/${target.id}`;

/** A family's own page; the token is a key and never stands in a log. */
export const signupHref = (token: string): string => `${at}/anmalan/${token}`;
/** @param child its number among the siblings, from 1; none = all of them */
export const acceptHref = (token: string, child?: number): string =>
  `${at}/anmalan/${token}/tacka-ja${child === undefined ? '' : `?barn=${child}`}`;
export const cancelHref = (token: string, child?: number): string =>
  `${at}/anmalan/${token}/avboka${child === undefined ? '' : `?barn=${child}`}`;
export const photosHref = (token: string): string => `${at}/anmalan/${token}/bilder`;
export const eraseHref = (token: string, child?: number): string =>
  `${at}/anmalan/${token}/radera${child === undefined ? '' : `?barn=${child}`}`;
/** Where a family lands whose sign-up is gone, and its key with it. */
export const ERASED = `${at}/anmalan/raderad`;

/** A draft as it will look; the token opens it for a week and never stands in a log. */
export const draftHref = (token: string): string => `/utkast/${token}`;

export const sessionCalendarHref = (session: { readonly id: string }): string =>
  `${at}/tillfallen/${session.id}.ics`;
export const courseCalendarHref = (schedule: { readonly id: string }): string =>
  `${at}/kurser/${schedule.id}.ics`;

export type FeedKind = 'ics' | 'rss';
/** The feed of a page that lists sessions: "/aktiviteter?ort=jamshog" → "/aktiviteter.ics?ort=jamshog". */
export const feedHref = (page: string, kind: FeedKind): string => page.replace(/(?=\?|$)/, `.${kind}`);

/** A picture of a place, in one of the sizes that PocketBase keeps ready (`thumbs` of the field). */
export const imageHref = (
  venue: { readonly id: string },
  file: string,
  size: '640x400' | '1280x800',
): string => `/bilder/${venue.id}/${file}?storlek=${size}`;

export const ACTIVITIES = `${at}/aktiviteter`;
export const VENUES = `${at}/motesplatser`;
export const CALENDAR = `${at}/kalender`;
/** School breaks, and one of them. */
export const BREAKS = `${at}/lov`;
export const breakHref = (schoolBreak: { readonly slug: string }): string => `${BREAKS}/${schoolBreak.slug}`;
/** What there is for some school years, and the same as a poster for a wall. */
export const AGES = `${at}/ak`;
export const ageHref = (band: { readonly slug: string }): string => `${AGES}/${band.slug}`;
export const agePosterHref = (band: { readonly slug: string }): string => `${AGES}/${band.slug}/affisch`;
/** What stands on the poster, "/4-6": a child types it from memory. Each is a file of its own in `src/pages`. */
export const shortAgeHref = (band: { readonly short: string }): string => `${at}/${band.short}`;
/** What a visitor has saved in the browser, and the cards that it is drawn from: those of everything there is. */
export const SAVED = `${at}/sparat`;
export const SAVED_CARDS = `${at}/sparat.json`;
/**
 * What a browser keeps for when it has no network, once a visitor has asked for it (`src/worker`): words in place of a page
 * that cannot be fetched, this week, and the page of saved things with its cards.
 */
export const OFFLINE = `${at}/utan-nat`;
export const OFFLINE_CALENDAR = `${OFFLINE}/kalender`;
export const OFFLINE_SAVED = `${OFFLINE}/sparat`;
export const OFFLINE_CARDS = `${OFFLINE}/sparat.json`;
/** Which links browsers may fetch before they are pressed. */
export const SPECULATION_RULES = '/prefetch.speculationrules';
export const MANIFEST = at ? '/site.en.webmanifest' : '/site.webmanifest';
/** The municipality's promise, how it goes, and what is done for safety. */
export const SAFETY = `${at}/trygghet`;
export const promiseHref = (promise: { readonly slug: string }): string => `${SAFETY}/loften/${promise.slug}`;
/** How the figures beside promises are counted. */
export const SAFETY_METHOD = `${SAFETY}/sa-raknar-vi`;
export const SAFETY_SURVEY = `${SAFETY}/matningen`;
export const SAFETY_PICTURE = `${SAFETY}/lagesbilden`;
/** Adults who are out where young people are. */
export const ADULTS_OUT = `${SAFETY}/vuxna-ute`;
export const WHO_DOES_WHAT = `${SAFETY}/vem-gor-vad`;
/** What to ask before a child begins, and how each activity and place here answers. */
export const PARENTS = `${at}/foraldrar`;
export const HOW_IT_WORKS = `${at}/sa-funkar-det`;
/** What the site is and how it works behind, in pages of their own. */
export const ABOUT = `${at}/om`;
export const YOUR_DATA = `${at}/om/dina-uppgifter`;
export const ACCESSIBILITY = `${at}/om/tillganglighet`;
export const COOKIES = `${at}/om/kakor`;
/** How places are given. */
export const SELECTION = `${at}/om/sa-valjs-deltagare-ut`;

/** Where anybody tells that a page is wrong. */
export const REPORT = `${at}/meddela-fel`;
export const REPORT_THANKS = `${at}/meddela-fel/tack`;
/** @param page path and query */
export const reportHref = (page: string): string => `${REPORT}?sida=${encodeURIComponent(page)}`;
/** The same, with what is wrong chosen: somebody cannot use the page. */
export const accessibilityReportHref = (page: string): string => `${reportHref(page)}&fel=accessibility`;

/** How anybody may use the published catalogue, for people. */
export const OPEN_DATA = `${at}/oppna-data`;
/** Where others make a list for their own page; the list itself has no frame of the site around it. */
export const EMBED = `${at}/badda-in`;
export const EMBEDDED_LIST = `${at}/badda-in/lista`;
/** The open data have one address for all languages, and their version in it. */
export const DATA = '/data/v1';
export const DATA_SCHEMA = '/data/v1/schema.json';
export const SESSION_FEED = '/data/v1/rpde/sessions';
export const dataHref = (collection: string): string => `${DATA}/${collection}`;
export const SITEMAP = '/sitemap.xml';

/** All sign-ups of one address, behind a code that is mailed there. */
export const MY_SIGNUPS = `${at}/mina-anmalningar`;
export const MY_SIGNUPS_CODE = `${at}/mina-anmalningar/kod`;
export const MY_SIGNUPS_OUT = `${at}/mina-anmalningar/logga-ut`;
export const MY_SIGNUPS_CONTACT = `${at}/mina-anmalningar/uppgifter`;
export const MY_SIGNUPS_CALENDAR = `${at}/mina-anmalningar/kalender`;
export const MY_SIGNUPS_ASK = `${at}/mina-anmalningar/fraga-igen`;
/** @param whole all of the same form, and not the one alone */
export const myCancelHref = (reference: string, whole: boolean): string =>
  `${at}/mina-anmalningar/avboka?anmalan=${reference}${whole ? '&alla=ja' : ''}`;
export const myAcceptHref = (reference: string, whole: boolean): string =>
  `${at}/mina-anmalningar/tacka-ja?anmalan=${reference}${whole ? '&alla=ja' : ''}`;
export const myEraseHref = (reference: string, whole: boolean): string =>
  `${at}/mina-anmalningar/radera?anmalan=${reference}${whole ? '&alla=ja' : ''}`;
/** The feed's key is a secret and never stands in a log. */
export const myFeedHref = (key: string): string => `${at}/mina-anmalningar/kalender/${key}.ics`;

/** Whether a path, without a language's prefix, is of a page for staff. */
export function isForStaff(path: string): boolean {
  return /^\/(?:personal|utkast)(?:\/|$)/.test(path);
}

/** The site told in easy Swedish. */
export const EASY_SWEDISH = '/lattlast';
/** Public pages that have one address whatever language the site is read in; only the Swedish build shows them. */
export const ONE_ADDRESS_PAGES: readonly string[] = [
  EASY_SWEDISH,
  ...GUIDE_LANGUAGES.map(({ path }) => path),
];

/** Whether a path, without a language's prefix, is of a page that other languages than Swedish have no copy of. */
export function hasOneAddress(path: string): boolean {
  return (
    isForStaff(path) ||
    ONE_ADDRESS_PAGES.includes(path) ||
    /^\/(?:data\/|robots\.txt$|sitemap\.xml$)/.test(path)
  );
}

/** Pages for staff; only the first is linked from public pages. */
export const STAFF = '/personal';
/** What needs a person in the next two weeks. */
export const STAFF_OVERVIEW = '/personal/oversikt';
export const STAFF_SIGN_IN = '/personal/logga-in';
export const STAFF_SIGN_OUT = '/personal/logga-ut';
export const STAFF_SESSIONS = '/personal/tillfallen';
export const STAFF_CLOSE = '/personal/stall-in';
export const STAFF_CLOSED = '/personal/stall-in/klart';
export const STAFF_CODE = '/personal/kod';
export const STAFF_ACCOUNT = '/personal/konto';
export const STAFF_ACCOUNTS = '/personal/kom-igang';
export const STAFF_ERASING = '/personal/gallring';
export const STAFF_REPORTS = '/personal/fel';
export const STAFF_GAPS = '/personal/luckor';
/** What shall be done, for the monthly meeting about the joint picture. */
export const STAFF_FOCUS = '/personal/lagesbild';
/** @param period local dates, both included */
export const gapsCsvHref = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${STAFF_GAPS}/luckor.csv?fran=${from}&till=${to}`;
export const STAFF_ACTIVITIES = '/personal/aktiviteter';
export const STAFF_NEW_ACTIVITY = '/personal/aktiviteter/ny';
/** @param like id of the activity that the form is filled in as */
export const newActivityHref = (like: string): string => `${STAFF_NEW_ACTIVITY}?som=${like}`;
export const staffActivityHref = (activity: { readonly id: string }): string =>
  `${STAFF_ACTIVITIES}/${activity.id}`;
export const staffCopyHref = (activity: { readonly id: string }): string =>
  `${STAFF_ACTIVITIES}/${activity.id}/kopiera`;
export const STAFF_IMPORT = '/personal/import';
export const STAFF_IMPORT_UNDO = '/personal/import/angra';
/** @param kind the word in the file's name */
export const importSampleHref = (kind: string): string => `${STAFF_IMPORT}/exempel-${kind}.csv`;
export const STAFF_STATISTICS = '/personal/statistik';
export const statisticsCsvHref = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${STAFF_STATISTICS}/statistik.csv?fran=${from}&till=${to}`;
export const staffDayHref = (date: string): string => `${STAFF_SESSIONS}?dag=${date}`;
export const staffSessionHref = (session: { readonly id: string }): string =>
  `${STAFF_SESSIONS}/${session.id}`;
export const staffMoveHref = (session: { readonly id: string }): string =>
  `${STAFF_SESSIONS}/${session.id}/flytta`;
export const participantsHref = (session: { readonly id: string }): string =>
  `${STAFF_SESSIONS}/${session.id}/deltagare.csv`;
/** Who is here: the list at the door of one session. */
export const doorHref = (session: { readonly id: string }): string =>
  `${STAFF_SESSIONS}/${session.id}/narvaro`;
/** Where ticks that were kept in a browser are sent. */
export const ticksHref = (session: { readonly id: string }): string => `${doorHref(session)}/skicka`;
export const messageHref = (session: { readonly id: string }): string =>
  `${STAFF_SESSIONS}/${session.id}/meddelande`;
/** One participant's place in the list. */
export const doorRowId = (signup: string): string => `d-${signup}`;
export const attendanceHref = (session: { readonly id: string }): string =>
  `${STAFF_SESSIONS}/${session.id}/narvaro.csv`;
export const closeSessionHref = (session: { readonly id: string }): string =>
  `${STAFF_CLOSE}?vad=session&tillfalle=${session.id}`;
export const staffFactsHref = (collection: 'venues' | 'activities', id: string): string =>
  `/personal/bekrafta/${collection === 'venues' ? 'stalle' : 'aktivitet'}/${id}`;
