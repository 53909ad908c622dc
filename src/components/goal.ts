/** One large number beside a promise, and what it counts. */
export interface GoalModel {
  readonly sign: 'hours' | 'adults' | 'free' | 'areas' | 'places';
  /** "812"; empty where the unit says it all. */
  readonly value: string;
  /** "timmar", "av 362" */
  readonly unit: string;
  readonly title: string;
  readonly text: string;
}
