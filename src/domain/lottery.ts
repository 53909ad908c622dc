import { familyKey } from './family-key.ts';

/** How places are drawn by lot: pure, so that anybody can repeat a draw from what is published about it. */

/** Names this way of drawing; another way gets another name, so that old draws can still be checked. */
export const LOTTERY_ALGORITHM = 'lottning-1';

/** SHA-256 of a text (UTF-8) as 64 hexadecimal digits in lower case. */
export type Sha256 = (text: string) => string;

/** One sign-up in a lottery. */
export interface Applied {
  readonly id: string;
  /** Siblings signed up in one form have the same. */
  readonly party: string;
  /** They have one ticket between them. */
  readonly together: boolean;
}

/** By what a child is known from one form to another. */
export interface Entrant {
  readonly firstName: string;
  readonly schoolYear: number;
  readonly email: string;
  readonly phone: string;
}

/**
 * Parts those who take part from the sign-ups of a child that is in already: signing up twice must not double the chance.
 * A child is the same when name, school year and the guardian's phone or e-mail are.
 * @param applied in the order in which they came: the first counts
 */
export function withoutDoubles<T extends Entrant>(
  applied: readonly T[],
): { readonly kept: readonly T[]; readonly doubles: readonly T[] } {
  const seen = new Set<string>();
  const kept: T[] = [];
  const doubles: T[] = [];
  for (const one of applied) {
    const child = [one.firstName.trim().toLowerCase(), one.schoolYear];
    const contacts = [familyKey('', one.phone), familyKey(one.email, '')].filter(Boolean);
    const keys = contacts.map((contact) => JSON.stringify([contact, ...child]));
    if (keys.some((key) => seen.has(key))) doubles.push(one);
    else kept.push(one);
    for (const key of keys) seen.add(key);
  }
  return { kept, doubles };
}

/** Those who have a ticket, and the ticket as it is published: nobody can tell from it whose it is. */
export interface Drawn<T extends Applied> {
  readonly ticketHash: string;
  /** In the order in which they came. */
  readonly holders: readonly T[];
}

export interface Draw<T extends Applied> {
  /** The first drawn first. */
  readonly order: readonly Drawn<T>[];
  /** Stands for all tickets that took part: with one more, one less or another it would be another. */
  readonly inputHash: string;
}

/** What is published before anybody applies, so that the seed cannot be chosen afterwards. */
export function commitmentTo(seed: string, sha256: Sha256): string {
  return sha256(seed);
}

/**
 * The number of a sign-up's ticket, known to its family alone. It is the record's id, which cannot be guessed: of a short
 * reference number all could be tried against the published tickets.
 */
export function ticketOf({ id, party, together }: Applied): string {
  return together ? party : id;
}

/**
 * Draws: tickets stand in the order of SHA-256(seed + ":" + SHA-256(ticket)). Every ticket has the same chance at every
 * place, whatever the order in which they came, and the same seed and tickets always give the same.
 * @param applied in the order in which they came
 */
export function drawLots<T extends Applied>(applied: readonly T[], seed: string, sha256: Sha256): Draw<T> {
  const holders = new Map<string, T[]>();
  for (const one of applied) {
    const ticketHash = sha256(ticketOf(one));
    holders.set(ticketHash, [...(holders.get(ticketHash) ?? []), one]);
  }
  const ticketHashes = [...holders.keys()];
  return {
    order: orderOfTickets(ticketHashes, seed, sha256).map((ticketHash) => ({
      ticketHash,
      holders: holders.get(ticketHash) ?? [],
    })),
    inputHash: inputHashOf(ticketHashes, sha256),
  };
}

/** The same order from the published tickets alone. */
export function orderOfTickets(ticketHashes: readonly string[], seed: string, sha256: Sha256): string[] {
  return ticketHashes
    .map((ticketHash) => ({ ticketHash, lot: sha256(`${seed}:${ticketHash}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ ticketHash }) => ticketHash);
}

/** SHA-256 of all published tickets in alphabetical order, one a line. */
export function inputHashOf(ticketHashes: readonly string[], sha256: Sha256): string {
  return sha256(ticketHashes.toSorted().join('\n'));
}

/** What is published about a draw. */
export interface PublishedDraw {
  readonly algorithm: string;
  readonly commitment: string;
  readonly seed: string;
  readonly inputHash: string;
  /** The first drawn first. */
  readonly ticketHashes: readonly string[];
}

export type DrawFault = 'algorithm' | 'commitment' | 'inputHash' | 'order';

/** Repeats a draw: what of it does not fit the rest. Empty = it was drawn as it says. */
export function drawFaults(draw: PublishedDraw, sha256: Sha256): DrawFault[] {
  const { algorithm, commitment, seed, inputHash, ticketHashes } = draw;
  if (algorithm !== LOTTERY_ALGORITHM) return ['algorithm'];
  const faults: DrawFault[] = [];
  if (commitmentTo(seed, sha256) !== commitment) faults.push('commitment');
  if (inputHashOf(ticketHashes, sha256) !== inputHash) faults.push('inputHash');
  const again = orderOfTickets(ticketHashes, seed, sha256);
  if (again.some((ticketHash, index) => ticketHash !== ticketHashes[index])) faults.push('order');
  return faults;
}
