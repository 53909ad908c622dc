import type { SiteSettings } from '../directory/model.ts';

/** Who answers for the site and its personal data: "Fritid unga (Olofströms kommun)"; empty when nobody has said. */
export function responsibleFor({
  municipality,
  organisation,
}: Pick<SiteSettings, 'municipality' | 'organisation'>): string {
  return organisation && municipality && organisation !== municipality
    ? `${organisation} (${municipality})`
    : organisation || municipality;
}
