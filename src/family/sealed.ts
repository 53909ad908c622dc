import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A text for a cookie that nobody else can read or change, until an instant in epoch milliseconds. */
export function sealText(secret: string, text: string, until: number): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv, { authTagLength: TAG_BYTES });
  const content = Buffer.concat([cipher.update(`${until} ${text}`, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), content]).toString('base64url');
}

/** The text of {@link sealText}; undefined when it is not ours, was changed, or its time is out. */
export function openText(secret: string, sealed: string, now: number): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  const content = bytes.subarray(IV_BYTES + TAG_BYTES);
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const opened = Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8');
    const space = opened.indexOf(' ');
    return now < Number(opened.slice(0, space)) ? opened.slice(space + 1) : undefined;
  } catch {
    return undefined;
  }
}

function keyOf(secret: string): Buffer {
  return createHash('sha256').update(`family cookie\n${secret}`).digest();
}
