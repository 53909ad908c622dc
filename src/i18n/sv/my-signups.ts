/** Words of "Mina anmälningar": the way in, the list, and the calendar that programs read. */
export const mySignups = {
  title: 'Mina anmälningar',
  description: 'Se, ändra och avboka dina anmälningar med en kod som du får i ett mejl.',
  errorPrefix: 'Fel:',

  signIn: {
    lead: 'Skriv den e-postadress som anmälan gjordes med. Då får du ett mejl med en kod. Du behöver inget lösenord.',
    email: 'E-postadress',
    submit: 'Mejla mig en kod',
    withoutEmail: 'Anmälde du dig utan e-post? Använd länken som du fick då, eller ring oss.',
    cookie: 'När du har loggat in sparar vi en kaka i högst två timmar. Den används bara för inloggningen.',
    signedOut: 'Du är utloggad.',
    again: 'Du var inte längre inloggad. Skriv din e-postadress igen, så får du en ny kod.',
  },
  code: {
    title: 'Skriv koden',
    /** Whether the address is known is told by the mail alone. */
    lead: (email: string) =>
      `Om det finns en anmälan med ${email} har vi mejlat en kod dit. Den gäller i tio minuter.`,
    label: 'Kod med åtta siffror',
    hint: 'Till exempel 1234 5678.',
    submit: 'Visa mina anmälningar',
    noMail: 'Kommer det inget mejl?',
    noMailText:
      'Vänta någon minut och titta i skräpposten. Kontrollera att adressen är den som anmälan gjordes med. Du kan få högst fem koder i timmen.',
    again: 'Mejla en ny kod',
    otherAddress: 'Skriv en annan adress',
    sentAgain: 'Vi har tagit emot att du vill ha en ny kod. När den kommer gäller inte den gamla.',
    moved:
      'Adressen är ändrad. Skriv koden som vi mejlar till den nya adressen, så ser du anmälningarna igen. Kalenderadressen som du hade har slutat fungera.',
  },
  problems: {
    missing: 'Skriv din e-postadress.',
    not_an_email: 'Adressen ser inte rätt ut. Skriv den så här: namn@example.se.',
    too_long: 'Adressen är för lång. Kontrollera att du skrev rätt.',
    no_code: 'Koden har åtta siffror. Skriv dem som de står i mejlet.',
    wrong_code: 'Koden stämmer inte eller har gått ut. Be om en ny.',
    too_many: 'Det blev för många försök. Vänta en kvart och försök igen, eller ring oss.',
    unavailable: 'Just nu går det inte. Försök igen om en stund.',
  },

  list: {
    coming: 'Kommande',
    past: 'Avslutade och avbokade',
    nothingComing: 'Du har inga kommande anmälningar.',
    find: 'Hitta något att göra',
    menu: 'Dina val',
    contact: 'Ändra kontaktuppgifter',
    calendar: 'Kalender',
    signOut: 'Logga ut',
    gone: 'Tillfället finns inte kvar.',
    forCourse: 'Hela kursen',
    reference: 'Referens',
    over: 'Tillfället har varit.',
    more: (title: string) => `Läs mer om ${title}`,
    guardian: 'Mejlet med frågan till vårdnadshavaren har gått till din adress.',
    askAgain: 'Mejla frågan igen',
    cancel: (title: string) => `Avboka ${title}`,
    cancelAll: (title: string) => `Avboka alla från ${title}`,
    accept: (title: string) => `Tacka ja till ${title}`,
    erase: (title: string) => `Ta bort uppgifterna om ${title}`,
  },
  done: {
    avbokat: 'Det är avbokat. Du får ett mejl om det.',
    borttaget: 'Uppgifterna är borttagna.',
    tackat: 'Svaret är sparat. Här ser du hur det står till nu.',
    fragat: 'Vi har mejlat frågan igen. Titta i skräpposten om den inte kommer.',
    nyss: 'Frågan har redan mejlats nyss, eller behövs inte längre. Vänta tio minuter innan du försöker igen.',
    sparat: 'Uppgifterna är ändrade.',
  },
  unavailableTitle: 'Just nu går det inte att visa dina anmälningar',
  unavailableText: 'De finns kvar. Försök igen om en stund.',
  tryAgain: 'Försök igen',
  back: 'Mina anmälningar',

  contact: {
    title: 'Ändra kontaktuppgifter',
    lead: 'Ändringen gäller alla dina anmälningar som inte är avbokade.',
    legend: 'Förälder eller annan vårdnadshavare',
    emailHint:
      'Byter du adress skickar vi en kod till den nya och ett besked till den gamla. Länkar i gamla mejl slutar fungera, och en vårdnadshavare kan behöva godkänna igen.',
    submit: 'Spara',
    nothing:
      'Du har inga anmälningar att ändra. De som är avbokade behåller sina uppgifter tills de tas bort.',
  },

  calendar: {
    title: 'Dina tider i kalendern',
    lead: 'Med en egen adress hämtar din kalender tiderna själv, också när något ändras eller ställs in.',
    secret:
      'Adressen är hemlig. Den som har den kan se tiderna, men inga namn, och inte logga in eller ändra något.',
    lasts: 'Den gäller tills du tar bort den, byter e-postadress eller inte har några anmälningar kvar här.',
    make: 'Skapa en adress',
    made: 'Din kalenderadress',
    madeText:
      'Kopiera den nu, den visas bara en gång. Klistra in den där kalendern frågar efter en adress, en URL eller en prenumeration.',
    open: 'Öppna i kalendern',
    has: 'Du har en kalenderadress. Har du tappat bort den? Skapa en ny.',
    renew: 'Skapa en ny adress',
    renewText: 'Skapar du en ny adress slutar den gamla fungera.',
    end: 'Ta bort adressen',
    ended: 'Adressen är borttagen. Den fungerar inte längre.',
  },

  feed: {
    name: 'Trygg fritid',
    unknown: 'Kalendern finns inte.',
    left: (title: string) => `Avbokat: ${title}`,
    leftText: 'Ni har avbokat, eller så gick platsen vidare.',
    offered: (title: string) => `Svara: ${title}`,
    /** "tis 24 nov kl. 15.30" */
    offeredText: (until: string) => `En plats är ledig. Svara senast ${until}, annars går den vidare.`,
    awaiting: (title: string) => `Inte klart: ${title}`,
    awaitingText: (until: string) => `Platsen hålls tills en vårdnadshavare har godkänt, senast ${until}.`,
    yourSignups: 'Se och ändra anmälan:',
  },
};
