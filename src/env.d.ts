/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The catalogue as it was when the request came in. */
    snapshot: import('./directory/model.ts').Snapshot;
    /** Epoch milliseconds of the request; the only clock a page may read. */
    now: number;
    /** False while PocketBase does not answer: pages say so, sign-up is paused. */
    online: boolean;
    /** A page lowers this (epoch milliseconds) when what it says stops being true earlier than the default. */
    expiresAt: number;
    /** Talks to PocketBase about sign-ups for this visitor. */
    signups: import('./signup/client.ts').SignupClient;
  }
}
