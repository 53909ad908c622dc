import type { SignupState } from '../../domain/signup-states.ts';

/** Words of the list that staff take with them. */
export const participants = {
  columns: {
    firstName: 'Förnamn',
    schoolYear: 'Årskurs',
    status: 'Läge',
    contactMe: 'Vill bli uppringd',
    guardianName: 'Vuxen',
    phone: 'Telefon',
    reference: 'Referens',
  },
  states: {
    confirmed: 'Har plats',
    awaiting_approval: 'Väntar på vårdnadshavarens svar',
    offered: 'Har fått ett erbjudande',
    waitlisted: 'Reservlistan',
    applied: 'Med i lottningen',
    cancelled: 'Avbokad',
  } satisfies Record<SignupState, string>,
  yes: 'Ja',
};
