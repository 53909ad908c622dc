/** Words of the safety box. */
export const safety = {
  planned: (count: number) => (count === 1 ? 'vuxen planerad' : 'vuxna planerade'),
  readyOf: (count: number, missing: number) =>
    `${count === 1 ? 'vuxen klar' : 'vuxna klara'}, ${missing === 1 ? 'en' : missing} saknas`,
  least: 'minst antal vuxna',
  most: { participants: 'högst antal deltagare', room: 'får plats samtidigt' },
  isResponsibleOnSite: 'är ansvarig på plats.',
  isResponsible: 'är ansvarig.',
  responsibleMissing: 'Uppgift saknas om vem som är ansvarig.',
  phoneMissing: 'Uppgift saknas om telefonnummer.',
  call: 'Ring',
  confirmedOn: (date: string) => `Senast bekräftat ${date}.`,
  /** @param age "82 dagar"; empty when only a year is known. */
  notConfirmedSince: (date: string, age: string) =>
    age ? `Inte bekräftat sedan ${date} (${age}).` : `Inte bekräftat sedan ${date}.`,
  callIfUnsure: 'Ring om du är osäker.',
  noTime: 'Ingen tid just nu',
  noTimeText: 'Fråga arrangören när det börjar igen.',
  callAndAsk: (phone: string) => `Ring ${phone} och fråga när det börjar igen.`,
  neverConfirmed: 'Inte bekräftat.',
  neverConfirmedText: 'Ingen har bekräftat uppgifterna än. Ring om du är osäker.',
  checking: 'Uppgiften kontrolleras.',
  checkingText:
    'Någon har sagt att något om de vuxna inte stämmer. Vi tar reda på det. Ring om du är osäker.',
  /** Before the title of an activity and its time, on the page of a place. */
  about: 'Det som skiljer sig från gång till gång gäller',
  whatToAsk: 'Vad ska man fråga?',
};
