/** Words of a draft that is shown to whoever has a link. */
export const drafts = {
  band: 'Utkast: syns inte för andra.',
  bandText:
    'Bara den som har länken ser sidan. Länken slutar fungera efter en vecka, eller när aktiviteten publiceras.',
  blocked: 'Det går inte att anmäla sig till ett utkast. Knappen fungerar när aktiviteten är publicerad.',
  problems: {
    unknown: {
      title: 'Länken stämmer inte',
      text: 'Kontrollera att hela länken är med. Be annars den som skickade den om en ny.',
    },
    expired: {
      title: 'Länken är för gammal',
      text: 'En länk till ett utkast fungerar i en vecka. Be den som skickade den om en ny.',
    },
    gone: {
      title: 'Utkastet finns inte längre',
      text: 'Det kan ha tagits bort. Fråga den som skickade länken.',
    },
    unavailable: {
      title: 'Just nu går det inte att visa utkastet',
      text: 'Försök igen om en stund. Länken fungerar fortfarande.',
    },
  },
};
