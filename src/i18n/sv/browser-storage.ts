import type { StorageKind, StoredFor, StoredId } from '../../storage/browser-storage.ts';

interface ThingWords {
  readonly title: string;
  readonly why: string;
  readonly when: string;
  /** @param time after which the browser throws it away; not used where it never does */
  readonly until: (time: string) => string;
}

/** Words of the page about cookies and what else a browser may keep. */
export const browserStorage = {
  title: 'Kakor',
  description: 'Du får inga kakor av att besöka Trygg fritid, bara om du loggar in.',
  lead: 'Du får inga kakor av att besöka Trygg fritid. Därför finns det inget att godkänna.',
  paragraphs: [
    'Vi sparar ingenting i din telefon eller dator för att följa vad du gör. Vi mäter inte hur du använder sidan, och vi skickar ingenting om ditt besök till andra företag.',
    'Typsnitt, bilder och program kommer från vår egen webbplats. Din webbläsare kan spara en kopia av dem så att sidorna går fortare att visa nästa gång. Kopian innehåller inget om dig.',
  ],
  listLead:
    'Här står allt som kan hamna i din webbläsare, vad det är till för och hur länge det ligger där. Det sparas bara när du själv ber om något som behöver det. Då krävs inget samtycke (lagen om elektronisk kommunikation, 9 kap. 28 §).',
  groups: {
    visitor: 'Om du sparar något eller läser utan nät',
    family: 'Om du loggar in på Mina anmälningar',
    staff: 'För personal',
  } satisfies Record<StoredFor, string>,
  kinds: {
    cookie: 'Kaka',
    local: 'I webbläsarens minne',
    cache: 'Kopior av sidor',
  } satisfies Record<StorageKind, string>,
  labels: { why: 'Till för', when: 'Sparas när', until: 'Finns kvar' },
  things: {
    saved: {
      title: 'Det du har sparat',
      why: 'Minns aktiviteter och mötesplatser åt dig. Det skickas aldrig till oss.',
      when: 'Du trycker på Spara. Inget sparas innan dess.',
      until: () => 'Tills du tar bort det på sidan Sparade.',
    },
    offlineChoice: {
      title: 'Om du vill läsa utan nät',
      why: 'Minns ditt ja eller nej till att ha med sidor utan nät.',
      when: 'Du trycker på Ha med utan nät.',
      until: () => 'Tills du rensar webbläsaren.',
    },
    offlinePages: {
      title: 'Sidor att läsa utan nät',
      why: 'Visar veckans tider och sidan Sparade när du är utan nät. Det är samma för alla: inget om dig, inga sidor som du har besökt och aldrig en anmälan.',
      when: 'Du trycker på Ha med utan nät eller Spara, eller installerar Trygg fritid.',
      until: () => 'Tills du trycker igen på Ha med utan nät. Det byts mot nyare när du besöker oss.',
    },
    familyAsked: {
      title: 'Adressen du bad om en kod till',
      why: 'Minns vart koden skickades, så att du slipper skriva adressen igen. Den är förvanskad, så att ingen annan kan läsa den.',
      when: 'Du ber om en kod.',
      until: (time) => `Tills du har loggat in, högst ${time}.`,
    },
    familySession: {
      title: 'Att du är inloggad',
      why: 'Visar att det är du, på de sidorna och ingen annanstans.',
      when: 'Du loggar in med koden.',
      until: (time) => `Tills du loggar ut, högst ${time}.`,
    },
    familyFeed: {
      title: 'Din nya kalenderadress',
      why: 'Bär adressen till sidan som visar den för dig en enda gång.',
      when: 'Du skapar en kalenderadress.',
      until: (time) => `Tills sidan har visats, högst ${time}.`,
    },
    staffSession: {
      title: 'Att personal är inloggad',
      why: 'Visar vem som är inloggad. Används inte till något annat.',
      when: 'Personalen loggar in.',
      until: (time) => `Tills personalen loggar ut, högst ${time}.`,
    },
    staffCode: {
      title: 'Mellan lösenord och kod',
      why: 'Minns att lösenordet var rätt medan personalen skriver koden från mejlet.',
      when: 'Personalen loggar in med kod.',
      until: (time) => `Tills koden är skriven, högst ${time}.`,
    },
    staffPlace: {
      title: 'Stället som personalen har valt',
      why: 'Minns vilket ställe som visas på personalens första sida.',
      when: 'Personalen väljer ett ställe.',
      until: (time) => `Högst ${time} efter det senaste valet.`,
    },
    doorTicks: {
      title: 'Avprickning utan täckning',
      why: 'Sparar avprickningar i telefonen tills de har skickats. Där står inga namn och inga telefonnummer.',
      when: 'Personalen prickar av deltagare.',
      until: () => 'Tills avprickningen har skickats, eller personalen har sett varför den inte gick fram.',
    },
  } satisfies Record<StoredId, ThingWords>,
  admin:
    'Personal som arbetar i administrationen gör det på en annan adress. Där sparar webbläsaren inloggningen och hur listorna ska se ut, aldrig halvskrivna formulär eller sökningar efter familjer.',
};
