/** Words of what visitors save in their own browser, and of sharing a page. */
export const saved = {
  title: 'Sparade',
  description: 'Aktiviteter och mötesplatser som du har sparat i den här webbläsaren.',
  lead: 'Det du sparar ligger bara i den här webbläsaren. Ingen annan ser det, inte vi heller.',
  save: 'Spara',
  saved: 'Sparad i den här webbläsaren.',
  removed: 'Borttagen från Sparade.',
  notSaved: 'Webbläsaren lät oss inte spara. Kanske är du i privat läge.',
  see: 'Se sparade',
  share: 'Dela',
  /** After sharing where the browser has no menu for it. */
  copied: 'Adressen är kopierad. Klistra in den där du vill dela.',
  copyYourself: 'Kopiera adressen i webbläsarens adressfält.',
  /** Beside a page, and beside a list, where scripts are off. */
  saveYourself: 'Att spara här behöver JavaScript. Gör sidan till ett bokmärke i din webbläsare i stället.',
  shareYourself: 'Vill du dela det här? Kopiera adressen i webbläsarens adressfält.',
  needsScript: 'Sidan behöver JavaScript, för det du har sparat finns bara i din webbläsare.',
  nothing: 'Du har inte sparat något än',
  howTo: 'Tryck på Spara på en aktivitet eller en mötesplats, så hamnar den här.',
  toActivities: 'Se alla aktiviteter',
  failed: 'Det gick inte att hämta tiderna. Det du har sparat är kvar. Prova igen om en stund.',
  gone: 'Finns inte längre.',
  over: 'Tiden har varit. Öppna sidan för att se nya tider.',
  noTime: 'Ingen tid just nu.',
  moved: (when: string) => `Ny tid: ${when}`,
  /** The next thing at a place: "Öppet hus, tis 24 nov kl. 15–20" */
  atVenue: (title: string, when: string) => `${title}, ${when}`,
  remove: 'Ta bort',
  removeAll: 'Ta bort alla',
  reallyAll: 'Ska allt du har sparat tas bort?',
  yourData:
    'Aktiviteter och mötesplatser som du sparar ligger bara i din webbläsare. De skickas aldrig till oss, och du tar bort dem på sidan Sparade.',
};
