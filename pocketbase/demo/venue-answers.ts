import type { VenueKey } from './venues.ts';

/** The rest of what parents ask about a place. What is left out is not stated, and the site says so. */
export interface VenueAnswers {
  readonly toilets?: string;
  readonly lighting?: string;
  readonly support?: string;
  readonly languages?: string;
  readonly onlinePlaces?: string;
}

const NO_ONLINE_PLACES = 'Inga egna grupper eller servrar på nätet.';

export const venueAnswers: Readonly<Partial<Record<VenueKey, VenueAnswers>>> = {
  lyktan: {
    toilets: 'Tre toaletter med lås, en av dem med plats för rullstol.',
    lighting: 'Lampor runt huset och längs gångvägen, tända till en timme efter stängning.',
    support: 'Ring ungdomsgården, eller säg till den som öppnar. Vi frågar aldrig efter diagnos.',
    languages: 'svenska, arabiska, somaliska, engelska',
  },
  plathus: {
    toilets: 'Toalett med lås i korridoren, dusch för den som blir smutsig.',
    lighting: 'Gården har lampor som tänds när någon går där.',
    support: 'Ring verkstaden dagen innan, så ställer vi i ordning en bänk.',
    languages: 'svenska, polska, engelska',
    onlinePlaces: NO_ONLINE_PLACES,
  },
  svangrum: {
    toilets: 'Toaletter på varje våning. Byt om i bås eller i eget rum.',
    lighting: 'Torget är upplyst hela natten, sceningången till 23.',
    support: 'Mejla eller ring verksamhetsledaren. Ledsagare går in gratis.',
    languages: 'svenska, spanska, ukrainska',
    onlinePlaces: NO_ONLINE_PLACES,
  },
  pilen: {
    toilets: 'Omklädning i två rum, och ett enskilt rum med dusch.',
    lighting: 'Cykelvägen och parkeringen lyser till 22.30.',
    languages: 'svenska, engelska',
    onlinePlaces: NO_ONLINE_PLACES,
  },
  veranda: {
    toilets: 'En toalett med lås, med plats för rullstol.',
    support: 'Handledarna kan läsa högt, skriva åt dig eller sitta i det lugna rummet.',
    languages: 'svenska, arabiska, tigrinska, engelska',
  },
  frost: {
    toilets: 'Omklädningsrum med bås. Toaletter i entrén.',
    lighting: 'Parkeringen är upplyst till 22, vägen till bussen hela natten.',
    onlinePlaces: NO_ONLINE_PLACES,
  },
  rullen: {
    toilets: 'Utedass vid busstorget, öppet till 21. Ingen toalett i parken.',
    lighting: 'Strålkastare över bowlen till 22.',
    languages: 'svenska, engelska',
  },
  valvet: { toilets: 'En toalett med lås vid trappan.', lighting: 'Gården och trappan är upplysta.' },
  kvarnen: {
    toilets: 'Två toaletter med lås nere, en uppe.',
    lighting: 'Lampor vid dörren och längs hela vägen till hållplatsen.',
    support: 'Prata med den som är ansvarig, eller ring innan. Det lugna rummet går att boka.',
    languages: 'svenska, bosniska, arabiska',
    onlinePlaces: NO_ONLINE_PLACES,
  },
  studs: {
    toilets: 'Omklädning i bås. Toaletter med lås.',
    support: 'Ring ledaren innan, så går ni igenom hallen när den är tom.',
    onlinePlaces: NO_ONLINE_PLACES,
  },
  grytan: {
    toilets: 'Skolans toaletter vid matsalen, med lås.',
    lighting: 'Skolgården är upplyst.',
    languages: 'svenska, arabiska, turkiska',
    onlinePlaces: NO_ONLINE_PLACES,
  },
  bryggan: {
    toilets: 'Torrdass vid parkeringen. Byt om i kanotboden.',
    lighting: 'Ingen belysning. Ledarna har pannlampor till alla.',
    languages: 'svenska, tyska',
    onlinePlaces: NO_ONLINE_PLACES,
  },
  smedjan: {
    toilets: 'Två toaletter med lås.',
    lighting: 'Lampa över dörren och gatlyktor till hållplatsen.',
    support: 'Hörselskydd, extra notställ och låg belysning: säg till den som öppnar.',
  },
  plasket: {
    toilets: 'Omklädning i sal, i bås eller i eget rum med dusch.',
    lighting: 'Entrén och skolgången är upplysta.',
    support: 'Lyft och badrullstol finns. Ring dagen innan, så är en badvärd till på plats.',
    languages: 'svenska, arabiska, dari, engelska',
    onlinePlaces: NO_ONLINE_PLACES,
  },
  ladan: { lighting: 'Gatlykta vid vägen, annars mörkt. Ta med reflex.' },
  hovslag: {
    toilets: 'Toalett i fikarummet.',
    support: 'Ramp, lugna hästar och en ledare till: ring stallchefen.',
    onlinePlaces: NO_ONLINE_PLACES,
  },
  granen: { toilets: 'En toalett med lås.', languages: 'svenska, tyska' },
  tallkott: {
    toilets: 'Ingen toalett på plats.',
    lighting: 'Lampor över planen till 21.',
    onlinePlaces: NO_ONLINE_PLACES,
  },
};
