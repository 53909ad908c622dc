import { capitalised } from '#words/numbers.ts';
import { searchFacets as words } from '#words/search-facets.ts';
import { UPPER_SECONDARY } from '../domain/school-years.ts';
import type { FacetWords } from './facet-words.ts';
import type { SearchIndex } from './index-model.ts';
import { DAY_VALUES } from './query.ts';
import type { TextUnit } from './read-text.ts';
import { SPANS } from './time-spans.ts';
import { list } from '#words/list.ts';
import { fixedValueLabel } from './words.ts';

function yearsLabel({ values, ages }: FacetWords): string {
  const years = values.map((value) => (value === 'gy' ? UPPER_SECONDARY : Number(value)));
  return ages ? words.ages(ages.from, ages.to, years) : capitalised(words.schoolYears(years));
}

function daysLabel(values: readonly string[]): string {
  const [first = ''] = values;
  if (values.length === DAY_VALUES.length) return '';
  if (values.length === 1) return fixedValueLabel('dag', first);
  return DAY_VALUES.indexOf(first) === 0 ? words.workingDays : words.weekend;
}

function timeLabel(time: string, { evening }: FacetWords): string {
  return evening ? words.evening(time) : time;
}

/** What a part of the text was understood as: "Jämshög", "I kväll", "13 år: åk 7–8", or the word in quotes. */
export function unitLabel(index: SearchIndex, { facet, text }: TextUnit): string {
  const [value = ''] = facet?.values ?? [];
  switch (facet?.facet) {
    case undefined:
      return list.word(text);
    case 'ak':
      return yearsLabel(facet);
    case 'dag':
      return timeLabel(daysLabel(facet.values), facet);
    case 'ort':
      return index.areas.find(({ slug }) => slug === value)?.name ?? text;
    case 'tid':
      return timeLabel(words.times[SPANS.find((span) => span === value) ?? 'idag'], facet);
    case 'nara':
      return words.near;
    case 'anmalan':
      return words.dropIn;
    case 'kostnad':
    case 'personal':
    case 'ledigt':
      return fixedValueLabel(facet.facet, value);
  }
}
