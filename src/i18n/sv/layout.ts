import { sections } from './sections.ts';

/** Words on every page. */
export const layout = {
  siteName: 'Trygg fritid',
  skipLink: 'Hoppa till innehållet',
  demoBand: 'Exempeldata. Personer och tider är påhittade.',
  mainMenu: 'Huvudmeny',
  menu: 'Meny',
  close: 'Stäng',
  ...sections,
  offline: {
    head: 'Just nu går det inte att anmäla sig.',
    /** Followed by the moment, "kl. 16.02". */
    asOf: (moment: string) => `Tider och vuxna på sidan är från ${moment}. Prova igen om en stund.`,
    call: (phone: string) => `Du kan också ringa ${phone}.`,
  },
  talk: {
    heading: 'Prata med någon',
    more: 'Fler att vända sig till',
    lead: 'Du behöver inte veta vad du ska säga. Ring eller kom förbi, så hjälps vi åt.',
  },
  footer: {
    label: 'Om sidan',
    mySignups: 'Mina anmälningar',
    howItWorks: 'Så funkar det',
    parents: 'För föräldrar',
    accessibility: 'Tillgänglighet',
    yourData: 'Dina uppgifter',
    staff: 'Personal',
    languages: 'Språk',
    runBy: (organisation: string) => `Trygg fritid drivs av ${organisation}.`,
    informationOnly: 'Sidan är bara information. Den tar inte emot anmälningar om oro eller brott.',
  },
};
