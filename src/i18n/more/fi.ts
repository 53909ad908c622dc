import type { Guide } from './guide.ts';

/** The site in Finnish, on one page. */
export const finnish: Guide = {
  title: 'Tekemistä lapsille ja nuorille',
  description:
    'Suomeksi: mikä tämä sivusto on, mistä näkee, onko paikalla aikuisia, ja miten ilmoittaudutaan.',
  lead: '{Trygg fritid} on kunnan sivusto. Täältä löydät tekemistä vapaa-ajalle. Näet myös, onko paikalla aikuisia ja milloin. Muu sivusto on ruotsiksi ja englanniksi. Tällä sivulla kerromme tärkeimmät asiat suomeksi.',
  frame: {
    skipLink: 'Siirry sisältöön',
    otherLanguages: 'Muut kielet',
    demoBand: 'Esimerkkitietoja. Henkilöt ja ajat ovat keksittyjä.',
    runBy: 'Sivuston ylläpitäjä:',
    reportError: 'Ilmoita sivun virheestä',
    updated: 'Sivu päivitetty:',
    informationOnly: 'Sivusto on vain tiedoksi. Täällä ei voi ilmoittaa huolesta eikä rikoksesta.',
  },
  short: {
    heading: 'Lyhyesti',
    texts: {
      adults: 'Jokaisesta kerrasta kerrotaan, onko paikalla aikuisia, mihin aikaan ja montako.',
      cost: 'Sivuston käyttö ei maksa mitään. Jokaisesta toiminnasta kerrotaan, mitä se maksaa.',
      noNumber: 'Et tarvitse tiliä etkä henkilötunnusta ({personnummer}).',
      looking: 'Voit katsoa kaikkea antamatta mitään tietoja itsestäsi.',
    },
  },
  works: {
    heading: 'Näin se toimii',
    texts: {
      find: 'Kohdasta {Aktiviteter} löydät kaiken toiminnan. Voit valita luokan ({Årskurs}), päivän ({Dag}) ja paikkakunnan ({Ort}). Kohdasta {Mötesplatser} löydät paikat, joissa nuoret voivat olla.',
      dropIn:
        'Jos sivulla lukee {Drop-in, ingen anmälan}, ilmoittautumista ei tarvita. Tule silloin, kun paikka on auki.',
      signUp:
        'Jos sivulla on painike {Anmäl dig}, toimintaan pitää ilmoittautua. Ohjeet ovat alempana tällä sivulla.',
      full: 'Jos sivulla lukee {Fullt, reservlista}, kaikki paikat on varattu. Voit jonottaa varalistalla. Kun paikka vapautuu, sen saa jonon ensimmäinen.',
      lottery: 'Joskus paikat arvotaan: {Platserna lottas}. Silloin kaikilla on yhtä suuri mahdollisuus.',
      changes:
        'Jos jokin perutaan tai jos aika tai aikuiset vaihtuvat, kerromme siitä niille, jotka ovat ilmoittautuneet.',
      kept: 'Kun ilmoittaudut, tallennamme lapsen etunimen ja luokan, huoltajan nimen ja yhteystiedot sekä sen, mihin ilmoittauduit. Jos lomakkeessa on kysymyksiä, tallennamme myös vastaukset. Vain henkilökunta näkee tiedot. Ne poistetaan jälkeenpäin automaattisesti.',
    },
  },
  line: {
    heading: 'Onko paikalla aikuisia?',
    lead: 'Jokaisella toiminnalla on yksi rivi, joka kertoo aikuisista. Rivillä on aina kuva ja ruotsinkielinen teksti. Alla näet rivit ja mitä ne tarkoittavat.',
    hours: '{17–18.30} tarkoittaa: alkaa kello {17:00} ja päättyy kello {18:30}.',
    states: {
      enough: 'Paikalla on aikuisia näinä aikoina. Heitä on enemmän kuin tarvitaan.',
      limit: 'Paikalla on aikuisia näinä aikoina. Heitä on juuri niin monta kuin tarvitaan.',
      adults_later:
        'Paikka on nyt auki, mutta aikuiset eivät ole vielä tulleet. Rivillä lukee, milloin he tulevat.',
      adults_gone: 'Paikka on nyt auki, mutta aikuiset ovat jo lähteneet.',
      too_few:
        'Aikuisia on liian vähän. Rivillä lukee, montako puuttuu. Katso uudestaan ennen kuin lähdet, tai soita.',
      unstaffed: 'Paikka on auki, mutta siellä ei ole aikuisia. Niin on suunniteltu.',
      unconfirmed: 'Kukaan ei ole vahvistanut tietoa pitkään aikaan. Soita ja kysy ennen kuin lähdet.',
      unknown: 'Emme tiedä, onko paikalla aikuisia. Soita ja kysy ennen kuin lähdet.',
      cancelled: 'Peruttu. Toimintaa ei ole.',
    },
  },
  roles: {
    heading: 'Keitä aikuiset ovat?',
    lead: 'Aikuisilla on eri tehtäviä. Sivulla näkyy tehtävä ja joskus etunimi. Kohdassa {Ansvarig} lukee, kuka on vastuussa ja mihin numeroon voit soittaa.',
    texts: {
      youth_leader: 'Nuoriso-ohjaaja. Työskentelee nuorten kanssa.',
      leader: 'Ohjaaja. Vetää toimintaa, usein yhdistyksessä.',
      assistant: 'Avustaja. Auttaa ohjaajaa.',
      volunteer: 'Vapaaehtoinen. Auttaa ilman palkkaa.',
      manager: 'Yksikön päällikkö. Vastaa henkilökunnasta.',
      trainee: 'Harjoittelija. Häntä ei lasketa aikuiseksi.',
      young_helper: 'Nuori apuohjaaja, alle 18-vuotias. Häntä ei lasketa aikuiseksi.',
    },
  },
  vetting: {
    heading: 'Rikosrekisterin tarkistus',
    texts: {
      law: 'Jos kunta tai yhdistys tarjoaa työtä lasten kanssa, hakija näyttää Ruotsissa pyydettäessä otteen rikosrekisteristä ({belastningsregistret}).',
      site: 'Kohdassa {Registerutdrag} järjestäjä kertoo, miten se tarkistaa aikuisensa. Jos siinä lukee {Uppgift saknas}, kukaan ei ole kertonut sitä meille. Silloin voit soittaa ja kysyä. Yhdenkään ihmisen otetta ei näytetä täällä.',
      concern:
        'Jos jokin on tuntunut väärältä, katso kohtaa {Om något känts fel}. Siinä on numeroita, joihin voit soittaa.',
    },
  },
  photos: {
    heading: 'Kuvat',
    lead: 'Kohdassa {Bilder} lukee, saako kuvata.',
    rules: {
      none: 'Täällä kukaan ei kuvaa.',
      ask_first: 'Kysy lupa, ennen kuin kuvaat jonkun.',
      with_consent: 'Kuvaamme vain niitä, jotka ovat antaneet luvan.',
    },
    consent: 'Huoltaja voi perua luvan milloin tahansa.',
  },
  cost: {
    heading: 'Mitä se maksaa?',
    texts: {
      site: 'Tällä sivustolla katsominen, ilmoittautuminen ja ilmoittautumisen peruminen eivät maksa mitään.',
      price:
        'Jokaisen toiminnan sivulla lukee hinta. {Gratis} tarkoittaa ilmaista. Muuten hinta on kruunuina ({kr}).',
      card: '{Fritidskortet} on harrastuskortti, jolla voi maksaa joidenkin toimintojen maksun. Sivulla lukee {Du kan betala med Fritidskortet.} (kortti käy) tai {Fritidskortet gäller inte här.} (kortti ei käy). Lisää tietoa:',
    },
  },
  signUp: {
    heading: 'Näin ilmoittaudut',
    lead: 'Lomake on ruotsiksi tai englanniksi. Tarvitset vain nämä tiedot.',
    steps: {
      find: 'Avaa {Aktiviteter} ja valitse toiminta ja päivä.',
      read: 'Lue, kenelle se on ({åk}), missä se on ja onko paikalla aikuisia.',
      press: 'Paina {Anmäl dig}. Jos kaikki paikat on varattu, paina {Ställ dig på reservlistan}.',
      fill: 'Kirjoita lapsen etunimi ({Förnamn eller tilltalsnamn}) ja valitse luokka ({Årskurs}). Kirjoita aikuisen nimi ({Den vuxnas namn}) ja puhelinnumero ({Telefon}). Sähköposti ({E-post (valfritt)}) on vapaaehtoinen, mutta ilman sitä emme voi lähettää sinulle viestejä. Sisaruksen voit lisätä näin: {Lägg till ett syskon}.',
      send: 'Paina {Anmäl}. Varalistalle pääset painamalla {Ställ på reservlistan}.',
      approve:
        'Joskus huoltajan pitää hyväksyä ilmoittautuminen. Silloin huoltaja saa sähköpostin, jossa on linkki.',
      keep: 'Saat oman sivun. Tallenna sen linkki. Sivulla näet ilmoittautumisen ja voit perua sen: {Avboka}. Jos kadotat linkin, avaa {Mina anmälningar}.',
    },
    protectedIdentity:
      'Onko teillä turvakielto ({skyddade personuppgifter})? Älkää käyttäkö lomaketta. Soittakaa meille, niin pidämme paikan kirjoittamatta nimeä muistiin.',
  },
  words: {
    heading: 'Sivuston ruotsinkielisiä sanoja',
    lead: 'Nämä sanat näet usein.',
    texts: {
      activity: 'toiminta, harrastus',
      venue: 'kohtaamispaikka',
      youthCentre: 'nuorisotalo',
      session: 'yksi kerta',
      schoolYear: 'luokka koulussa',
      upperSecondary: 'lukio',
      adults: 'aikuiset',
      guardian: 'huoltaja',
      staff: 'henkilökunta',
      organiser: 'järjestäjä',
      association: 'yhdistys, seura',
      dropIn: 'ilman ilmoittautumista',
      signUp: 'ilmoittautuminen',
      course: 'kurssi',
      cancel: 'peru ilmoittautuminen',
      placesLeft: 'paikkoja jäljellä',
      full: 'täynnä',
      waitingList: 'varalista',
      drawn: 'paikat arvotaan',
      cancelled: 'peruttu',
      moved: 'uusi aika',
      free: 'ilmainen',
      fee: 'maksullinen',
      bring: 'ota mukaan',
      missing: 'tieto puuttuu',
      openNow: 'nyt auki',
      closed: 'suljettu',
      schoolBreak: 'koululoma',
      today: 'tänään',
      tomorrow: 'huomenna',
      monday: 'maanantai',
      tuesday: 'tiistai',
      wednesday: 'keskiviikko',
      thursday: 'torstai',
      friday: 'perjantai',
      saturday: 'lauantai',
      sunday: 'sunnuntai',
      weekdays: 'arkisin',
      allDay: 'ympäri vuorokauden',
      socialServices: 'sosiaalipalvelut',
    },
  },
  help: {
    heading: 'Soita, kun tarvitset apua',
    lead: 'Sinun ei tarvitse tietää, mitä sanoa. Nimet ovat ruotsiksi.',
    lines: {
      '112': 'Hätänumero: ambulanssi, poliisi, pelastuslaitos. Soita, kun joku on vaarassa.',
      '11414': 'Poliisi, kun ei ole kiire.',
      '116111': 'Alle 18-vuotiaille, jotka haluavat puhua jonkun kanssa.',
    },
    us: 'Kysymyksiä toiminnasta ja ilmoittautumisesta',
  },
  links: {
    activities: 'Kaikki toiminta',
    venues: 'Kaikki paikat',
    howItWorks: 'Lue lisää englanniksi',
  },
};
