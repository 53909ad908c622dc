/** Kinds of fields as PocketBase writes them. */
import { z } from 'astro/zod';

export const id = z.string().min(1);
export const text = z.string();
/** Of a field that came later: a copy on disk from before has none. */
export const added = z.string().default('');
export const required = z.string().min(1);
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export const count = z.number().int().min(0);
export const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const optionalDate = localDate.or(z.literal(''));
export const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
export const optionalTime = clockTime.or(z.literal(''));
export const optionalWallClock = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d$/)
  .or(z.literal(''));
/** UTC instants are written "2026-11-24 14:00:00.000Z". */
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
