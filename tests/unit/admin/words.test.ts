import { describe, expect, it, test } from 'vitest';
import { LABELS } from '../../../pocketbase/admin/labels.ts';
import { plainHelp } from '../../../pocketbase/admin/lookup.ts';
import { inSwedish, WORDS } from '../../../pocketbase/admin/words.ts';

test('no Swedish word of the frame is translated again, or a page would change for ever', () => {
  for (const swedish of Object.values(WORDS)) expect(inSwedish(swedish) ?? swedish).toBe(swedish);
});

test('sentences with something in them keep it', () => {
  expect(inSwedish('Successfully updated activities "abc".')).toBe('Sparat.');
  expect(inSwedish('Selected (2 of max 3)')).toBe('Valda: 2 av högst 3');
  expect(inSwedish('Sparade 3')).toBeUndefined();
  expect(inSwedish('constructor')).toBeUndefined();
});

test('each collection says what one of many is called, and has help that is short', () => {
  for (const [name, { newOne, label, help, columns = [], system = [], fields }] of Object.entries(LABELS)) {
    expect(newOne === '' || / /.test(newOne), `${name}: newOne`).toBe(true);
    expect(label.length, `${name}: label`).toBeLessThanOrEqual(26);
    expect(help.length, `${name}: help`).toBeGreaterThan(20);
    expect(help.length, `${name}: help`).toBeLessThanOrEqual(330);
    for (const field of [...columns, ...system]) expect(Object.keys(fields), `${name}`).toContain(field);
  }
});

describe('the help of a field, without the words of the database', () => {
  const cases: [string, string, string, string][] = [
    ['activities', 'price_kind', 'free = gratis, paid = kostar.', 'Gratis, Kostar.'],
    [
      'activities',
      'status',
      'draft = utkast, syns inte. published = syns för alla; går bara ibland. archived = gömd.',
      'Utkast = syns inte. Publicerad = syns för alla; går bara ibland. Arkiverad = gömd.',
    ],
    [
      'sessions',
      'status',
      'cancelled = inställt. Skriv varför i public_note.',
      'Inställt. Skriv varför i "Visas på sidan".',
    ],
    ['signups', 'status', 'Avboka genom att välja cancelled.', 'Avboka genom att välja "Avbokad".'],
    ['questions', 'choices', 'Bara för choice: 2–8 svar.', 'Bara för "Välj i en lista": 2–8 svar.'],
    ['site_settings', 'mail_retention_days', 'Tas bort ur mail_outbox.', 'Tas bort ur "Mejl och besked".'],
    ['site_settings', 'signup_retention_days', 'Se /personal/gallring.', 'Se /personal/gallring.'],
    ['session_counts', 'confirmed', 'Finns i signups än.', 'Finns i "Anmälningar" än.'],
    ['services', 'name', 'Något annat.', 'Något annat.'],
    ['of_nobody', 'name', 'draft = utkast.', 'draft = utkast.'],
  ];
  it.each(cases)('%s.%s: %s', (collection, field, help, plain) =>
    expect(plainHelp(collection, field, help)).toBe(plain),
  );
});
