/** The days that `src/domain/holidays.ts` names; what staff have named themselves stays in their words. */
const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['Nyårsdagen', "New Year's Day"],
  ['Trettondedag jul', 'Epiphany'],
  ['Långfredagen', 'Good Friday'],
  ['Påskdagen', 'Easter Sunday'],
  ['Annandag påsk', 'Easter Monday'],
  ['Första maj', '1 May'],
  ['Kristi himmelsfärdsdag', 'Ascension Day'],
  ['Pingstdagen', 'Whit Sunday'],
  ['Sveriges nationaldag', "Sweden's National Day"],
  ['Midsommarafton', 'Midsummer Eve'],
  ['Midsommardagen', 'Midsummer Day'],
  ['Alla helgons dag', "All Saints' Day"],
  ['Julafton', 'Christmas Eve'],
  ['Juldagen', 'Christmas Day'],
  ['Annandag jul', 'Boxing Day'],
  ['Nyårsafton', "New Year's Eve"],
]);

/** A day's name by itself: "Good Friday", "1 May and Ascension Day", "Jullov". */
export function dayName(name: string): string {
  const parts = name.split(' och ');
  return parts.every((part) => HOLIDAYS.has(part))
    ? parts.map((part) => HOLIDAYS.get(part)).join(' and ')
    : name;
}

/** A day's name inside a sentence: names of days keep their capital. */
export function inSentence(name: string): string {
  return dayName(name);
}

/** "Closed, Christmas Eve"; a name that says so itself stays as it is: "Closed for cleaning". */
export function closedBecause(reason: string): string {
  return /^closed/i.test(reason) ? reason : `Closed, ${inSentence(reason)}`;
}
