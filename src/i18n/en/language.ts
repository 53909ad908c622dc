export const language = { code: 'en', prefix: '/en' } as const;
