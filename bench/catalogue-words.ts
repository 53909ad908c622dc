/** Words that the generated catalogues are put together from; one line of subjects per category slug. */
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());
const words = (text: string) => text.split(',').map((word) => word.trim());

export const AREAS = words(
  'Olofström, Jämshög, Kyrkhult, Vilshult, Gränum, Holje, Ebbamåla, Hemsjö, Röan, Tulseboda, Slagesnäs, Lillehem',
);

export const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  hang: words(
    'Öppet hus, Tjejkväll, Killgrupp, Fredagsmys, Filmkväll, Häng i soffan, Biljard och pingis, Regnbågshäng, Ungdomsråd, Mellanstadiedisco, Knattegården, Karaokekväll, Kompisgruppen, Musikquiz, Temakväll, Lovcafé',
  ),
  idrott: words(
    'Innebandy, Fotboll, Basket, Handboll, Volleyboll, Badminton, Bordtennis, Ishockey, Skridskor, Konståkning, Simning, Vattenpolo, Simhopp, Klättring, Bouldering, Parkour, Gymnastik, Cheerleading, Trampolin, Judo, Karate, Taekwondo, Brottning, Boxning, Dans, Streetdance, Balett, Yoga, Styrketräning, Skateboard, Kickbike, BMX, Tennis, Padel, Golf, Orientering, Friidrott, Löpning, Bågskytte, Fäktning, Rullskridskor, Ultimate frisbee, Discgolf, Rugby, Bowling, Dart, Ridning, Ponnylek, Spontanidrott, Rörelseglädje',
  ),
  musik: words(
    'Gitarr, Trummor, Basgitarr, Piano, Fiol, Saxofon, Kör, Musikal, Teater, Improvisation, Rockband, Replokal, Låtskrivning, DJ-kurs, Musikproduktion, Rap och hiphop, Cirkus, Trolleri, Stand up, Ljudteknik, Blåsorkester, Ukulele, Drama, Poddstudio',
  ),
  spel: words(
    'Rollspel, Brädspel, Schack, Minecraft, Rocket League, E-sport, Warhammer, Kortspel, Pokémon, LAN, Spelprogrammering, Roblox, Tv-spel, VR-spel, Escape room, Pussel, Fortnite, Dataspel, Figurmålning, Magic',
  ),
  skapa: words(
    'Keramik, Slöjd, Snickeri, Sömnad, Stickning, Virkning, Serieteckning, Manga, Akvarell, Oljemåleri, Graffiti, Foto, Filmskapande, Animation, Programmering, Robotar, Elektronik, 3D-utskrift, Smyckestillverkning, Återbruk, Skrivarverkstad, Pärlor och pyssel, Silversmide, Modellbygge, Scrapbooking, Screentryck',
  ),
  mat: words(
    'Bakning, Pizza, Matlagning, Tacokväll, Våffelcafé, Sushi, Vegetariskt, Tårtor och dekor, Grillkväll, Frukostklubb, Glasstillverkning, Sylt och saft, Matresan, Fikastund',
  ),
  natur: words(
    'Scouter, Fiske, Paddling, Vandring, Skogslek, Fågelskådning, Odling, Vindskydd och eld, Geocaching, Kajak, Segling, Ridläger, Djurklubb, Svampskola, Längdskidor, Överlevnad, Naturfoto, Hundpromenad, Biodling, Stjärnskådning',
  ),
  plugg: words(
    'Läxhjälp, Mattestuga, Språkcafé, Studiekväll, Bokcirkel, Läsklubb, Körkortsteori, Skrivhjälp, Engelska, Svenska, Fysik och kemi, Provplugg, Högläsning, Debatt',
  ),
};

export const QUALIFIERS = words(
  'för nybörjare, fortsättning, för tjejer, för killar, för alla, drop-in, prova på, åk 1–3, åk 4–6, åk 7–9, gymnasiet, i lag, utan krav, kväll, helg, på lovet, tävling, lördagsgrupp, mellanstadiet, högstadiet, med kompis, familj, på lätt svenska, inomhus, utomhus, tisdag, torsdag, intro, grupp A, grupp B',
);

