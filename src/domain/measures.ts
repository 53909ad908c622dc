/** How far something that is done for safety has come, whether all may read of it or only staff. */
export const MEASURE_STATUSES = ['planned', 'ongoing', 'done'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];
