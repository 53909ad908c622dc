import { defineMiddleware } from 'astro:middleware';

/** Pages read the catalogue from `locals`, which the server around Astro fills (src/server). */
export const onRequest = defineMiddleware(async (context, next) => {
  if (context.isPrerendered || context.locals.snapshot) return next();
  if (import.meta.env.DEV) {
    const { devLocals } = await import('./server/dev-locals.ts');
    Object.assign(context.locals, await devLocals());
    return next();
  }
  throw new Error('Pages are rendered by src/server/main.ts, which brings the catalogue.');
});
