import type { NamedField, NamedKind } from '../../domain/record-dates.ts';

/** Before a date at the end of each page. */
export const pageDates = {
  published: 'Publicerat',
  changed: 'Ändrat',
  contents: 'Innehållet ändrades senast',
  confirmed: 'Uppgifterna om vuxna bekräftades senast',
};

/** What was changed, after the date and a colon: "sista dag, hur det går". */
const FIELDS: { readonly [Kind in NamedKind]: Readonly<Record<NamedField<Kind>, string>> } = {
  activities: {
    school_year_from: 'årskurser',
    school_year_to: 'årskurser',
    older_youths: 'äldre ungdomar',
    older_youths_note: 'äldre ungdomar',
    insurance: 'försäkring',
    risks: 'risker',
    risk_note: 'risker',
    swimming: 'simkunnighet',
    stay_rule: 'regler för att gå hem',
    pickup_note: 'hämtning',
    photo_rule: 'bilder',
    guardian_approval: 'vårdnadshavares godkännande',
    first_aid: 'första hjälpen',
    safeguarding_training: 'de vuxnas utbildning',
    responsible_role: 'vem som är ansvarig',
    phone: 'telefonnummer',
    phone_hours: 'när någon svarar',
    emergency_contact: 'vem man ringer om något händer',
    support_note: 'stöd',
    supervision_checking: 'om uppgifterna om vuxna kontrolleras',
  },
  venues: {
    entrance: 'ingång',
    way_home: 'vägen hem',
    access: 'tillgänglighet',
    access_note: 'tillgänglighet',
    lighting: 'belysning',
    support_note: 'ställets stöd',
    house_rules: 'trivselregler',
    other_adults: 'andra vuxna på stället',
    phone: 'ställets telefonnummer',
    phone_hours: 'när någon svarar på stället',
    staffing_note: 'bemanning',
    first_aid: 'första hjälpen på stället',
    photo_rule: 'bilder',
    supervision_checking: 'om uppgifterna om vuxna kontrolleras',
  },
  organisers: {
    vetting_routine: 'registerutdrag',
    one_to_one: 'vuxna ensamma med barn',
    insurance: 'försäkring',
    concern_inside_name: 'vart man vänder sig med oro',
    concern_inside_phone: 'vart man vänder sig med oro',
    concern_outside_name: 'vart man vänder sig med oro',
    concern_outside_phone: 'vart man vänder sig med oro',
  },
  schedules: {
    'times.unstaffed': 'bemannade tider',
    'times.staffed_from': 'bemannade tider',
    'times.staffed_to': 'bemannade tider',
    'times.least_adults': 'minst antal vuxna',
    'times.youths_per_adult': 'unga per vuxen',
  },
  promises: {
    title: 'rubrik',
    promised_by: 'vem som lovar',
    theme: 'vad det gäller',
    text: 'vad som lovas',
    for_whom: 'vem löftet är till',
    from_date: 'första dag',
    to_date: 'sista dag',
    status: 'hur det går',
    outcome: 'hur det blev',
    activities: 'aktiviteter',
    presence: 'vuxna ute',
    note_added: 'ny uppföljning',
    note_changed: 'ändrad uppföljning',
    note_removed: 'borttagen uppföljning',
  },
  presence: {
    partner: 'vem som ordnar',
    area: 'område',
    around: 'område',
    weekdays: 'dagar',
    start_time: 'tider',
    end_time: 'tider',
    valid_from: 'mellan vilka dagar',
    valid_until: 'mellan vilka dagar',
    cancelled_dates: 'inställda dagar',
    who: 'vilka de är',
    recognise: 'hur man känner igen dem',
    join: 'hur man går med',
  },
};

export function fieldWord(kind: NamedKind, field: NamedField): string {
  const known: Readonly<Partial<Record<NamedField, string>>> = FIELDS[kind];
  return known[field] ?? '';
}
