import { describe, expect, it } from 'vitest';
import {
  numberProblem,
  pointsOutPlace,
  publicTextProblems,
} from '../../../../src/domain/checks/public-text.ts';

describe('numbers that lead to a person', () => {
  it.each([
    '070-174 06 06',
    '0701740606',
    'Ring Kim på 070 174 06 06.',
    '070.174.06.06',
    '070/1740605',
    '+46 70 174 06 06',
    '+46 (0)70-174 06 06',
    '0046701740606',
    '08-123 456 78',
    'växeln 0454-930 00',
    'nummer 08-123 45 67.',
    'Tel: (0454) 93000.',
    '070–1740606 kl. 18.00–20.00',
    '070—174—06—06',
    '070_174_06_06',
    '070,174,06,06',
    '070*174*06*06',
    '070·174·06·06',
    '070−174−06−06',
    '070 | 174 | 06 | 06',
    '070  –  174  06  06',
    '070\u200b1740606',
    '０７０１７４０６０６',
    'O70-174O6O6',
    '46 70 174 06 06',
    '70 174 06 06',
    'noll sju noll ett sju fyra noll sex noll sex',
    'Nollsjunoll sjutton fyrtio sextiosex',
    'noll sju noll 1740606',
  ])('a telephone: %s', (text) => expect(numberProblem(text)).toBe('has_phone'));

  it.each(['Pojken 120304-2389.', '20110102-1234 igen', '110102-1234', 'Jag är 20140304-1234'])(
    'a person: %s',
    (text) => expect(numberProblem(text)).toBe('has_personnummer'),
  );

  it.each([
    '',
    'Ring 112, 114 14 eller 116 111.',
    'Från 2026-01-01 till 2026-12-31, kl. 08.00–16.30.',
    '2026-01-01–2026-12-31',
    '2026-02-27 till 2026-03-01',
    'Vecka 01–08, åk 7–9, 0–6 poäng.',
    'Ungefär 12 000 timmar för 1 050 000 kronor.',
    '1 200 fick enkäten, 61,5 % svarade',
    'Nio lampor, 03.00–05.00',
    '0,25 och 0,755',
    'fre 21.00–01.00 och lör 20.30–00.30',
    '07.30-18.00',
    'Fredag 20–23, lördag 20–24',
    '2026-01-24 2026-02-07',
    'Den 01/02/2026 och 03.04.2026',
    'Läsåret 2026–2027',
    'Mellan torget och busstationen, hållplats 12345',
    'kl. 08, 10, 12, 14',
    'Noll tolerans mot mobbning, en av tre eller fyra',
    '70 000 timmar, 72 173 besök',
  ])('none: %s', (text) => expect(numberProblem(text)).toBeUndefined());
});

describe('a place to be afraid of', () => {
  const names = ['Jämshög', 'Plåthuset', 'Olofström'];
  it.each([
    'Plåthuset är otryggt på kvällarna.',
    'Undvik Jämshög efter 21.',
    'Det är farligt vid busstationen.',
    'Jämshögs centrum är stökigt.',
    'Många tycker att Nygatan är otrygg.',
    'Ett problemområde i Olofström.',
    'Tunneln vid parken är brottsdrabbad.',
    'Otryggheten är störst vid busstationen.',
    'Många undviker parken.',
    'Ingen går genom parken, den är otrygg.',
    'Jämshög är otryggt i Olofströms kommun.',
    'Ingen är otrygg på torget, men parken är farlig.',
    'Undvik skogen bakom affären.',
    'Det är farligt vid kiosken.',
    'Gå inte till busstationen på kvällen.',
    'Tunneln känns läskig.',
    'Ingen vågar gå ut i Jämshög.',
    'Det är bråk i Jämshög.',
    'I Jämshög förekommer droghandel.',
    'Brottsligheten i Jämshög.',
    'Gängen håller till vid Plåthuset.',
    'Slagsmål på torget.',
    'Oroligt i Jämshög.',
    'Ett riskområde i Jämshög.',
    'Ja\u0308mshög är otryggt.',
    'Färre ska vara otrygga på torget.',
  ])('%s', (text) => expect(pointsOutPlace(text, names)).toBe(true));

  it.each([
    'Känslan av otrygghet har ökat i kommunen, också i Olofström.',
    'Fler vuxna i Jämshög på fredagar.',
    'Vi lagar lampor på Nygatan. Otrygga miljöer ska bli färre.',
    'Vi letar upp var åtgärder behövs, och pekar aldrig ut otrygga platser.',
    'Plåthuset har öppet till 22.',
    'Trygga platser i Olofström.',
    'Andelen som känner sig otrygga har minskat i Olofströms kommun.',
    'Ingen ska behöva känna sig otrygg på väg till skolan.',
    'Unga i Jämshög ska inte behöva vara otrygga.',
    'Färre unga i Jämshög känner sig otrygga.',
    'Ingen ska behöva undvika torget.',
    'Är du osäker på vägen, fråga oss på Plåthuset.',
    'Det är osäkert om badet öppnar i sommar.',
    'Vi undviker att stänga fritidsgården på loven.',
    'Poliser besöker skolan och pratar om farliga situationer på nätet.',
    'Ingen ska behöva känna sig otrygg i Olofström.',
    'Andelen otrygga har minskat i Olofström.',
    'Polisen och Olofström arbetar mot brottslighet och droger.',
    'Vi förebygger våld i Olofström.',
    'Är du orolig? Prata med vuxna på Plåthuset.',
    'Brottsoffer får stöd i Olofström.',
  ])('not: %s', (text) => expect(pointsOutPlace(text, names)).toBe(false));
});

it('names the field', () => {
  expect(
    publicTextProblems({ title: 'Ring 0454-930 00', text: 'Jämshög är farligt.', who: 'Vi finns här.' }, [
      'Jämshög',
    ]),
  ).toEqual({ title: 'has_phone', text: 'points_out_place' });
});
