import type {
  ActivityDetail,
  ActivityRow,
  CopyPreview,
  NewActivityChoices,
} from '../domain/activity-answers.ts';
import type { NewActivity } from '../domain/new-activity.ts';
import type { Term } from '../domain/terms.ts';
import type { Done, StaffAnswer, StaffClient } from './client.ts';

type Made = StaffAnswer<{ readonly id: string }>;

export interface CreateOptions {
  /** Of the form that was shown: sent twice, it makes one activity. */
  readonly key: string;
  readonly publish: boolean;
  /** Adults who are elsewhere are left out of those sessions. */
  readonly allowClash: boolean;
}

/** What staff do with activities, by their own token. Never throws. */
export interface ActivitiesClient {
  list(): Promise<StaffAnswer<{ readonly activities: readonly ActivityRow[] }>>;
  view(id: string): Promise<StaffAnswer<ActivityDetail>>;
  /** @param like id of the activity that the form is filled in as; empty = none */
  choices(like: string): Promise<StaffAnswer<NewActivityChoices>>;
  create(form: NewActivity, options: CreateOptions): Promise<Made>;
  previewCopy(id: string, term: Term): Promise<StaffAnswer<CopyPreview>>;
  copy(id: string, term: Term, fingerprint: string): Promise<Made>;
  extend(id: string, until: string): Promise<Done>;
  /** @param seen the status that the staff member was shown */
  setStatus(id: string, seen: string, status: string): Promise<Done>;
}

export function activitiesOf({ call }: Pick<StaffClient, 'call'>): ActivitiesClient {
  const at = (id: string, path = '') => `activities/${encodeURIComponent(id)}${path}`;
  return {
    list: () => call('activities'),
    view: (id) => call(at(id)),
    choices: (like) => call(`activity-choices?like=${encodeURIComponent(like)}`),
    create: (form, options) => call('activities', { ...form, ...options }),
    previewCopy: (id, term) => call(at(id, '/copy/preview'), term),
    copy: (id, term, fingerprint) => call(at(id, '/copy'), { ...term, fingerprint }),
    extend: (id, until) => call(at(id, '/extend'), { until }),
    setStatus: (id, seen, status) => call(at(id, '/status'), { seen, status }),
  };
}
