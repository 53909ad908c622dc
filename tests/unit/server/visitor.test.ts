import { describe, expect, test } from 'vitest';
import { createVisitors } from '../../../src/server/visitor.ts';

const requestFrom = (remoteAddress: string | undefined, forwarded?: string | string[]) => ({
  socket: { remoteAddress } as never,
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded as string },
});

describe('behind a proxy on the same machine, as it is when nothing is set', () => {
  const { addressOf, isProxy } = createVisitors();
  const cases: [string, string | undefined, string | string[] | undefined, string][] = [
    ['straight from the net', '203.0.113.9', undefined, '203.0.113.9'],
    ['a stranger who claims to be another', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['a stranger who claims to come from here', '203.0.113.9', '127.0.0.1', '203.0.113.9'],
    ['behind our proxy', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['anywhere in the loopback block', '127.8.9.10', '198.51.100.1', '198.51.100.1'],
    ['our proxy by IPv6', '::1', '198.51.100.1', '198.51.100.1'],
    ['our proxy by IPv4 inside IPv6', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['what the visitor made up before it', '127.0.0.1', '6.6.6.6, 7.7.7.7, 198.51.100.1', '198.51.100.1'],
    ['made up as if it came from here', '127.0.0.1', '6.6.6.6, 127.0.0.1, 198.51.100.1', '198.51.100.1'],
    ['two proxies on this machine', '127.0.0.1', '198.51.100.1, 127.0.0.1', '198.51.100.1'],
    ['the header more than once', '127.0.0.1', ['6.6.6.6', '198.51.100.1'], '198.51.100.1'],
    ['a port', '127.0.0.1', '198.51.100.1:49152', '198.51.100.1'],
    ['spaces', '127.0.0.1', ' 6.6.6.6 ,\t198.51.100.1 ', '198.51.100.1'],
    ['a proxy that says nothing', '127.0.0.1', undefined, '127.0.0.1'],
    ['an empty header', '::1', '', '::1'],
    ['nothing but commas', '127.0.0.1', ',,,', '127.0.0.1'],
    ['garbage', '127.0.0.1', '<script>', '127.0.0.1'],
    ['a proxy that does not know', '127.0.0.1', '6.6.6.6, unknown', '127.0.0.1'],
    ['half an address', '127.0.0.1', '6.6.6.6, 198.51.100', '127.0.0.1'],
    ['an address with too much', '127.0.0.1', '198.51.100.1.2', '127.0.0.1'],
    ['no number of a port', '127.0.0.1', '198.51.100.1:http', '127.0.0.1'],
    ['octal, which others read differently', '127.0.0.1', '0306.051.0144.01', '127.0.0.1'],
    ['endless text', '127.0.0.1', 'x'.repeat(16_000), '127.0.0.1'],
    ['endless text before it', '127.0.0.1', `${'6.6.6.6,'.repeat(2000)}198.51.100.1`, '198.51.100.1'],
    ['an endless row of proxies', '127.0.0.1', `6.6.6.6,${'127.0.0.1,'.repeat(2000)}::1`, '127.0.0.1'],
    ['a socket that is gone', undefined, '198.51.100.1', 'gone'],
  ];
  test.each(cases)('%s', (_name, peer, forwarded, address) => {
    expect(addressOf(requestFrom(peer, forwarded))).toBe(address);
  });

  const network = '2001:db8:1:2::/64';
  test.each([
    ['as it is', '2001:db8:1:2:a:b:c:d'],
    ['shortened', '2001:db8:1:2::1'],
    ['in capitals, with zeros', '2001:0DB8:0001:0002:0000:0000:0000:0001'],
    ['in brackets', '[2001:db8:1:2::1]'],
    ['in brackets, with a port', '[2001:db8:1:2::1]:443'],
    ['with an IPv4 end', '2001:db8:1:2::203.0.113.9'],
    ['with a zone', '2001:db8:1:2::1%eth0'],
  ])('IPv6 counts by its network: %s', (_name, text) => {
    expect(addressOf(requestFrom('127.0.0.1', text))).toBe(network);
    if (!text.startsWith('[')) expect(addressOf(requestFrom(text))).toBe(network);
  });

  test('the next network is another visitor', () => {
    expect(addressOf(requestFrom('2001:db8:1:3::1'))).toBe('2001:db8:1:3::/64');
    expect(addressOf(requestFrom('::2'))).toBe('0:0:0:0::/64');
  });

  test.each([
    '::ffff:203.0.113.9',
    '::FFFF:cb00:7109',
    '0:0:0:0:0:ffff:cb00:7109',
    '[::ffff:203.0.113.9]:80',
  ])('IPv4 inside IPv6 is IPv4: %s', (text) => {
    expect(addressOf(requestFrom('127.0.0.1', text))).toBe('203.0.113.9');
  });

  test('brackets that hold no address', () => {
    for (const text of ['[]', '[203.0.113.9', '[::1]x', '[::g]', '[::1]:'])
      expect(addressOf(requestFrom('127.0.0.1', text)), text).toBe('127.0.0.1');
  });

  test('knows when it was the proxy itself that it counted', () => {
    for (const [forwarded, by] of [
      [undefined, true],
      ['unknown', true],
      ['198.51.100.1', false],
      ['2001:db8::1', false],
    ] as const) {
      expect(isProxy(addressOf(requestFrom('::1', forwarded))), forwarded).toBe(by);
    }
  });
});

describe('proxies that the operator names', () => {
  const { addressOf } = createVisitors(['10.0.0.0/8', '2001:db8:ffff::/48', '192.0.2.7']);
  const cases: [string, string, string, string][] = [
    ['in a block', '10.200.3.4', '198.51.100.1', '198.51.100.1'],
    ['in a block, seen as IPv6', '::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['in an IPv6 block', '2001:db8:ffff:1::5', '198.51.100.1', '198.51.100.1'],
    ['by address', '192.0.2.7', '198.51.100.1', '198.51.100.1'],
    ['beside that address', '192.0.2.8', '198.51.100.1', '192.0.2.8'],
    ['no longer on this machine', '127.0.0.1', '198.51.100.1', '127.0.0.1'],
    [
      'a network of proxies before another',
      '192.0.2.7',
      '198.51.100.1, 2001:db8:ffff::9, 10.1.1.1',
      '198.51.100.1',
    ],
    [
      'which never hides one that is not named',
      '192.0.2.7',
      '6.6.6.6, 198.51.100.1, 10.1.1.1',
      '198.51.100.1',
    ],
  ];
  test.each(cases)('%s', (_name, peer, forwarded, address) => {
    expect(addressOf(requestFrom(peer, forwarded))).toBe(address);
  });

  test('none: nobody is believed', () => {
    expect(createVisitors([]).addressOf(requestFrom('127.0.0.1', '198.51.100.1'))).toBe('127.0.0.1');
  });

  test.each([
    '',
    'proxy.example',
    '10.0.0.0/33',
    '10.0.0.0/x',
    '10.0.0.0/8/8',
    '0.0.0.0/0',
    '::/0',
    '::1/129',
    '10.0.0.1:80',
  ])('refuses %j', (entry) => {
    expect(() => createVisitors([entry])).toThrow(RangeError);
  });
});
