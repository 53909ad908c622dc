/**
 * The files of the build that a page or a script of it names, as addresses on the site: styles, font, scripts, and what a
 * script imports at once.
 * @param url where the text was fetched
 */
export function filesNamedIn(url: string, text: string): string[] {
  const named = url.endsWith('.js')
    ? [...text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[\w./-]+\.js)["']/g)]
    : [...text.matchAll(/(?:href|src)="([^"]*\/_assets\/[^"]+)"/g)];
  return [...new Set(named.map(([, file = '']) => new URL(file, url).pathname))];
}
