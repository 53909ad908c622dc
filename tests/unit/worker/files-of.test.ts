import { expect, it } from 'vitest';
import { filesNamedIn } from '../../../src/worker/files-of.ts';

it('finds what a page and a script need at once, and nothing else', () => {
  const page =
    '<link rel="stylesheet" href="/_assets/a.1.css"><script type="module" src="/_assets/b.2.js"></script>' +
    '<link rel="preload" href="/_assets/c.woff2"><a href="/kalender"><link href="/icon.svg"><link href="/_assets/a.1.css">';
  expect(filesNamedIn('https://a.se/utan-nat', page)).toEqual([
    '/_assets/a.1.css',
    '/_assets/b.2.js',
    '/_assets/c.woff2',
  ]);
  const script =
    'import{a as b}from"./saved.3.js";import"./page.4.js";const c=()=>import("./search.5.js");"from your browser"';
  expect(filesNamedIn('https://a.se/en/_assets/b.2.js', script)).toEqual([
    '/en/_assets/saved.3.js',
    '/en/_assets/page.4.js',
  ]);
});
