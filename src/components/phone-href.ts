/** The address that calls a phone number as people write it: "070-174 06 24" → "tel:0701740624". */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
