import type { MailProblem, MailProblemKind } from '../../domain/mail-delivery.ts';

const TEXTS: Record<MailProblemKind, string> = {
  unreachable: 'E-postservern svarade inte. Kontrollera adress, port och kryptering i inställningarna.',
  sign_in: 'E-postservern släppte inte in oss. Kontrollera användarnamn, lösenord och kryptering.',
  later: 'E-postservern tog inte emot mejlet just nu.',
  refused: 'Mottagarens e-post tog inte emot mejlet. Kontrollera adressen eller ring familjen.',
  broken: 'Mejlet gick inte att skapa. Ring familjen och säg till den som sköter systemet.',
};

/** What staff read in the admin: the server's number, never its words, which may hold an address. */
export function mailProblemText({ kind, code }: MailProblem): string {
  return code === 0 ? TEXTS[kind] : `${TEXTS[kind]} (${code})`;
}

/** Refusals in the admin. */
export const MAIL_REFUSALS = {
  status:
    'Statusen kan inte ändras så. Välj waiting på ett mejl som är failed för att försöka igen. Det som är skickat skickas inte en gång till.',
  meanwhile: 'Mejlet har hunnit skickas eller ändras. Ladda om sidan.',
};
