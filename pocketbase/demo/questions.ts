import { activityId, type ActivityKey } from './activities.ts';
import { numberedId } from './records.ts';
import type { DemoRecord } from './records.ts';

/** One of staff's own questions. */
interface QuestionInput {
  readonly activity: ActivityKey;
  readonly label: string;
  readonly help?: string;
  /** Left out = a short text. */
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

const questions: readonly QuestionInput[] = [
  {
    activity: 'hockey',
    label: 'Har du åkt skridskor förut?',
    choices: ['Aldrig', 'Någon gång', 'Ofta'],
    required: true,
  },
  {
    activity: 'hockey',
    label: 'Vilken skostorlek har du?',
    help: 'Då lägger vi fram skridskor som passar. Har du egna? Skriv det.',
    required: true,
  },
  { activity: 'hockey', label: 'Har du egen klubba?', choices: ['Ja', 'Nej, jag vill låna'] },
  {
    activity: 'bandstar',
    label: 'Vad vill du helst spela?',
    choices: ['Gitarr', 'Bas', 'Trummor', 'Synt', 'Sjunga', 'Vet inte än'],
    required: true,
  },
  { activity: 'bandstar', label: 'Vilken musik gillar du?', help: 'Ett band eller en låt räcker.' },
];

/** Staff's own questions of a few activities, in the order of the form. */
export function questionRecords(): readonly DemoRecord[] {
  return questions.map(({ activity, label, help = '', choices = [], required = false }, index) => ({
    collection: 'questions',
    id: numberedId('que', index + 1),
    fields: {
      activity: activityId(activity),
      label,
      help,
      kind: choices.length > 0 ? 'choice' : 'short_text',
      choices: choices.join('\n'),
      required,
      sort_order: index + 1,
      active: true,
    },
  }));
}
