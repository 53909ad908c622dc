/** What the demo's municipality tells about itself: the statement about accessibility, and whom to ask about personal data. */
import { addDays } from '../../src/domain/local-date.ts';
import { phones } from './phones.ts';
import { demoId, type DemoRecord } from './records.ts';

/** @param today local date */
export function aboutSettings(today: string): Record<string, unknown> {
  return {
    data_protection_officer: 'Dataskyddsombudet i Olofströms kommun',
    data_protection_email: 'dataskydd@example.se',
    data_protection_phone: phones.dataProtection,
    accessibility_compliance: 'partial',
    accessibility_assessed_on: addDays(today, -41),
    accessibility_method: ['self', 'external'],
    accessibility_assessor: 'Granskarna i Exempelstad',
  };
}

/** Invented shortcomings beside those of the product itself, one for each reason and one that is late. */
export function accessibilityRecords(today: string): DemoRecord[] {
  return [
    issue('plan', {
      what: 'Planlösningen på bilden av Lyktan beskrivs bara kort. Den som inte ser bilden får inte veta var rummen ligger.',
      location: 'Lyktans sida',
      reason: 'not_met',
      criterion: '1.1.1 Icke-textuellt innehåll',
      mend_by: addDays(today, 60),
      sort_order: 1,
    }),
    issue('texter', {
      what: 'En del beskrivningar av aktiviteter är skrivna som en enda lång mening, som är svår att läsa.',
      location: 'Aktiviteternas sidor',
      reason: 'not_met',
      mend_by: addDays(today, -12),
      sort_order: 2,
    }),
    issue('affisch', {
      what: 'Ungdomarnas egna affischer finns som bilder av handskriven text.',
      location: 'Ställenas sidor',
      reason: 'burden',
      motive:
        'Att skriva av alla gamla affischer skulle ta ungefär 40 timmar. Tid och plats står alltid också som text, och nya affischer skrivs av.',
      sort_order: 3,
    }),
    issue('forening', {
      what: 'Anmälan hos en del föreningar görs på deras egna webbplatser, som vi inte kan ändra.',
      location: 'Aktiviteter med anmälan hos arrangören',
      reason: 'outside_law',
      motive: 'Sidorna är varken beställda, betalda eller gjorda av kommunen.',
      sort_order: 4,
    }),
  ];
}

function issue(key: string, fields: Record<string, unknown>): DemoRecord {
  return {
    collection: 'accessibility_issues',
    id: demoId('acc', key),
    fields: { ...fields, published: true },
  };
}
