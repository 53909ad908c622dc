/**
 * What a guardian says yes to. The version is stored with each yes, and so a text is never changed without a new one: a
 * test holds them together.
 */
export const APPROVAL_TEXTS = {
  take_part: {
    version: 'delta-1',
    text: 'Jag är vårdnadshavare. Mitt barn får vara med på det som står här, med de tider och vuxna som står här.',
  },
  photos: {
    version: 'bild-1',
    text: 'Mitt barn får vara med på bilder där man kan känna igen det. Bilderna får visas av kommunen till och med läsårets slut, utan namn. Jag kan ta tillbaka mitt ja när som helst.',
  },
} as const;
