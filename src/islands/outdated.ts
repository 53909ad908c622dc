/**
 * Sent on the document when what the page says may have stopped being true, and now and then before. Whoever draws it anew prevents the default,
 * which is to fetch the page again. A type, so that the two scripts share no file that a visitor would have to fetch.
 */
export type OutdatedEvent = 'page-outdated';
