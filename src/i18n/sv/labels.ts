/** What every stored choice is called in Swedish. A new choice without a word here is a type error. */
import type {
  AccessFeature,
  Activity,
  Organiser,
  PhotoRule,
  Risk,
  SignupMode,
  StaffRole,
  Venue,
  VenueKind,
  YesNoUnknown,
} from '../../directory/model.ts';
import { counted } from './numbers.ts';

type Labels<Key extends string> = Readonly<Record<Key, string>>;

/** Said wherever a fact is not given; a gap would look like "no". */
export const MISSING = 'Uppgift saknas';

export const VENUE_KINDS: Labels<VenueKind> = {
  youth_centre: 'Fritidsgård',
  meeting_place: 'Mötesplats',
  sports_hall: 'Idrottshall',
  library: 'Bibliotek',
  swimming_pool: 'Simhall',
  culture_house: 'Kulturhus',
  school: 'Skola',
  outdoors: 'Utomhus',
  other: 'Lokal',
};

export const SETTINGS: Labels<Exclude<Venue['setting'], ''>> = {
  indoors: 'Inomhus',
  outdoors: 'Utomhus',
  both: 'Inne och ute',
};

export const ACCESS_FEATURES: Labels<AccessFeature> = {
  step_free: 'stegfri entré',
  accessible_toilet: 'rullstolstoalett',
  lift: 'hiss',
  hearing_loop: 'hörslinga',
  quiet_room: 'lugnt rum',
  changing_room: 'omklädningsrum',
};

export const RISKS: Labels<Risk> = {
  water: 'vatten',
  height: 'höjd',
  tools: 'verktyg',
  fire: 'eld',
  animals: 'djur',
  trip: 'utflykt',
  overnight: 'övernattning',
};

export const STAY_RULES: Labels<Exclude<Activity['stayRule'], ''>> = {
  come_and_go: 'Kommer och går fritt.',
  stays: 'Stannar till slutet. Går sedan hem själv eller hämtas.',
  picked_up: 'Stannar tills en vuxen hämtar.',
};

export const STAFF_ROLES: Labels<StaffRole> = {
  youth_leader: 'fritidsledare',
  leader: 'ledare',
  assistant: 'assistent',
  volunteer: 'volontär',
  manager: 'enhetschef',
  trainee: 'praktikant',
  young_helper: 'ung hjälpledare',
};

const STAFF_ROLES_MANY: Labels<StaffRole> = {
  youth_leader: 'fritidsledare',
  leader: 'ledare',
  assistant: 'assistenter',
  volunteer: 'volontärer',
  manager: 'enhetschefer',
  trainee: 'praktikanter',
  young_helper: 'unga hjälpledare',
};

/** "1 volontär", "2 fritidsledare". */
export function roleCount(role: StaffRole, count: number): string {
  return counted(count, STAFF_ROLES[role], STAFF_ROLES_MANY[role]);
}

export const PHOTO_RULES: Labels<PhotoRule> = {
  none: 'Ingen fotar här.',
  ask_first: 'Fråga innan du fotar någon.',
  with_consent: 'Vi tar bilder bara av den som har sagt ja.',
};

export const FIRST_AID: Labels<YesNoUnknown> = {
  yes: 'Minst en vuxen på plats kan första hjälpen och HLR.',
  no: 'Ingen på plats har gått kurs i första hjälpen.',
  unknown: MISSING,
};

export const SAFEGUARDING_TRAINING: Labels<YesNoUnknown> = {
  yes: 'Ledarna är utbildade i barns trygghet.',
  no: 'Ledarna har inte gått utbildning i barns trygghet.',
  unknown: MISSING,
};

export const FRITIDSKORTET: Labels<YesNoUnknown> = {
  yes: 'Du kan betala med Fritidskortet.',
  no: 'Fritidskortet gäller inte här.',
  unknown: MISSING,
};

export const OLDER_YOUTHS: Labels<Exclude<Activity['olderYouths'], ''>> = {
  no: 'Inga äldre ungdomar i lokalen samtidigt.',
  yes: 'Äldre ungdomar är i lokalen samtidigt.',
};

export const SIGNUP_MODES: Labels<SignupMode> = {
  drop_in: 'Drop-in',
  session: 'Anmälan',
  course: 'Kurs',
  external: 'Anmälan hos arrangören',
};

export const ORGANISER_KINDS: Labels<Organiser['kind']> = {
  municipality: 'Kommunen',
  association: 'Förening',
  other: 'Annan arrangör',
};
