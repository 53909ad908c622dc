import type { FactModel } from '../../components/facts.ts';
import { plainText } from '../../components/phrase.ts';
import type { SafetyBoxModel } from '../../components/safety-box.ts';

/** Characters on a line of a column on paper, on the safe side. */
const LINE = 52;
/** Lines of facts that fit on a sheet beside everything else; more would fit of small letters, fewer of capitals. */
const MOST_LINES = 98;
/** What the week of a place takes. */
const WEEK_LINES = 12;

function linesOf({ parts, lacks, note = '', contacts = [] }: FactModel): number {
  const texts = [
    ...parts.map(({ label = '', text }) => `${plainText(label)} ${plainText(text)}`),
    lacks.join(', '),
    plainText(note),
    ...contacts.map(({ name, phone }) => `${plainText(name)} ${phone}`),
  ];
  const nameLine = 1;
  return texts.reduce((lines, text) => lines + Math.ceil(text.length / LINE), nameLine);
}

/** Whether the twenty facts are too long for one sheet of paper, so that their texts must be shortened there. */
export function isTooLongForPaper({ facts, about }: Pick<SafetyBoxModel, 'facts' | 'about'>): boolean {
  const lines = facts.reduce((sum, fact) => sum + linesOf(fact), about ? WEEK_LINES : 0);
  return lines > MOST_LINES;
}
