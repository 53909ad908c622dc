import { fold } from './fold.ts';
import { parseSynonyms } from './synonyms.ts';

/**
 * What young people anywhere in Sweden type, and English words of those who are new here; each with the words that
 * catalogues have for it. Staff add what is local. Several words before the equals sign mean the same.
 */
const COMMON = `
football, soccer, fotis, lira boll = fotboll
boll, ball = fotboll, basket, innebandy, handboll
basketball, basketboll, korgboll, hoops = basket
handball = handboll
volleyball = volleyboll
floorball, bandy, inne bandy = innebandy
hockey, ice hockey, puck = ishockey, skridskor
skating, ice skating, skridsko, åka skridskor = skridskor, ishockey
skejt, skejta, skateboarding, kickbike, sparkcykel, bräda = skate, skateboard
cykla, cykling, bike, bikes, biking, cycling, bmx, mek, meka = cykel, cykelmek, bmx, mek
swim, swimming, swimming pool, pool, bad, bada, badhus, plaska = simning, simma, simhall, simträning, bad
simskola, simlektion, simlektioner, crawl = simning, simträning
climbing, bouldering, bouldra, climb = klättring, klätter
gym, styrketräning, workout, training, sport, sports, motion = idrott, träning
gymnastics, gympa, tumbling, volter = gymnastik, redskap
martial arts, kampsport, fighting, brottning, karate, boxning, mma = kampsport, judo, boxning
table tennis, ping pong, pingpong, bordtennis = pingis, bordtennis
pool table, snooker = biljard
riding, horse, horses, horse riding, rida, häst, hästar, ponny = ridning, häst, hästar, ponny
run, running, löpning, springa, athletics = löpning, friidrott
dance, dancing, dansa, danskurs, hiphop, hip hop = dans, streetdance
music, musikskola, instrument, instruments = musik, instrument
play guitar, guitar = gitarr
drums, drum, trumma, slagverk = trummor
piano, keyboard = piano
sing, singing, sjunga, sång, choir, karaoke = kör, sång, sjung
repa, spela i band, rock = replokal, band, rockband
rap, rappa, beats = beats, hiphop, låtskrivarverkstad, skriv text
songwriting, write songs, låtar, skriva låtar = låtskrivarverkstad, låt
theatre, theater, drama, acting, skådespel, skådespelare, skådis, impro = teater, improvisation
board games, board game, boardgames, sällskapsspel, kortspel = brädspel, sällskapsspel, kortspel
chess = schack
roleplay, role playing, rpg, dnd, dd, drakar och demoner, lajv = rollspel
games, game, gaming, gejma, gamea, gamer, dataspel, datorspel, tv-spel, tv spel, videospel, konsol, playstation, xbox, nintendo, fortnite, data = gaming, e-sport, datorer, dator, konsol
lan party = lan
computer, computers = dator, datorer
coding, programming, koda, koding, kodning, programmera, scratch = koda, programmering
robot, robots, robotics, elektronik, lego = robotar, arduino, löd
make, maker, bygga, snickra, slöjd, woodwork, hantverk = verkstad, bygg, slöjd, verktyg
art, arts, painting, paint, måla, målning, konst = målar, måla, konst, akvarell
draw, drawing, rita, teckna, comics, manga, anime, tecknade serier = rita, manga, serieteckning, teckna
crafts, craft, pyssla, pyssel, diy, kreativt, skapande = pyssel, skapa, klippa
pottery, clay, ceramics, lera, drejning, dreja = keramik, lera
sew, sewing, sy, sticka, virka, knitting, kläder, fashion, textil = sy, symaskiner, textil, tyg
loppis, byta kläder, second hand = klädbyte, återbruk
photo, photos, photography, foto, fota, fotografi, kamera, camera = foto, fotografera, kamera
film, movie, movies, bio, cinema = film
cook, cooking, laga mat, käk, käka, krubb, food, kock, laga käk = mat, matlagning, laga mat
bake, baking, baka, bakning, cake, cakes, tårta, kakor = bakning, baka, bak, bullar
fika, mellis, café, coffee = fika, språkcafé, mellanmål
fishing, fiska, meta, fish = fiske
canoe, kayak, kajak, paddla, paddling = kanot, paddling, paddla
nature, outdoors, outdoor, hiking, vandra, friluft, forest, skog, tälta, camping, campa = natur, friluftsliv, skog, friluft
scout, scouts, scouting = scouterna, scout, friluftsliv
fire, campfire, grilla, brasa, lägereld = eld, elda, grillplats
homework, plugga, läxor, läxa, studera, study, studies, tutoring, skolarbete, homework help, läsa läxor = läxhjälp, studiehjälp, plugga, studie
math, maths, matte, mattehjälp, matematik = matte, matematik, läxhjälp
prov, tenta, exam, test, nationella = nationella prov, studiekväll
swedish, svenska, learn swedish, sfi, nyanländ, ny i sverige, newcomer, prata svenska, språk, language = språkcafé, svenska
english = engelska
driving licence, driving license, driver license, körkort, lappen, moppe, teoriprov, ta körkort = körkortsteori, körkort, trafikregler
library, bibblan, biblan, books, böcker, läsa, reading = bibliotek, böcker
girls, girl, tjej, tjejgrupp, bara tjejer = tjejer, tjejkväll
hbtq, hbtq+, lgbt, lgbtq, lgbtqi, gay, queer, pride, trans, bög, lesbisk = hbtqi, regnbågen
friends, friend, vänner, vän, kompisar, kompis, kompisgäng, polare, meet people, make friends, träffa folk, träffa nya, ensam, lonely = häng, öppet hus, träff, kamratskap
hang, hang out, hänga, chilla, chill, chilling, softa, kicka, hangout, tråkigt, uttråkad, bored = häng, öppet hus, fritidsgård, ungdomsgård, soff
fritids, ungdomsgård, ungdomsgården, fritidsgård, gården, youth center, youth centre, youth club, mötesplats = fritidsgård, ungdomsgård, öppet hus, mötesplats
party, fest, festa, disco, disko = disco, natt, musik, mys
night, natten, nattöppet = natt
relax, lugnt, tyst, npf, adhd, autism = lugn, lugna, lugnt
sports hall, gympasal, idrottshall, hallen = sporthall
lake, sjö, beach, strand = sjön
baby, toddler, småbarn, dagis, förskola = småbarn, lekar, lek
leka, lek = lekar, lek
moving out, flytta hemifrån, första lägenhet = nyflyttade, egen lägenhet
`;

const SHORT = 4;

function pairs(): (readonly [string, readonly string[]])[] {
  const lines = COMMON.split('\n').flatMap((line) => {
    const [typed = '', meant = ''] = line.split('=');
    return typed.split(',').map((key) => `${key} = ${meant}`);
  });
  return [...parseSynonyms(lines.join('\n'))];
}

const PAIRS = pairs();

/**
 * The common words with those of their meanings that a catalogue has.
 * @param texts everything that is searched
 */
export function commonSynonymsFor(texts: readonly string[]): (readonly [string, readonly string[]])[] {
  const all = ` ${texts.map(fold).join(' ')}`;
  const has = (word: string) => all.includes(word.length < SHORT ? ` ${word}` : word);
  const known = new Map<string, boolean>();
  const isKnown = (meaning: string) => {
    const found = known.get(meaning) ?? fold(meaning).split(' ').every(has);
    known.set(meaning, found);
    return found;
  };
  return PAIRS.flatMap(([typed, meanings]) => {
    const kept = meanings.filter(isKnown);
    return kept.length > 0 ? [[typed, kept] as const] : [];
  });
}
