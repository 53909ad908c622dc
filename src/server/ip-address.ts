import { isIP, isIPv4, isIPv6 } from 'node:net';

export interface IpAddress {
  readonly family: 'ipv4' | 'ipv6';
  /** As it was written, without port, brackets and zone. */
  readonly text: string;
}

/** A block of addresses, as "10.0.0.0/8" or "2001:db8::/32". */
export interface IpRange {
  readonly address: IpAddress;
  /** Leading bits that are the same for all of them. */
  readonly bits: number;
}

const BITS = { ipv4: 32, ipv6: 128 } as const;
/** Longer than any address with a port. */
const LONGEST = 64;

/**
 * The address in a text as proxies write it: alone, with a port, or in brackets. IPv4 inside IPv6 (RFC 4291 2.5.5.2) is
 * the IPv4 address. Undefined when the text is anything else.
 */
export function parseAddress(written: string): IpAddress | undefined {
  if (written.length > LONGEST) return undefined;
  const bare = withoutPort(written.trim());
  if (isIPv4(bare)) return { family: 'ipv4', text: bare };
  if (!isIPv6(bare)) return undefined;
  const [text = ''] = bare.split('%', 1);
  const groups = groupsOf(text);
  const isMapped = groups[5] === 0xff_ff && groups.slice(0, 5).every((group) => group === 0);
  if (!isMapped) return { family: 'ipv6', text };
  const bytes = groups.slice(6).flatMap((group) => [group >> 8, group & 0xff]);
  return { family: 'ipv4', text: bytes.join('.') };
}

/** The block that a setting names; a single address is one too. Undefined when it is none, or all there are. */
export function parseRange(written: string): IpRange | undefined {
  const [text = '', given, ...more] = written.split('/');
  const address = isIP(text) === 0 ? undefined : parseAddress(text);
  if (!address || more.length > 0) return undefined;
  const most = BITS[address.family];
  const bits = given === undefined ? most : /^\d{1,3}$/.test(given) ? Number(given) : 0;
  return bits > 0 && bits <= most ? { address, bits } : undefined;
}

/** The first 64 bits of an IPv6 address: what one home or phone gets, which may then choose the rest anew all the time. */
export function networkOf(text: string): string {
  const groups = groupsOf(text).slice(0, 4);
  return `${groups.map((group) => group.toString(16)).join(':')}::/64`;
}

function withoutPort(text: string): string {
  const [, inBrackets] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text) ?? [];
  if (inBrackets !== undefined) return inBrackets;
  const [, beforePort] = /^([\d.]+):\d{1,5}$/.exec(text) ?? [];
  return beforePort ?? text;
}

/** The eight numbers of an IPv6 address that is known to be one. */
function groupsOf(text: string): number[] {
  const hex = text.replace(
    /(\d+)\.(\d+)\.(\d+)\.(\d+)$/,
    (_all, a: string, b: string, c: string, d: string) =>
      [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map((group) => group.toString(16)).join(':'),
  );
  const [head = '', tail] = hex.split('::');
  const numbers = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const left = numbers(head);
  if (tail === undefined) return left;
  const right = numbers(tail);
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}
