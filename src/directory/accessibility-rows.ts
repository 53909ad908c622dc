/** The records of the statement about accessibility as PocketBase gives them. */
import { z } from 'astro/zod';
import { COMPLIANCE, ISSUE_REASONS } from '../domain/accessibility.ts';
import { added, count, id, optionalDate, required, text } from './fields.ts';

export const accessibilityIssue = z.object({
  id,
  what: required,
  location: text,
  reason: z.enum(ISSUE_REASONS),
  criterion: text,
  motive: text,
  mend_by: optionalDate,
  published: z.boolean(),
  sort_order: count,
});

/** Its fields among the settings. */
export const accessibilitySettings = {
  accessibility_compliance: z.enum(COMPLIANCE).or(z.literal('')).default(''),
  accessibility_assessed_on: optionalDate.default(''),
  accessibility_method: z.array(z.enum(['self', 'external'])).default([]),
  accessibility_assessor: added,
};
