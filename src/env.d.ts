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
    /**
     * From when on (epoch milliseconds) the page could say something false: what is open or staffed, or what can be signed
     * up for, may change then. No cache may show the page later. A clock text that grows old is no falsehood: `expiresAt`.
     */
    readonly claimsUntil: number;
    /** Talks to PocketBase about sign-ups for this visitor. */
    signups: import('./signup/client.ts').SignupClient;
    /** Talks to PocketBase about what guardians are asked. */
    approvals: import('./signup/approval-client.ts').ApprovalClient;
    /** Where families sign in to all their sign-ups, for those pages only. */
    family: import('./family/desk.ts').FamilyDesk;
    /** Drafts for whoever has a link to one. */
    drafts: import('./drafts/desk.ts').DraftDesk;
    /** Takes what visitors tell about wrong pages. */
    reports: import('./reports/client.ts').ReportClient;
    /** The order of changes of public sessions, for the feed. */
    sessionFeed: import('./open-data/feed-client.ts').SessionFeed;
    /** Where staff sign in, for the staff pages only. */
    staff: import('./staff/desk.ts').StaffDesk;
    /** Address of who asks, for limits on attempts only; empty on pages that are the same for everybody, and only there. */
    visitor: string;
    /** What this visitor may still do (`src/server/visitor-limits.ts`); only on pages for one visitor. */
    limits: import('./server/visitor-limits.ts').VisitorLimits;
    /** Keys of forms, and whether a person sent one. */
    formGuard: import('./signup/form-guard.ts').FormGuard;
    /** Seconds that this visitor must wait; 0 but on the page that says so. */
    readonly retryAfter: number;
  }
}
