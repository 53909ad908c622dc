import { createFamilyDesk, type FamilyDesk } from '../../src/family/desk.ts';

/** The door for families of a site where nobody comes in: PocketBase is nowhere. */
export const noFamilies: FamilyDesk = createFamilyDesk({
  calls: { inTurn: async () => undefined, atOnce: async () => undefined },
  secret: 'secret',
  secure: false,
});
