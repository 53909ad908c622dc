import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * What a form key says of the form that was sent:
 * - `too_fast`: sent sooner after it was shown than a person can
 * - `form_too_old`: shown more than a day ago
 * - `unknown_form`: not shown by this site, or before its secret was changed
 */
export type FormVerdict = 'good' | 'too_fast' | 'form_too_old' | 'unknown_form';

/** Tells forms that people fill in from those that machines send, without asking anybody anything. */
export interface FormGuard {
  /** A fresh value for the hidden field of one form shown now (epoch milliseconds). */
  newKey(now: number): string;
  /** A fresh value for a form that stands there filled in, and so may be sent at once. */
  newKeyOfFilled(now: number): string;
  judge(formKey: string, now: number): FormVerdict;
}

export interface FormGuardOptions {
  /** Seals the keys; the same for all processes of one site. */
  readonly secret: string;
  /** Milliseconds that filling in a form takes at least. */
  readonly minimum?: number;
}

/** Two seconds: nobody reads the form in less, and with every field filled in by the browser it takes more to send it. */
export const DEFAULT_MINIMUM = 2000;
/** A day: the form may lie open over a night, and what it says of the activity is not older. */
export const LONGEST_OPEN = 24 * 3_600_000;
/** Milliseconds by which clocks of two site processes may differ. */
const CLOCK_DIFFERENCE = 60_000;

/** Nothing is stored: the key itself says when its form was shown, under a seal. */
export function createFormGuard({ secret, minimum = DEFAULT_MINIMUM }: FormGuardOptions): FormGuard {
  return {
    newKey: (now) => sealFormKey(secret, now),
    newKeyOfFilled: (now) => sealFormKey(secret, now - minimum),
    judge(formKey, now) {
      const shownAt = shownAtOf(secret, formKey);
      if (shownAt === undefined) return 'unknown_form';
      const age = now - shownAt;
      if (age > LONGEST_OPEN || age < -CLOCK_DIFFERENCE) return 'form_too_old';
      return age < minimum ? 'too_fast' : 'good';
    },
  };
}

/** Milliseconds in base 36, 144 random bits, and 128 bits of the seal; about 57 characters. */
const FORM_KEY = /^([0-9a-z]{1,9}\.[\w-]{24})\.([\w-]{22})$/;

/**
 * The key of a form that was shown then (epoch milliseconds).
 * @param random 24 characters of base64url
 */
export function sealFormKey(secret: string, shownAt: number, random = randomPart()): string {
  const content = `${Math.floor(shownAt).toString(36)}.${random}`;
  return `${content}.${sealOf(secret, content)}`;
}

/** When the form of a key was shown, in epoch milliseconds; undefined when the key is not ours. */
function shownAtOf(secret: string, formKey: string): number | undefined {
  const [, content = '', seal = ''] = FORM_KEY.exec(formKey) ?? [];
  const right = sealOf(secret, content);
  if (seal.length !== right.length || !timingSafeEqual(Buffer.from(seal), Buffer.from(right)))
    return undefined;
  return Number.parseInt(content.slice(0, content.indexOf('.')), 36);
}

function randomPart(): string {
  return randomBytes(18).toString('base64url');
}

function sealOf(secret: string, content: string): string {
  const digest = createHmac('sha256', secret).update(`form key\n${content}`).digest();
  return digest.subarray(0, 16).toString('base64url');
}
