/** What every stored choice is called in English. A new choice without a word here is a type error. */
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
export const MISSING = 'No information';

export const VENUE_KINDS: Labels<VenueKind> = {
  youth_centre: 'Youth centre',
  meeting_place: 'Meeting place',
  sports_hall: 'Sports hall',
  library: 'Library',
  swimming_pool: 'Swimming pool',
  culture_house: 'Arts centre',
  school: 'School',
  outdoors: 'Outdoors',
  other: 'Venue',
};

export const SETTINGS: Labels<Exclude<Venue['setting'], ''>> = {
  indoors: 'Indoors',
  outdoors: 'Outdoors',
  both: 'Indoors and outdoors',
};

export const ACCESS_FEATURES: Labels<AccessFeature> = {
  step_free: 'step-free entrance',
  accessible_toilet: 'wheelchair-accessible toilet',
  lift: 'lift',
  hearing_loop: 'hearing loop',
  quiet_room: 'quiet room',
  changing_room: 'changing room',
};

export const RISKS: Labels<Risk> = {
  water: 'water',
  height: 'heights',
  tools: 'tools',
  fire: 'fire',
  animals: 'animals',
  trip: 'trip',
  overnight: 'overnight stay',
};

export const STAY_RULES: Labels<Exclude<Activity['stayRule'], ''>> = {
  come_and_go: 'Comes and goes freely.',
  stays: 'Stays until the end. Then walks home alone or is picked up.',
  picked_up: 'Stays until an adult picks up.',
};

export const STAFF_ROLES: Labels<StaffRole> = {
  youth_leader: 'youth worker',
  leader: 'leader',
  assistant: 'assistant',
  volunteer: 'volunteer',
  manager: 'manager',
  trainee: 'trainee',
  young_helper: 'young assistant leader',
};

const STAFF_ROLES_MANY: Labels<StaffRole> = {
  youth_leader: 'youth workers',
  leader: 'leaders',
  assistant: 'assistants',
  volunteer: 'volunteers',
  manager: 'managers',
  trainee: 'trainees',
  young_helper: 'young assistant leaders',
};

/** "1 volunteer", "2 youth workers". */
export function roleCount(role: StaffRole, count: number): string {
  return counted(count, STAFF_ROLES[role], STAFF_ROLES_MANY[role]);
}

export const PHOTO_RULES: Labels<PhotoRule> = {
  none: 'Nobody takes photos here.',
  ask_first: 'Ask before you take a photo of someone.',
  with_consent: 'We take photos only of those who have said yes.',
};

export const FIRST_AID: Labels<YesNoUnknown> = {
  yes: 'At least one adult there knows first aid and CPR.',
  no: 'Nobody there has taken a course in first aid.',
  unknown: MISSING,
};

export const SAFEGUARDING_TRAINING: Labels<YesNoUnknown> = {
  yes: 'The leaders are trained in keeping children safe.',
  no: 'The leaders have not been trained in keeping children safe.',
  unknown: MISSING,
};

export const FRITIDSKORTET: Labels<YesNoUnknown> = {
  yes: 'You can pay with Fritidskortet, the state leisure card for children.',
  no: 'Fritidskortet, the state leisure card for children, is not valid here.',
  unknown: MISSING,
};

export const OLDER_YOUTHS: Labels<Exclude<Activity['olderYouths'], ''>> = {
  no: 'No older teenagers in the room at the same time.',
  yes: 'Older teenagers are in the room at the same time.',
};

export const SIGNUP_MODES: Labels<SignupMode> = {
  drop_in: 'Drop-in, no sign-up',
  session: 'Sign-up',
  course: 'Course',
  external: 'Sign up with the organiser',
};

export const ORGANISER_KINDS: Labels<Organiser['kind']> = {
  municipality: 'The municipality',
  association: 'Association',
  other: 'Other organiser',
};
