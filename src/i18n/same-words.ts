/**
 * Types alone: that each English words file says what the Swedish one says. A key that is missing in English, or has
 * another shape, is a type error at the line of its file. What types cannot see (a key too many, a text that was left in
 * Swedish), and files that have no line here, is seen by `scripts/build/words.ts`.
 */

/** The same shape, with any text where a text is. */
type Shape<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends (...values: infer Parameters) => infer Result
        ? (...values: Parameters) => Shape<Result>
        : T extends readonly (infer Item)[]
          ? readonly Shape<Item>[]
          : T extends object
            ? { readonly [Key in keyof T]: Shape<T[Key]> }
            : T;

type Same<Swedish, English extends Shape<Swedish>> = [Swedish, English];

export type AdultsOut = Same<typeof import('./sv/adults-out.ts'), typeof import('./en/adults-out.ts')>;
export type ApprovalTexts = Same<
  typeof import('./sv/approval-texts.ts'),
  typeof import('./en/approval-texts.ts')
>;
export type Approval = Same<typeof import('./sv/approval.ts'), typeof import('./en/approval.ts')>;
export type CalendarFile = Same<
  typeof import('./sv/calendar-file.ts'),
  typeof import('./en/calendar-file.ts')
>;
export type Calendar = Same<typeof import('./sv/calendar.ts'), typeof import('./en/calendar.ts')>;
export type Card = Same<typeof import('./sv/card.ts'), typeof import('./en/card.ts')>;
export type Checklist = Same<typeof import('./sv/checklist.ts'), typeof import('./en/checklist.ts')>;
export type Counts = Same<typeof import('./sv/counts.ts'), typeof import('./en/counts.ts')>;
export type Dates = Same<typeof import('./sv/dates.ts'), typeof import('./en/dates.ts')>;
export type DayNames = Same<typeof import('./sv/day-names.ts'), typeof import('./en/day-names.ts')>;
export type Drafts = Same<typeof import('./sv/drafts.ts'), typeof import('./en/drafts.ts')>;
export type Facts = Same<typeof import('./sv/facts.ts'), typeof import('./en/facts.ts')>;
export type Forms = Same<typeof import('./sv/forms.ts'), typeof import('./en/forms.ts')>;
export type HelpLines = Same<typeof import('./sv/help-lines.ts'), typeof import('./en/help-lines.ts')>;
export type HowItWorks = Same<typeof import('./sv/how-it-works.ts'), typeof import('./en/how-it-works.ts')>;
export type Join = Same<typeof import('./sv/join.ts'), typeof import('./en/join.ts')>;
export type Labels = Same<typeof import('./sv/labels.ts'), typeof import('./en/labels.ts')>;
export type Language = Same<typeof import('./sv/language.ts'), typeof import('./en/language.ts')>;
export type Layout = Same<typeof import('./sv/layout.ts'), typeof import('./en/layout.ts')>;
export type List = Same<typeof import('./sv/list.ts'), typeof import('./en/list.ts')>;
export type Lottery = Same<typeof import('./sv/lottery.ts'), typeof import('./en/lottery.ts')>;
export type Mail = Same<typeof import('./sv/mail.ts'), typeof import('./en/mail.ts')>;
export type MySignups = Same<typeof import('./sv/my-signups.ts'), typeof import('./en/my-signups.ts')>;
export type NoPlace = Same<typeof import('./sv/no-place.ts'), typeof import('./en/no-place.ts')>;
export type Notice = Same<typeof import('./sv/notice.ts'), typeof import('./en/notice.ts')>;
export type Numbers = Same<typeof import('./sv/numbers.ts'), typeof import('./en/numbers.ts')>;
export type Open = Same<typeof import('./sv/open.ts'), typeof import('./en/open.ts')>;
export type Pages = Same<typeof import('./sv/pages.ts'), typeof import('./en/pages.ts')>;
export type Refusals = Same<typeof import('./sv/refusals.ts'), typeof import('./en/refusals.ts')>;
export type Retention = Same<typeof import('./sv/retention.ts'), typeof import('./en/retention.ts')>;
export type Safety = Same<typeof import('./sv/safety.ts'), typeof import('./en/safety.ts')>;
export type SchoolYears = Same<typeof import('./sv/school-years.ts'), typeof import('./en/school-years.ts')>;
export type Search = Same<typeof import('./sv/search.ts'), typeof import('./en/search.ts')>;
export type Sections = Same<typeof import('./sv/sections.ts'), typeof import('./en/sections.ts')>;
export type Signup = Same<typeof import('./sv/signup.ts'), typeof import('./en/signup.ts')>;
export type Start = Same<typeof import('./sv/start.ts'), typeof import('./en/start.ts')>;
export type StillTrue = Same<typeof import('./sv/still-true.ts'), typeof import('./en/still-true.ts')>;
export type StructuredData = Same<
  typeof import('./sv/structured-data.ts'),
  typeof import('./en/structured-data.ts')
