/** Names and fixed texts of the twenty facts. */
import type { FactNumber } from '../../components/facts.ts';
import type { Retention } from '../../domain/retention.ts';
import { familyRetention } from './retention.ts';

export const FACT_NAMES: Readonly<Record<FactNumber, string>> = {
  1: 'Adults there',
  2: 'In charge',
  3: 'For whom',
  4: 'How many adults',
  5: 'Coming and leaving',
  6: 'Police records check',
  7: 'First aid',
  8: 'If something happens',
  9: 'If something has felt wrong',
  10: 'Risks',
  11: 'Place and way home',
  12: 'Accessibility and support',
  13: 'Rules',
  14: 'Other adults in the building',
  15: 'One adult and one child',
  16: 'Photos',
  17: 'Online',
  18: 'Cost and equipment',
  19: 'What we keep',
  20: 'Last confirmed',
};

/** Headings over facts 11–20. */
export const factGroups = {
  findUs: 'Finding us, and the way home',
  houseRules: 'What it is like here',
  goodToKnow: 'Good to know',
  /** At the foot of a sheet of paper, before the address of the page. */
  printed: (date: string) => `Printed ${date}. It may have changed since then.`,
  shortened: 'Texts that end with … are shortened here. The page has them in full.',
};

/** What belongs to a fact and is not given, as words after "No information about". */
export const lacking = {
  sentence: (parts: string) => `No information about ${parts}.`,
  staffedHours: 'when adults are there',
  role: 'who is in charge',
  phone: 'a phone number',
  olderYouths: 'older teenagers',
  adultNumbers: 'the number of adults',
  mostParticipants: 'the most participants',
  pickup: 'who may pick up',
  vettingDate: 'when the routine was confirmed',
  firstAid: 'first aid',
  training: 'training in keeping children safe',
  reached: 'how you will be reached',
  concernInside: 'whom to call at the organiser',
  swimming: 'being able to swim',
  address: 'the address',
  entrance: 'the entrance',
  setting: 'indoors or outdoors',
  toilets: 'toilets',
  lighting: 'lighting',
  wayHome: 'the way home',
  access: 'accessibility',
  support: 'how to ask for support',
  languages: 'languages',
  food: 'food',
  gear: 'equipment',
  insurance: 'insurance',
};

/** Words before a part of a fact. */
export const labels = {
  hours: 'Opening hours',
  staffing: 'Staffing',
  pickup: 'Picking up',
  entrance: 'Entrance',
  toilets: 'Toilets',
  lighting: 'Lighting',
  wayHome: 'Way home',
  support: 'Support',
  languages: 'Languages',
  food: 'Food',
  gear: 'Bring',
  insurance: 'Insurance',
};

export const facts = {
  free: 'Free',
  open: (hours: string) => `Open ${hours}.`,
  goesOn: (hours: string) => `The activity is ${hours}.`,
  nobodyThere: 'No adult is there.',
  cancelled: 'Does not apply, it is cancelled.',
  noAdultsHere: 'Does not apply, no adult is there.',
  confirmedAll: (count: number) =>
    count === 1 ? 'The adult has confirmed.' : 'All of them have confirmed that they will come.',
  confirmedSome: (count: number, of: number) =>
    count === 0
      ? 'Nobody has confirmed yet.'
      : `${count} of ${of} ${count === 1 ? 'has' : 'have'} confirmed that they will come.`,
  needed: (count: number) =>
    count === 1
      ? 'So many have signed up that 1 adult is needed.'
      : `So many have signed up that ${count} adults are needed.`,
  otherHelpers: (count: number) => `${count} ${count === 1 ? 'helper' : 'helpers'}`,
  helpers: (who: string, many: boolean) =>
    `Also ${who}, who ${many ? 'do not count as adults' : 'does not count as an adult'}.`,
  placesWithAdults: (places: number, adults: string) =>
    places === 1 ? `With ${adults} there is 1 place.` : `With ${adults} there are ${places} places.`,
  ratio: (youths: number) => `At most ${youths} ${youths === 1 ? 'participant' : 'participants'} per adult.`,
  noRisks: 'The organiser has not named any particular risks.',
  swimmingNeeded: 'You need to be able to swim.',
  swimmingNotNeeded: 'You do not need to be able to swim.',
  routineConfirmed: (date: string) => `The routine was confirmed ${date}.`,
  firstAidNotNoted:
    'At least one adult is to know first aid and CPR, but none of those planned is noted as knowing it.',
  formAsks: "The sign-up asks for the guardian's mobile number.",
  formDoesNotAsk: 'This page does not ask for any number.',
  formElsewhere: 'You sign up with the organiser. Ask whether they take a number to reach home.',
  callsOnSignup: 'If something happens, we call it.',
  concern: 'Call someone here, or someone outside:',
  photoNo: 'Tell a leader if you do not want to be in photos.',
  stored: (retention: Retention) =>
    `First name, school year and the guardian's contact details. They are removed ${familyRetention.session(retention)}.`,
  storedCourse: (retention: Retention) =>
    `First name, school year and the guardian's contact details. They are removed ${familyRetention.course(retention)}.`,
  nothingStored: 'Nothing. You do not have to sign up.',
  storedElsewhere: 'Nothing here. You sign up with the organiser, so ask them what they keep.',
  noSignupHere: 'Nothing. You cannot sign up here.',
  source: (name: string, asOf: string) => (asOf ? `According to ${name}, ${asOf}.` : `According to ${name}.`),
  answers: (hours: string) => `Answers the phone ${hours}.`,
  police: 'The police',
  policePhone: '114 14',
  bris: 'Bris',
  brisPhone: '116 111',
};
