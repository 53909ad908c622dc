import type { ReportKind, ReportProblem, ReportRefusal } from '../../domain/page-report.ts';
import { days } from './counts.ts';

/** Words of "Meddela fel på sidan", for visitors. */
export const pageReport = {
  link: 'Meddela fel på sidan',
  title: 'Meddela fel på sidan',
  description: 'Säg till när något på Trygg fritid inte stämmer.',
  lead: 'Tack för att du säger till när något inte stämmer. Personalen får veta det på en gång.',
  about: (page: string) => `Det gäller sidan ${page}`,
  kind: 'Vad är fel?',
  kinds: {
    supervision: 'Uppgifter om vuxna på plats',
    time: 'Tiden stämmer inte',
    closed: 'Det var stängt',
    link: 'En länk fungerar inte',
    accessibility: 'Sidan är svår att använda',
    other: 'Något annat',
  } satisfies Record<ReportKind, string>,
  text: 'Berätta kort vad som är fel',
  textHint: 'Skriv inga namn och inget om någons hälsa.',
  contact: 'Hur vi når dig, om du vill ha svar',
  contactHint: 'E-post eller telefon. Du behöver inte skriva något här.',
  kept: (count: number) => `Vi tar bort det du skriver efter ${days(count)}.`,
  submit: 'Skicka',
  notFor: {
    title: 'Gäller det ett brott eller en person?',
    text: 'Skriv det inte här. Ingen läser det här dygnet runt.',
    link: 'Se vem du kan ringa',
  },
  problems: {
    kind_missing: 'Välj vad som är fel.',
    text_missing: 'Berätta kort vad som är fel.',
    text_too_long: 'Texten är för lång. Korta den till högst 600 tecken.',
    contact_too_long: 'Skriv högst 120 tecken.',
  } satisfies Record<ReportProblem, string>,
  refusals: {
    too_many: 'Det har kommit många meddelanden härifrån. Vänta en stund och skicka igen, eller ring oss.',
    unavailable: 'Det gick inte att skicka just nu. Det du skrev är kvar. Försök igen om en stund.',
    not_a_person: 'Sidan hann bli gammal, eller så gick det för fort. Det du skrev är kvar. Skicka igen.',
  } satisfies Record<ReportRefusal, string>,
  thanks: {
    title: 'Tack, vi har fått ditt meddelande',
    text: 'Personalen tittar på det. Gäller det vuxna på plats kontrolleras det först.',
    back: 'Tillbaka till sidan',
  },
};
