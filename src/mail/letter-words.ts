import { calendarFile as englishCalendar } from '../i18n/en/calendar-file.ts';
import { longDate as englishLongDate, shortDate as englishShortDate } from '../i18n/en/dates.ts';
import { mail as englishMail } from '../i18n/en/mail.ts';
import * as englishTimes from '../i18n/en/times.ts';
import { ENGLISH, SWEDISH, type Language } from '../i18n/languages.ts';
import { calendarFile } from '../i18n/sv/calendar-file.ts';
import { longDate, shortDate } from '../i18n/sv/dates.ts';
import { mail } from '../i18n/sv/mail.ts';
import { dayAndTimes, momentWords, timeRange } from '../i18n/sv/times.ts';

/** All that letters say in one language. Two families may read two, so that the build's language decides nothing here. */
export interface LetterWords {
  readonly language: Language;
  readonly mail: typeof mail;
  readonly calendarFile: typeof calendarFile;
  readonly longDate: typeof longDate;
  readonly shortDate: typeof shortDate;
  readonly dayAndTimes: typeof dayAndTimes;
  readonly momentWords: typeof momentWords;
  readonly timeRange: typeof timeRange;
}

const SWEDISH_WORDS: LetterWords = {
  language: SWEDISH,
  mail,
  calendarFile,
  longDate,
  shortDate,
  dayAndTimes,
  momentWords,
  timeRange,
};

const ENGLISH_WORDS: LetterWords = {
  language: ENGLISH,
  mail: englishMail,
  calendarFile: englishCalendar,
  longDate: englishLongDate,
  shortDate: englishShortDate,
  dayAndTimes: englishTimes.dayAndTimes,
  momentWords: englishTimes.momentWords,
  timeRange: englishTimes.timeRange,
};

/** @param language as in `signups.language`; whatever is not English is Swedish */
export function letterWords(language: string): LetterWords {
  return language === ENGLISH.code ? ENGLISH_WORDS : SWEDISH_WORDS;
}
