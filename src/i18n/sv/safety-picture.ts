import type { Measure } from '../../directory/safety-model.ts';
import type { MeasureStatus } from '../../domain/measures.ts';

/** Words of the page about the joint picture and the measures that follow from it. */
export const safetyPicture = {
  title: 'Så jobbar vi med lägesbilden',
  description:
    'Hur kommunen, polisen och andra arbetar tillsammans med lägesbilden, och vad som görs för tryggheten: nya tider, vuxna ute, belysning.',
  lead: 'Kommunen, polisen och andra som möter unga berättar för varandra hur läget är, och kommer överens om vad som ska göras. Här ser du vad det blir av det.',
  back: 'Trygghet',
  measures: 'Det här görs',
  noMeasures: 'Inga åtgärder är publicerade än',
  noMeasuresText: 'När något är bestämt kommer det hit.',
  statuses: {
    done: 'Klart',
    ongoing: 'Pågår',
    planned: 'Planerat',
  } satisfies Record<MeasureStatus, string>,
  kinds: {
    sessions: 'Nya tider',
    presence: 'Vuxna ute',
    lighting: 'Belysning och lagat',
    other: 'Annat',
  } satisfies Record<Measure['kind'], string>,
  /** @param date "24 november 2026" */
  doneOn: (date: string) => `Klart ${date}`,
  neverTitle: 'Det här visar vi aldrig',
  never: [
    'Vi visar aldrig någon plats som otrygg. Här finns ingen karta, ingen lista och inga siffror om platser, och inget om enskilda personer.',
    'Lägesbilden själv är till för dem som arbetar med den. Det som alla får se är vad den leder till.',
  ],
  turnTitle: 'Hit vänder du dig',
  turnLead: 'Den här webbplatsen tar inte emot anmälningar om oro, brott eller platser.',
  talk: {
    title: 'Du behöver hjälp, eller är orolig',
    text: 'Numren till dem som hjälper står längst ner på alla sidor. Vid fara, ring 112.',
    link: 'Prata med någon',
  },
  broken: {
    title: 'Något är trasigt eller mörkt',
    text: 'Berätta för kommunen om en lampa som inte lyser eller något annat som behöver lagas.',
    noPhone: 'Uppgift saknas om kommunens nummer.',
  },
  wrong: {
    title: 'Något stämmer inte på webbplatsen',
    text: 'Är en tid eller en uppgift fel? Det kan du berätta här.',
    link: 'Meddela fel',
  },
};
