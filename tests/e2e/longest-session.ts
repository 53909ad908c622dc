import type { Session } from '../../src/directory/model.ts';
import { anActivity, anOrganiser, aSession, aVenue } from '../unit/support/municipality.ts';

export const LONGEST = 'sessionlongest1';

/** Makes a text of exactly so many characters. */
export type Write = (length: number) => string;

/** Everything stated, and every text as long as its field takes; `share` shortens them all alike. */
export function longestSession(write: Write, rules: readonly string[], share = 1): Session {
  const text = (most: number) => write(Math.max(1, Math.round(most * share)));
  const PHONE = '070-174 06 12 anknytning 1234567890, tryck 2';
  const organiser = anOrganiser({
    name: text(120),
    vettingRoutine: text(300),
    vettingConfirmedOn: '2026-10-14',
    oneToOne: text(300),
    insurance: text(200),
    concernInside: { name: text(80), phone: `${PHONE}.` },
    concernOutside: { name: text(80), phone: PHONE },
  });
  const venue = aVenue({
    id: 'venuelongest001',
    organiser,
    name: text(100),
    slug: 'langst',
    address: text(160),
    setting: 'both',
    entrance: text(300),
    toilets: text(200),
    lighting: text(200),
    wayHome: text(400),
    access: ['step_free', 'accessible_toilet', 'lift', 'hearing_loop', 'quiet_room', 'changing_room'],
    accessNote: text(400),
    houseRules: rules,
    otherAdults: text(300),
    onlinePlaces: text(300),
    hoursNote: text(300),
    staffingNote: text(300),
    forWhom: text(200),
  });
  const activity = anActivity({
    id: 'activitylongest',
    slug: 'langst',
    organiser,
    title: text(100),
    summary: text(200),
    body: text(5000),
    signupMode: 'session',
    limitReason: text(300),
    olderYouths: 'yes',
    olderYouthsNote: text(200),
    free: false,
    priceSek: 100_000,
    priceNote: text(200),
    fritidskortet: 'no',
    bring: text(300),
    food: text(200),
    insurance: text(200),
    risks: ['water', 'height', 'tools', 'fire', 'animals', 'trip', 'overnight'],
    riskNote: text(300),
    swimming: 'needed',
    stayRule: 'picked_up',
    pickupNote: text(200),
    photoRule: 'with_consent',
    firstAid: 'yes',
    safeguardingTraining: 'yes',
    responsibleRole: text(80),
    phone: PHONE,
    phoneHours: text(100),
    emergencyContact: text(300),
    supportNote: text(300),
    languages: text(120),
    supervisionConfirmedOn: '2026-01-02',
  });
  return aSession({
    id: LONGEST,
    activity,
    venue,
    status: 'moved',
    publicNote: text(200),
    startTime: '14:00',
    endTime: '21:00',
    youthsPerAdult: 5,
    roomPlaces: 20,
  });
}
