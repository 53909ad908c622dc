const NAMES: Readonly<Record<string, string>> = {
  Nyårsdagen: 'New Year’s Day',
  'Trettondedag jul': 'Epiphany',
  Långfredagen: 'Good Friday',
  Påskdagen: 'Easter Sunday',
  'Annandag påsk': 'Easter Monday',
  'Första maj': 'May Day',
  'Kristi himmelsfärdsdag': 'Ascension Day',
  Pingstdagen: 'Whit Sunday',
  'Sveriges nationaldag': 'Sweden’s National Day',
  Midsommarafton: 'Midsummer’s Eve',
  Midsommardagen: 'Midsummer’s Day',
  'Alla helgons dag': 'All Saints’ Day',
  Julafton: 'Christmas Eve',
  Juldagen: 'Christmas Day',
  'Annandag jul': 'Boxing Day',
  Nyårsafton: 'New Year’s Eve',
};

/** Two on one date share it. */
export const holidayName = (swedish: string | undefined): string | undefined =>
  swedish
    ?.split(' och ')
    .map((name) => NAMES[name] ?? name)
    .join(' and ');
