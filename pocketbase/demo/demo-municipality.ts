/**
 * The demo municipality: invented places, activities and people in Olofström's villages, beside the six real places.
 * Pure: the same day gives the same records. Sessions of schedules are not among them, those come from the generator.
 */
import { accessibilityRecords } from './about.ts';
import { activityRecords, publishingRecords } from './activities.ts';
import { areaRecords, categoryRecords } from './areas-and-categories.ts';
import { calendarRecords } from './calendar.ts';
import { organiserRecords } from './organisers.ts';
import { realPlaceRecords } from './real-places.ts';
import { questionRecords } from './questions.ts';
import type { DemoRecord } from './records.ts';
import { safetyPictureRecords, surveyRecords } from './safety-surveys.ts';
import { promiseRecords } from './safety-promises.ts';
import { partnerRecords, presenceRecords } from './safety-presence.ts';
import { scheduleRecords } from './schedules.ts';
import { settingsRecord } from './settings.ts';
import { singleSessionRecords } from './single-sessions.ts';
import { staffRecords } from './staff.ts';
import { venueRecords } from './venues.ts';

export { demoAdjustments } from './adjustments.ts';
export type { DemoAdjustments, SessionChange, ShiftChange } from './adjustments.ts';
export type { GeneratedSession } from './candidates.ts';
export { demoLotteries } from './lotteries.ts';
export { demoHistory } from './offered-history.ts';
export type { DemoRecord } from './records.ts';
export { DEMO_STAFF_ACCOUNT } from './staff.ts';
export { demoVisits } from './visits.ts';

/**
 * Every record to save, in an order in which each refers only to records before it. An activity comes twice: first
 * whole, as a draft, and at the end, when it has times, with only its status "published".
 * @param today local date YYYY-MM-DD around which seasons, courses and single sessions are placed
 */
export function demoRecords(today: string): readonly DemoRecord[] {
  return [
    ...accessibilityRecords(today),
    settingsRecord(today),
    ...areaRecords(),
    ...categoryRecords(),
    ...partnerRecords(),
    ...presenceRecords(today),
    ...organiserRecords(today),
    ...venueRecords(today),
    ...realPlaceRecords(),
    ...calendarRecords(today),
    ...staffRecords(),
    ...activityRecords(today),
    ...questionRecords(),
    ...scheduleRecords(today),
    ...singleSessionRecords(today),
    ...promiseRecords(today),
    ...publishingRecords(),
    ...surveyRecords(today),
    ...safetyPictureRecords(today),
  ];
}
