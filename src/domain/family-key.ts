/**
 * What tells families apart: the e-mail, or the phone where there is none, however it was typed. "+46 70-123 45 67" and
 * "070-123 45 67" are one family.
 */
export function familyKey(email: string, phone: string): string {
  const address = email.trim().toLowerCase();
  if (address !== '') return address;
  return phone.replace(/\D/g, '').replace(/^(?:00)?46(?=\d{7,})/, '0');
}
