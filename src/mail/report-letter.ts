import { pageReport } from '../i18n/sv/page-report.ts';
import { isUrgent, type ReportKind } from '../domain/page-report.ts';
import { reportLetter as words } from '../i18n/sv/staff-reports.ts';
import { STAFF_REPORTS } from '../paths.ts';
import type { MailSite } from './facts.ts';
import type { LetterContent } from './letter.ts';
import { endOf, paragraph } from './letters.ts';

/** To staff: somebody says that a page is wrong. What they wrote stays on the staff page, for it may name a person. */
export function reportLetter(
  { kind, page }: { readonly kind: ReportKind; readonly page: string },
  site: MailSite,
): LetterContent {
  return {
    subject: isUrgent(kind) ? words.urgentSubject : words.subject,
    title: words.title,
    parts: [
      {
        kind: 'facts',
        rows: [
          [words.kind, pageReport.kinds[kind]],
          [words.page, page || words.noPage],
        ],
      },
      paragraph(words.text),
      ...(site.origin === ''
        ? []
        : [{ kind: 'link', text: words.link, href: site.origin + STAFF_REPORTS } as const]),
    ],
    ...endOf(site),
    files: [],
  };
}