export const FIRST_SENTENCES = lines(`
  Kom som du är och prova
  Du behöver inga förkunskaper
  Vi tränar teknik och leker fram kondition
  Lär dig grunderna steg för steg
  En lugn grupp med plats för frågor
  Vi varvar övningar med fri tid
  Ta med en kompis eller kom ensam
  Utrustning finns att låna på plats
  Ledarna visar och hjälper dig i gång
  Vi bygger, testar och gör om
  Träffa andra som gillar samma sak
  För dig som vill komma vidare
  Små grupper och korta genomgångar
  Avsluta terminen med en uppvisning
  Vi möts efter skolan och äter mellanmål
  Fokus på gemenskap och skratt
`);

export const DETAILS = words(
  'hjälm och skydd, egna kläder efter väder, inneskor, matsäck, vattenflaska, klubba, racket, pensel och färg, symaskin, tärningar, kamera, surfplatta, hörlurar, notblad, förkläde, ficklampa, stövlar, sittunderlag, badkläder, handduk, pannlampa, skissblock, lödkolv, garn, verktyg, instrument, mikrofon, scenkläder, spelplan, stoppur, läxbok, miniräknare, lexikon, kanot, flytväst, metspö, kompass, karta, hästar, ponny, träskor, lera, glasyr, degskrapa, kryddor, frukt, vegetariskt, allergivänligt, textning, teckenspråk, lugnt rum, mentor, tjejledare, killgrupp, cup, seriespel, domare, poäng, medalj, uppvisning, konsert, utställning, resa, läger, övernattning',
);

export const VENUE_KINDS = [
  ['youth_centre', 'gården'],
  ['meeting_place', 'husets mötesplats'],
  ['sports_hall', 'hallen'],
  ['library', 'bibliotek'],
  ['swimming_pool', 'badet'],
  ['culture_house', 'kulturhus'],
  ['school', 'skolan'],
  ['outdoors', 'planen'],
] as const;

export const VENUE_FIRST = words(
  'Kvarn, Lykt, Smed, Lad, By, Bränn, Sjö, Björk, Alm, Ek, Berg, Dal, Äng, Höj, Fors, Mejeri, Station, Torg, Park, Ö, Sten, Lund, Hav, Skog, Brygg, Kyrk, Marknads, Slott, Bruks, Vår',
);

export const ORGANISERS = words(
  'IF, SK, Kultur och fritid, Scoutkår, Musikförening, Hembygdsförening, Ridklubb, Schacksällskap, Simsällskap, Studieförbund, Kyrkans unga, 4H, Bordtennisklubb, Teaterförening, Naturskyddsförening, Gymnastikförening, Judoklubb, Spelförening',
);

/** Halves of compounds, so that the longer texts have a vocabulary of thousands of words as real ones do. */
export const COMPOUND_FIRST = words(
  'sommar, vinter, kvälls, skol, natur, bok, musik, hand, fot, bad, häst, skogs, sjö, trä, lek, rytm, sång, scen, färg, papper, ler, tyg, data, robot, kod, film, foto, ljud, ljus, berättar, äventyrs, familje, ungdoms, barn, tjej, kompis, lag, match, tävlings, tränings, styrke, smidighets, balans, bakom, frukt, grönsaks, bröd, kak, lägerelds, tält, is, snö, vatten, båt, cykel, hjul, berg, äng, fågel, hund',
);
export const COMPOUND_SECOND = words(
  'läger, kurs, lag, spel, lekar, tur, dagar, helg, träff, verkstad, klubb, grupp, bana, plan, rum, bod, bygge, resa, ledare, pass, övningar, teknik, skola, fest, jakt, stig, vandring, kunskap, glädje, dans, text, bilder, form, smycken, figurer, maskin, redskap, utrustning, kläder, skydd, mat, kök, bord, kväll, natt, sällskap, utflykt, show, final, serie, prov, fynd, hörna, karta, kort, boll, lopp, hopp, kamp, mästare',
);
