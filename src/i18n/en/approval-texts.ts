/**
 * The English of what a guardian says yes to. A translation is a text of its own that somebody has read, and so has a
 * version of its own, which is the Swedish one's with the language after it: when one is changed, both get a new number.
 */
export const APPROVAL_TEXTS = {
  take_part: {
    version: 'delta-1-en',
    text: 'I am a guardian. My child may take part in what is described here, at the times and with the adults that are given here.',
  },
  photos: {
    version: 'bild-1-en',
    text: 'My child may be in photos in which the child can be recognised. The municipality may show the photos until the end of the school year, without names. I can take back my yes at any time.',
  },
} as const;