>;
export type Survey = Same<typeof import('./sv/survey.ts'), typeof import('./en/survey.ts')>;
export type SafetyPicture = Same<
  typeof import('./sv/safety-picture.ts'),
  typeof import('./en/safety-picture.ts')
>;
export type SupervisionLine = Same<
  typeof import('./sv/supervision-line.ts'),
  typeof import('./en/supervision-line.ts')
>;
export type TimeKey = Same<typeof import('./sv/time-key.ts'), typeof import('./en/time-key.ts')>;
export type Times = Same<typeof import('./sv/times.ts'), typeof import('./en/times.ts')>;
export type Week = Same<typeof import('./sv/week.ts'), typeof import('./en/week.ts')>;
export type WhoDoesWhat = Same<
  typeof import('./sv/who-does-what.ts'),
  typeof import('./en/who-does-what.ts')
>;
export type AgePages = Same<typeof import('./sv/age-pages.ts'), typeof import('./en/age-pages.ts')>;
export type Breaks = Same<typeof import('./sv/breaks.ts'), typeof import('./en/breaks.ts')>;
export type Embed = Same<typeof import('./sv/embed.ts'), typeof import('./en/embed.ts')>;
export type Follow = Same<typeof import('./sv/follow.ts'), typeof import('./en/follow.ts')>;
export type OpenData = Same<typeof import('./sv/open-data.ts'), typeof import('./en/open-data.ts')>;
export type ResultMap = Same<typeof import('./sv/result-map.ts'), typeof import('./en/result-map.ts')>;
export type ResultViews = Same<typeof import('./sv/result-views.ts'), typeof import('./en/result-views.ts')>;
export type ResultWeek = Same<typeof import('./sv/result-week.ts'), typeof import('./en/result-week.ts')>;
export type PageDates = Same<typeof import('./sv/page-dates.ts'), typeof import('./en/page-dates.ts')>;
export type PageReport = Same<typeof import('./sv/page-report.ts'), typeof import('./en/page-report.ts')>;
export type Saved = Same<typeof import('./sv/saved.ts'), typeof import('./en/saved.ts')>;
export type SearchFacets = Same<
  typeof import('./sv/search-facets.ts'),
  typeof import('./en/search-facets.ts')
>;
export type Promises = Same<typeof import('./sv/promises.ts'), typeof import('./en/promises.ts')>;
export type PromiseFigures = Same<
  typeof import('./sv/promise-figures.ts'),
  typeof import('./en/promise-figures.ts')
>;
export type PromiseMethod = Same<
  typeof import('./sv/promise-method.ts'),
  typeof import('./en/promise-method.ts')
>;
export type About = Same<typeof import('./sv/about.ts'), typeof import('./en/about.ts')>;
export type Accessibility = Same<
  typeof import('./sv/accessibility.ts'),
  typeof import('./en/accessibility.ts')
>;
export type BrowserStorage = Same<
  typeof import('./sv/browser-storage.ts'),
  typeof import('./en/browser-storage.ts')
>;
export type Selection = Same<typeof import('./sv/selection.ts'), typeof import('./en/selection.ts')>;
export type YourData = Same<typeof import('./sv/your-data.ts'), typeof import('./en/your-data.ts')>;
