/** Words of the safety box. */
export const safety = {
  planned: (count: number) => (count === 1 ? 'vuxen planerad' : 'vuxna planerade'),
  readyOf: (count: number, missing: number) =>
    `${count === 1 ? 'vuxen klar' : 'vuxna klara'}, ${missing === 1 ? 'en' : missing} saknas`,
  least: 'minst antal vuxna',
  most: 'högst antal deltagare',
  isResponsibleOnSite: 'är ansvarig på plats.',
  isResponsible: 'är ansvarig.',
  responsibleMissing: 'Uppgift saknas om vem som är ansvarig.',
  call: 'Ring',
  confirmedOn: (date: string) => `Senast bekräftat ${date}.`,
  notConfirmedFor: (days: string) => `Inte bekräftat på ${days}.`,
  factsFrom: (date: string) => `Uppgifterna är från ${date}. Ring om du är osäker.`,
  notConfirmedSince: (year: string) => `Inte bekräftat sedan ${year}.`,
  noTime: 'Ingen tid just nu',
  noTimeText: 'Fråga arrangören när det börjar igen.',
  callAndAsk: (phone: string) => `Ring ${phone} och fråga när det börjar igen.`,
  neverConfirmed: 'Inte bekräftat.',
  neverConfirmedText: 'Ingen har bekräftat uppgifterna än. Ring om du är osäker.',
};
