import { describe, expect, it } from 'vitest';
import { jsonLdText } from '../../../src/structured-data/json-ld.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '</SCRIPT >',
  '<!--<script>',
  '--> ]]> &lt;/script&gt;',
  'line\u2028and paragraph\u2029separators',
  '"quotes", \\backslashes\\ and {braces}',
  'tab\tnewline\nreturn\rnull\u0000',
  'lone \ud800 surrogate',
  '😀 åäö',
];

describe('text typed by anybody', () => {
  it.each(HOSTILE)('%j stays text', (text) => {
    const json = jsonLdText({ name: text, list: [text], [text]: 1 });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ name: text, list: [text], [text]: 1 });
  });
});

it('leaves out what is undefined', () => {
  expect(jsonLdText({ name: 'Kvarnen', geo: undefined })).toBe('{"name":"Kvarnen"}');
});
