import {
  questionProblems,
  rewrittenProblems,
  type QuestionFields,
} from '../../../src/domain/checks/question.ts';
import { choicesOf, type Answers, type Question } from '../../../src/domain/questions.ts';
import { changed, selectRows } from './read.ts';
import { refuseDelete, refuseProblems } from './refuse.ts';
import { saveInTransaction } from './transactions.ts';

/** Staff's own questions, and the answers in sign-ups. */

const LOCKED = ['activity', 'label', 'kind', 'choices'] as const;

/** Checked in the transaction that saves: two saved at once must not both be the fifth, nor meet an answer halfway. */
export function saveQuestion(e: core.RecordEvent): void {
  saveInTransaction(e, {
    before: (app, record) => {
      for (const field of ['label', 'help'] as const) {
        record.set(field, record.getString(field).trim().replace(/\s+/g, ' '));
      }
      record.set('choices', choicesOf(record.getString('choices')).join('\n'));
      const fields = fieldsOf(record);
      const problems = questionProblems(fields, othersActive(app, fields.activity, record.id));
      const locked =
        !record.isNew() && changed(record, LOCKED) && isAnswered(app, record.id)
          ? rewrittenProblems(fieldsOf(record.original()), fields)
          : {};
      refuseProblems({ ...problems, ...locked });
    },
  });
}

/** An answer without its question would tell nobody what was asked. */
export function deleteQuestion(e: core.RecordEvent): void {
  saveInTransaction(e, {
    before: (app, record) => {
      if (!isAnswered(app, record.id)) return;
      refuseDelete(
        'Någon har svarat på frågan. Ta bort bocken i active i stället, så ställs den inte längre. När anmälningarna har tagits bort efter sin tid går den att ta bort.',
      );
    },
  });
}

function fieldsOf(record: core.Record): QuestionFields {
  return {
    activity: record.getString('activity'),
    label: record.getString('label'),
    help: record.getString('help'),
    kind: record.getString('kind'),
    choices: record.getString('choices'),
    active: record.getBool('active'),
  };
}

function othersActive(app: core.App, activity: string, id: string): number {
  const sql =
    'SELECT COUNT(*) AS found FROM questions WHERE activity = {:activity} AND active = TRUE AND id != {:id}';
  return selectRows(app, { found: 0 }, sql, { activity, id })[0]?.found ?? 0;
}

/** Rows of question (`key`) and answer (`value`) of the sign-up with this name in the query. */
export function answersOf(signup: string): string {
  return `json_each(CASE WHEN json_valid(${signup}.answers) THEN ${signup}.answers ELSE '{}' END)`;
}

/** As in the form; `q` is the question. */
export const QUESTION_ORDER = 'q.sort_order, q.created, q.id';

function isAnswered(app: core.App, question: string): boolean {
  const sql = `SELECT u.id FROM signups u, ${answersOf('u')} an WHERE an.key = {:question} LIMIT 1`;
  return selectRows(app, { id: '' }, sql, { question }).length > 0;
}

const QUESTION_ROW = { id: '', label: '', kind: '', choices: '', required: false };

/** The questions that the condition names, in the order of the form. `q` is the question. */
export function questionsWhere(app: core.App, condition: string, params: Record<string, string>): Question[] {
  const sql = `SELECT q.id, q.label, q.kind, q.choices, q.required FROM questions q WHERE ${condition}
    ORDER BY ${QUESTION_ORDER}`;
  return selectRows(app, QUESTION_ROW, sql, params).map((row) => ({
    id: row.id,
    label: row.label,
    kind: row.kind === 'choice' ? 'choice' : 'short_text',
    choices: choicesOf(row.choices),
    required: Boolean(row.required),
  }));
}

/** What is asked of whoever signs up to the activity now. */
export function activeQuestions(app: core.App, activity: string): Question[] {
  return questionsWhere(app, 'q.activity = {:activity} AND q.active = TRUE', { activity });
}

/** The answers of a record or a posted child, as plain trimmed text; anything else than text is no answer. */
export function answersIn(stored: string): Answers {
  const parsed: unknown = JSON.parse(stored || '{}');
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return {};
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([id, answer]) =>
      typeof answer === 'string' ? [[id, answer.trim().replace(/\s+/g, ' ')]] : [],
    ),
  );
}
