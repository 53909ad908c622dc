/** The routes about activities, as `activities.pb.ts` calls them; each is bound to who may where it is registered. */
export { copyActivity, extendActivity, previewCopy } from './activity-copy.ts';
export { createActivity, newActivityChoices } from './activity-create.ts';
export { listActivities, viewActivity } from './activity-read.ts';
export { setActivityStatus } from './activity-status.ts';
export { viewDraft } from './drafts.ts';
