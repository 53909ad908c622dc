/** Sent on the document when another result stands in the place of the old one. A type, as `OutdatedEvent` is. */
export type ResultEvent = 'result-replaced';
