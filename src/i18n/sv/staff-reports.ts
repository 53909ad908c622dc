import { counted } from './numbers.ts';
import type { ReportStatus } from '../../domain/page-report.ts';

/** Words of the staff page about what visitors have told. */
export const reportsPage = {
  menu: 'Meddelade fel',
  title: (open: number) =>
    open === 0 ? 'Inga fel att kontrollera' : `${counted(open, 'fel', 'fel')} att kontrollera`,
  lead: 'Besökare har sagt att något inte stämmer. Det som gäller vuxna på plats står först.',
  nothing: 'När någon meddelar ett fel på en sida kommer det hit, och som mejl till er.',
  caution:
    'Står det något om en person eller ett brott? Ring den som ska veta det, och ta bort texten i administrationen.',
  open: 'Att kontrollera',
  done: 'Klara',
  page: 'Sida',
  noPage: 'Sidan är okänd.',
  answerTo: (contact: string) => `Vill ha svar: ${contact}`,
  statuses: { new: 'Nytt', checking: 'Kontrolleras', done: 'Klart' } satisfies Record<ReportStatus, string>,
  set: { new: 'Öppna igen', checking: 'Jag kontrollerar', done: 'Klart' } satisfies Record<
    ReportStatus,
    string
  >,
  showChecking: 'Visa på sidan att uppgiften kontrolleras',
  hideChecking: 'Visa inte längre att uppgiften kontrolleras',
  isShown: (name: string) => `På sidan för ${name} står det att uppgiften kontrolleras.`,
  confirm: 'Läs och bekräfta uppgifterna',
  overview: (open: number, urgent: number) =>
    `${counted(open, 'meddelat fel', 'meddelade fel')} väntar${urgent > 0 ? `, ${urgent} om vuxna på plats` : ''}.`,
};

/** Words of the letter to staff about a report. */
export const reportLetter = {
  subject: 'Någon har meddelat ett fel på webbplatsen',
  urgentSubject: 'Kontrollera: uppgifter om vuxna kan vara fel',
  title: 'Någon har meddelat ett fel',
  kind: 'Det gäller',
  page: 'Sida',
  noPage: 'okänd',
  text: 'Det som besökaren skrev finns på personalsidan. Där kan du också visa på sidan att uppgiften kontrolleras.',
  link: 'Öppna Meddelade fel',
};
