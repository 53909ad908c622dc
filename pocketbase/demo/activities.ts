import { addDays } from '../../src/domain/local-date.ts';
import { slugOf } from '../../src/domain/slug.ts';
import { activityAnswers, type ActivityAnswers } from './activity-answers.ts';
import { craftActivities } from './activities-craft.ts';
import { foodActivities } from './activities-food.ts';
import { gamingActivities } from './activities-gaming.ts';
import { hangoutActivities } from './activities-hangout.ts';
import { musicActivities } from './activities-music.ts';
import { outdoorActivities } from './activities-outdoors.ts';
import { specialActivities } from './activities-special.ts';
import { moreSportActivities } from './activities-sport-more.ts';
import { sportActivities } from './activities-sport.ts';
import { studyActivities } from './activities-study.ts';
import type { ActivityInput } from './activity-input.ts';
import { categoryId } from './areas-and-categories.ts';
import { englishActivities, type EnglishActivity } from './in-english.ts';
import { organiserId } from './organisers.ts';
import { demoId, entriesOf } from './records.ts';
import type { DemoRecord } from './records.ts';

const activities = {
  ...hangoutActivities,
  ...sportActivities,
  ...moreSportActivities,
  ...musicActivities,
  ...gamingActivities,
  ...craftActivities,
  ...foodActivities,
  ...outdoorActivities,
  ...studyActivities,
  ...specialActivities,
};

export type ActivityKey = keyof typeof activities;

const EMERGENCY_AT_SIGNUP = 'Vi ringer numret som lämnades i anmälan.';
const EMERGENCY_AT_DROP_IN = 'Första gången du kommer ber vi om ett nummer hem. Händer något ringer vi det.';

export function activityId(key: ActivityKey): string {
  return demoId('act', key);
}

export function activityOf(key: ActivityKey): ActivityInput {
  return activities[key];
}

function emergencyOf(activity: ActivityInput): string {
  if (activity.emergency !== undefined) return activity.emergency;
  const signsUpHere = activity.signup === 'session' || activity.signup === 'course';
  return signsUpHere ? EMERGENCY_AT_SIGNUP : EMERGENCY_AT_DROP_IN;
}

/** Spread over the last six weeks, so that the confirmations do not all carry one date. */
function usualConfirmation(position: number): number {
  return 2 + ((position * 5) % 40);
}

function confirmedOn(activity: ActivityInput, position: number, today: string): string {
  if (activity.status === 'draft') return '';
  return addDays(today, -(activity.confirmedDaysAgo ?? usualConfirmation(position)));
}

function fieldsOf(
  activity: ActivityInput,
  english: EnglishActivity | undefined,
  answers: ActivityAnswers,
  position: number,
  today: string,
): DemoRecord['fields'] {
  return {
    title: activity.title,
    title_en: english?.title ?? '',
    summary_en: english?.summary ?? '',
    body_en: english?.body ?? '',
    slug: slugOf(activity.title),
    summary: activity.summary,
    body: activity.body,
    categories: activity.categories.map(categoryId),
    organiser: organiserId(activity.organiser),
    school_year_from: activity.years[0],
    school_year_to: activity.years[1],
    limit_reason: activity.limitReason,
    older_youths: activity.olderYouths === undefined ? 'no' : 'yes',
    older_youths_note: activity.olderYouths ?? '',
    price_kind: activity.priceSek === undefined ? 'free' : 'paid',
    price_sek: activity.priceSek ?? 0,
    price_note: activity.priceNote ?? '',
    fritidskortet: activity.fritidskortet ?? 'no',
    bring: activity.bring ?? answers.bring ?? '',
    food: answers.food ?? '',
    insurance: answers.insurance ?? '',
    risks: activity.risks ?? [],
    risk_note: activity.riskNote ?? '',
    swimming: answers.swimming ?? '',
    stay_rule: activity.stay,
    pickup_note: answers.pickup ?? '',
    photo_rule: activity.photoRule ?? '',
    first_aid: activity.firstAid ?? 'unknown',
    safeguarding_training: activity.safeguarding ?? 'unknown',
    responsible_role: activity.responsible,
    phone: activity.phone,
    phone_hours: activity.phoneHours,
    emergency_contact: emergencyOf(activity),
    support_note: answers.support ?? '',
    languages: answers.languages ?? '',
    signup_mode: activity.signup ?? 'drop_in',
    signup_url: activity.signupUrl ?? '',
    allocation: activity.byLot ? 'lottery' : 'time_order',
    guardian_approval: activity.approval ?? 'never',
    status: activity.status ?? 'draft',
    supervision_confirmed_on: confirmedOn(activity, position, today),
  };
}

/**
 * Every activity, none of them published yet: that takes a time, which refers to the activity.
 * @param today local date YYYY-MM-DD; the safety facts were confirmed some days before it.
 */
export function activityRecords(today: string): readonly DemoRecord[] {
  return entriesOf<ActivityKey, ActivityInput>(activities).map(([key, activity], position) => ({
    collection: 'activities',
    id: activityId(key),
    fields: fieldsOf(activity, englishActivities[key], activityAnswers[key] ?? {}, position, today),
  }));
}

/** The publishing of every activity that is neither draft nor archived, to be saved when its times are there. */
export function publishingRecords(): readonly DemoRecord[] {
  return entriesOf<ActivityKey, ActivityInput>(activities)
    .filter(([, activity]) => activity.status === undefined)
    .map(([key]) => ({ collection: 'activities', id: activityId(key), fields: { status: 'published' } }));
}
