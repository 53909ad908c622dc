import { describe, expect, it } from 'vitest';
import { sensitiveTopic } from '../../../../src/domain/checks/sensitive-words.ts';

describe('sensitiveTopic', () => {
  it.each([
    'Har du någon allergi?',
    'NÖTALLERGI, ja eller nej',
    'Är du allergisk mot päls?',
    'Något du inte tål?',
    'Äter du inte griskött?',
    'Specialkost',
    'Behöver du special-kost?',
    'Vegetariskt\nVanlig mat',
    'Glutenfritt?',
    'Tar du någon medicin?',
    'Vilka mediciner tar barnet?',
    'Har barnet astma eller diabetes?',
    'Finns det en diagnos?',
    'ADHD eller autism?',
    'Har du adhd',
    'Funktionsnedsättning',
    'funktions\u00adhinder',
    'Använder du rullstol?',
    'Hur är din hälsa?',
    'Hälsotillstånd',
    'Hur mår du?',
    'Är barnet friskt?',
    'Har du varit sjuk?',
    'Sjukdomar vi bör känna till',
    'Har du någon skada?',
    'Behöver du särskilt stöd?',
    'Behöver du extra stöd?',
  ])('health: %s', (text) => expect(sensitiveTopic(text)).toBe('health'));

  it.each([
    'Vilken religion har du?',
    'Är ni troende?',
    'Vilken tro har familjen?',
    'Är du muslim?',
    'Etnicitet',
    'Vilket är ditt ursprung?',
    'Födelseland',
    'Medborgarskap',
    'Sexuell läggning',
  ])('belief or origin: %s', (text) => expect(sensitiveTopic(text)).not.toBeUndefined());

  it.each([
    'Personnummer',
    'person-nummer',
    'Personnr (tio siffror)',
    'De fyra sista siffrorna',
    'När är du född?',
    'Födelsedatum',
    'Vilken dag är din födelsedag?',
    'När fyller du år?',
    'Hemadress',
    'Adress',
    'Var bor du?',
    'Gatuadress och postnummer',
  ])('identity: %s', (text) => expect(sensitiveTopic(text)).toBe('identity'));

  it.each(['Har du skyddade personuppgifter?', 'Skyddad identitet', 'Sekretessmarkering?', 'Hemlig adress?'])(
    'protection: %s',
    (text) => expect(sensitiveTopic(text)).toBe('protection'),
  );

  it.each([
    'Vill du vara med på friskvårdspromenaden?',
    'Kastar du medicinboll?',
    'Vill du hälsa på i replokalen?',
    'Frisk luft eller inne?',
    'Vad är sjukt kul?',
    'Vilket golfhandikapp har du?',
    'Vilket handikapp i discgolf?',
    'Har du provat rullstolsinnebandy?',
    'Vill du leka blindbock?',
    'Din e-postadress till spelkontot',
    'Vad får det kosta?',
    'Har du egen kostym?',
    'Fasta tider eller inte?',
    'Vilka tider passar? Trots allt',
    'Judo eller karate?',
    'Trolleri, trumma eller trombon?',
    'Hur viktigt är det att vinna?',
    'Synth eller gitarr?',
    'Vad tror du om laget?',
    'Vad kan man tro att det blir?',
    'Ursprungligt format eller nytt?',
    'Ljud eller ljus?',
    'Tålamod: lite eller mycket?',
    'Vilket recept vill du laga?',
    'Vårdnadshavare kommer med?',
    'Kommer du på födelsedagskalaset?',
    'Romantisk komedi eller skräck?',
    'Vilken nivå?',
    'Har du egen klubba?',
    'Skostorlek',
    'Kan du simma 200 meter?',
    'Vilket språk talar du helst?',
    'Vem går du hem med?',
    'Vilket instrument vill du spela?',
    'Vad vill du lära dig?',
    '',
  ])('nothing: %s', (text) => expect(sensitiveTopic(text)).toBeUndefined());

  it.each([
    'Hälsa på oss och berätta om din allergi',
    'Medicinboll eller medicin?',
    'Frisk luft, är du frisk?',
  ])('a false friend hides no true one: %s', (text) => expect(sensitiveTopic(text)).toBe('health'));
});
