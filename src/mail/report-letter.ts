import { pageReport } from '../i18n/sv/page-report.ts';
import { isUrgent, type ReportKind } from '../domain/page-report.ts';
import { mail as words } from '../i18n/sv/mail.ts';
import { STAFF_REPORTS } from '../paths.ts';
import type { MailSite } from './facts.ts';
import type { LetterContent } from './letter.ts';
import { paragraph, signatureOf } from './letters.ts';

/** To staff: somebody says that a page is wrong. What they wrote stays on the staff page, for it may name a person. */
export function reportLetter(
  { kind, page }: { readonly kind: ReportKind; readonly page: string },
  site: MailSite,
): LetterContent {
  const t = words.pageReport;
  return {
    subject: isUrgent(kind) ? t.urgentSubject : t.subject,
    title: t.title,
    parts: [
      {
        kind: 'facts',
        rows: [
          [t.kind, pageReport.kinds[kind]],
          [t.page, page || t.noPage],
        ],
      },
      paragraph(t.text),
      ...(site.origin === ''
        ? []
        : [{ kind: 'link', text: t.link, href: site.origin + STAFF_REPORTS } as const]),
    ],
    signature: signatureOf(site),
    files: [],
  };
}
