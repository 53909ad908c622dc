import { defineMiddleware } from 'astro:middleware';
import { language } from '#words/language.ts';
import { inEnglish } from './directory/in-english.ts';
import { routeKind } from './server/routes.ts';
import { hasOneAddress } from './paths.ts';

/** Pages read the catalogue from `locals`, which the server around Astro fills (src/server). */
export const onRequest = defineMiddleware(async (context, next) => {
  if (context.isPrerendered) return next();
  const { locals, routePattern, url } = context;
  if (language.code !== 'sv' && hasOneAddress(routePattern))
    return context.redirect(url.pathname.slice(language.prefix.length) + url.search, 308);
  if (locals.snapshot) {
    if (language.code === 'en') locals.snapshot = inEnglish(locals.snapshot);
    // Astro also understands addresses in code upon code, which the server around it took for a page for everybody.
    const isMisread = locals.visitor === '' && routeKind(routePattern) === 'personal';
    return isMisread ? new Response(null, { status: 404 }) : next();
  }
  if (import.meta.env.DEV) {
    const { devLocals } = await import('./server/dev-locals.ts');
    Object.assign(locals, await devLocals());
    return next();
  }
  throw new Error('Pages are rendered by src/server/main.ts, which brings the catalogue.');
});
