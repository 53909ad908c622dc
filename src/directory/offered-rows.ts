/** What is kept of the days that are over, as PocketBase gives it. How many used a session's places is not among it. */
import { z } from 'astro/zod';
import { count, id, localDate, text } from './fields.ts';

export const offeredRowSchemas = {
  offered_for_promises: z.object({
    id,
    local_date: localDate,
    area: text,
    school_year_from: count,
    school_year_to: count,
    cancelled: z.boolean(),
    unstaffed: z.boolean(),
    staffed_minutes: count,
    least_adults: count,
    adults: count,
    had_enough: z.boolean(),
    free: z.boolean(),
  }),
  offered_months: z.object({ id: z.string().regex(/^\d{4}-\d{2}$/), places: count, used: count }),
} as const;
