import {
  attendanceDays,
  messageDays,
  UNTOLD_DAYS,
  type ErasedClass,
  type Retention,
} from '../../domain/retention.ts';
import { counted } from './numbers.ts';
import { daysAfter, familyRetention } from './retention.ts';

/** Each class as staff read it: what it is, and when it is removed. */
export const ERASED_CLASS_WORDS: Readonly<
  Record<ErasedClass, { readonly label: string; readonly rule: (retention: Retention) => string }>
> = {
  session: {
    label: 'Anmälningar till enstaka tillfällen',
    rule: familyRetention.session,
  },
  course: { label: 'Anmälningar till kurser', rule: familyRetention.course },
  waiting: { label: 'De som bara stod på reservlistan', rule: familyRetention.waiting },
  cancelled: {
    label: 'Avbokade anmälningar',
    rule: (retention) =>
      `${familyRetention.cancelled(retention)}. De som inte har nåtts av beskedet väntar, högst ${UNTOLD_DAYS} dagar`,
  },
  held: {
    label: 'Platser som hållits utan namn',
    rule: ({ held }) => `${daysAfter(held, 'tillfället')}, eller kursens sista dag`,
  },
  mail: {
    label: 'Mejl som är skickade eller inte behövdes',
    rule: ({ mail }) => `${daysAfter(mail, 'att de blev klara')}, eller tidigare med sin anmälan`,
  },
  openMail: {
    label: 'Mejl som inte gick att skicka, och familjer att ringa',
    rule: ({ openMail }) => daysAfter(openMail, 'att de kom'),
  },
  message: {
    label: 'Meddelanden till familjer',
    rule: (retention) => daysAfter(messageDays(retention), 'att de skrevs'),
  },
  attendance: {
    label: 'Avprickningar vid dörren',
    rule: (retention) =>
      `${daysAfter(attendanceDays(retention), 'tillfället')}, eller tidigare med sin anmälan`,
  },
  link: { label: 'Länkar i mejl', rule: () => 'när de har slutat gälla' },
  import: {
    label: 'Importer, och det som fanns före dem',
    rule: ({ log }) => `efter ${counted(log, 'dag', 'dagar')}. Sedan går de inte att ångra`,
  },
  report: {
    label: 'Det som besökare har meddelat om fel på sidan',
    rule: ({ report }) => daysAfter(report, 'att det kom'),
  },
  log: {
    label: 'Loggen över vad personalen har gjort',
    rule: ({ log }) => `efter ${counted(log, 'dag', 'dagar')}`,
  },
  signIn: {
    label: 'Spår av inloggningar',
    rule: ({ log }) => `efter ${counted(log, 'dag', 'dagar')}`,
  },
};

/** Words of the staff page about erasing. */
export const erasingPage = {
  menu: 'Gallring',
  title: (count: number) =>
    count === 0 ? 'I natt tas inget bort' : `I natt tas ${counted(count, 'post', 'poster')} bort`,
  lead: (when: string) =>
    `Nästa gång är ${when}. Antalen är räknade på samma sätt som när det tas bort, och kan ändras till dess.`,
  list: 'Så länge sparas uppgifter',
  listText:
    'Tiderna ändras i administrationen, i site_settings. De ska stämma med er dokumenthanteringsplan. Antal deltagare sparas utan namn när anmälningarna tas bort.',
  tonight: 'i natt',
  oldest: (date: string) => `Den äldsta räknas från ${date}.`,
  serverLog: 'Serverns egen logg över fel',
  serverLogRule: (days: number, withAddresses: boolean) =>
    days === 0
      ? 'sparas inte'
      : `efter ${counted(days, 'dag', 'dagar')}, ${withAddresses ? 'med besökares IP-adresser' : 'utan IP-adresser'}`,
  last: 'Senaste gången',
  never: 'Gallringen har inte körts än. Den körs varje natt, eller inom en timme när servern har startat.',
  nothing: (when: string) => `${when}. Inget behövde tas bort.`,
  took: (when: string) => `${when}. Då togs det här bort:`,
};
