import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import { type IpAddress, networkOf, parseAddress, parseRange } from './ip-address.ts';

/** Proxies that are believed when the operator names none: those on this machine. */
export const LOOPBACK: readonly string[] = ['127.0.0.0/8', '::1'];

/** Tells visitors apart, for limits only: nothing else may depend on it, and nobody is told of it. */
export interface Visitors {
  /**
   * One text for each visitor: the IPv4 address, or the IPv6 network of 64 bits. The address of a proxy when that did
   * not say for whom it asks.
   */
  addressOf(request: Pick<IncomingMessage, 'socket' | 'headers'>): string;
  /** Whether an answer of `addressOf` is a proxy's own address: then all its visitors are one. */
  isProxy(address: string): boolean;
}

/** Proxies in a row. What claims more is made up. */
const MOST_HOPS = 8;

/**
 * Reads `X-Forwarded-For` as a list to which each proxy on the way adds, at the end, whom it was asked by. So it is read
 * from the end, and only as far as what stands there was written by a proxy that is trusted: the first address that is not
 * such a proxy is the visitor, and all before it is only what that visitor said.
 * @param trustedProxies addresses and blocks that `parseRange` takes
 * @throws when one is neither
 */
export function createVisitors(trustedProxies: readonly string[] = LOOPBACK): Visitors {
  const trusted = new BlockList();
  for (const written of trustedProxies) {
    const range = parseRange(written);
    if (!range) throw new RangeError(`Not an address or a block of addresses: ${written}`);
    trusted.addSubnet(range.address.text, range.bits, range.address.family);
  }
  const isTrusted = ({ text, family }: IpAddress): boolean => trusted.check(text, family);

  return {
    addressOf(request) {
      // Who has gone already is still somebody.
      const peer = request.socket.remoteAddress ?? 'gone';
      let found = parseAddress(peer);
      if (!found) return peer;
      let rest = isTrusted(found) ? headerText(request.headers['x-forwarded-for']) : '';
      for (let hop = 0; hop < MOST_HOPS && rest !== '' && isTrusted(found); hop += 1) {
        const comma = rest.lastIndexOf(',');
        const said = parseAddress(rest.slice(comma + 1));
        // A proxy that does not know its visitor writes "unknown" or the like. What stands before it proves nothing.
        if (!said) break;
        found = said;
        rest = rest.slice(0, Math.max(0, comma));
      }
      return found.family === 'ipv6' && !isTrusted(found) ? networkOf(found.text) : found.text;
    },
    isProxy(address) {
      const parsed = parseAddress(address);
      return parsed !== undefined && isTrusted(parsed);
    },
  };
}

function headerText(header: string | string[] | undefined): string {
  return Array.isArray(header) ? header.join(',') : (header ?? '');
}
