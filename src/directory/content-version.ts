import { z } from 'astro/zod';

/** How far PocketBase has come: `counter` grows by one with each message since the start that `boot` names. */
export interface ContentVersion {
  readonly boot: string;
  readonly counter: number;
}

const versionSchema = z.object({ boot: z.string().min(1), counter: z.number().int().min(0) });

const changeSchema = z.union([
  z.object({ collection: z.string(), id: z.string().min(1) }),
  z.object({ collection: z.literal('session_adults'), session: z.string().min(1) }),
]);

const messageSchema = versionSchema.extend({ changes: z.union([z.literal('all'), z.array(changeSchema)]) });

/** One record that was made, changed or removed, or all adults of one session. */
export type ContentChange = z.infer<typeof changeSchema>;

/** What PocketBase says on the topic when content changed. */
export type ContentMessage = z.infer<typeof messageSchema>;

/** The version, or undefined for anything else. */
export function parseVersion(answer: unknown): ContentVersion | undefined {
  return versionSchema.safeParse(answer).data;
}

/** The message, or undefined for anything else. */
export function parseMessage(data: unknown): ContentMessage | undefined {
  return messageSchema.safeParse(data).data;
}
