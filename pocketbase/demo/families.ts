import { slugOf } from '../../src/domain/slug.ts';
import { FIRST_GUARDIAN_PHONE, fictionPhone } from './phones.ts';

/** Who signs up: an invented child with an invented guardian. */
export interface Family {
  readonly childName: string;
  readonly guardianName: string;
  readonly phone: string;
  readonly email: string;
}

const childNames = (
  'Alva Elias Saga Adnan Freja Liam Zeynab Hugo Ines Nils Yasmin Theo Astrid Karim Ebba Melvin Hawa Sixten Lova Milo ' +
  'Rania Viggo Stella Emil Dina Loke Signe Bilal Tuva Charlie Amal Ludvig Nora Isak Shirin Otto Juni Mustafa Vera Ivar ' +
  'Elsa Jamal Meja Kian Olivia Tage Aya Folke Leah Dante Tyra Idris Maryam Love Iris Benjamin Safiya Valter Lykke Robin'
).split(' ');

const guardianFirstNames = (
  'Åsa Daniel Samira Henrik Ulrika Rami Therese Peter Hodan Lena Marcus Nasrin Gustav Mirela Jenny Abdi Camilla Stefan ' +
  'Olena Fredrik Lina Farid Annika'
).split(' ');

const guardianLastNames = (
  'Granlund Haddad Sjöblad Warsame Ekdal Novak Lindmark Rahimi Holmgård Petrov Åkerlind Demir Strandqvist Osman Furuvik ' +
  'Kowalska Björkhed'
).split(' ');

const LAST_PHONE = 99;
const PHONES = LAST_PHONE - FIRST_GUARDIAN_PHONE + 1;

function cycled(list: readonly string[], position: number): string {
  return list[position % list.length] ?? '';
}

/** The family with this number, from 0; sixty in a row differ in child and phone. */
export function familyOf(number: number): Family {
  const guardianName = `${cycled(guardianFirstNames, number)} ${cycled(guardianLastNames, number)}`;
  return {
    childName: cycled(childNames, number),
    guardianName,
    phone: fictionPhone(FIRST_GUARDIAN_PHONE + (number % PHONES)),
    email: `${slugOf(guardianName).replace(/-/g, '.')}@example.se`,
  };
}
