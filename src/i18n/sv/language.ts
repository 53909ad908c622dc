/** The language that this build of the site speaks (`#words/…` leads to its folder), and where its pages begin. */
export const language = { code: 'sv', prefix: '' } as const;
