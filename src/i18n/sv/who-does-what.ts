import type { PartnerKind } from '../../directory/safety-model.ts';

/** Words about whom young people and parents can turn to. */
export const whoDoesWhat = {
  title: 'Vem gör vad',
  description: 'Vilka du kan vända dig till: fältare, fritid, skola, socialtjänst, polis och föreningar.',
  lead: 'Här är de som jobbar för att du ska ha det bra och vara trygg. Du får höra av dig till vilka du vill.',
  toSafety: 'Trygghet',
  /** In the order of the page. */
  kinds: {
    field_workers: 'Fältare',
    leisure: 'Fritid',
    school: 'Skola',
    social_services: 'Socialtjänst',
    police: 'Polis',
    association: 'Föreningar',
  } satisfies Record<PartnerKind, string>,
  reached: 'När',
  website: 'Webbplats',
  emptyTitle: 'Inga kontakter är inlagda än',
  emptyText: 'Numren som gäller i hela landet fungerar alltid. De står här nedanför.',
  linesHeading: 'Nummer att kunna',
  linesLead: 'De tre numren är desamma i hela landet.',
};
