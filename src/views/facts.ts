import type { ContactModel, FactModel } from '../components/facts.ts';
import {
  Camera,
  Chat,
  ClipboardCheckmark,
  FirstAidKit,
  Leave,
  Lightning,
  PersonGroup,
  PersonTallShort,
  Phone,
  Buildings3,
  Wallet,
  ShieldLock,
} from '../components/icons.ts';
import type { Activity, Organiser, SiteSettings, Venue } from '../directory/model.ts';
import { dayMonthYear } from '../i18n/sv/dates.ts';
import { facts as words } from '../i18n/sv/facts.ts';
import {
  FIRST_AID,
  FRITIDSKORTET,
  MISSING,
  OLDER_YOUTHS,
  PHOTO_RULES,
  RISKS,
  SAFEGUARDING_TRAINING,
  STAY_RULES,
} from '../i18n/sv/labels.ts';
import { capitalised, kronor, listed } from '../i18n/sv/numbers.ts';
import { schoolYearRange } from '../i18n/sv/school-years.ts';

/** Facts 3 and 5–10 of what parents ask, always all of them: a missing one says so. */
export function firstFacts(activity: Activity): FactModel[] {
  const { organiser } = activity;
  return [
    { icon: PersonGroup, name: words.forWhom, text: forWhom(activity) },
    { icon: Leave, name: words.stay, text: activity.stayRule ? STAY_RULES[activity.stayRule] : '' },
    vettingFact(organiser),
    { icon: FirstAidKit, name: words.firstAid, text: firstAidText(activity) },
    { icon: Phone, name: words.emergency, text: activity.emergencyContact },
    concernFact(organiser),
    { icon: Lightning, name: words.risks, text: riskText(activity) },
  ];
}

/** Facts 14–19: told when known, in the same order; what is stored is always told. */
export function moreFacts(activity: Activity, venue: Venue | undefined, settings: SiteSettings): FactModel[] {
  const signsUpHere = activity.signupMode === 'session' || activity.signupMode === 'course';
  const photoRule = activity.photoRule || venue?.photoRule;
  return [
    ...known({ icon: Buildings3, name: words.otherAdults, text: venue?.otherAdults ?? '' }),
    ...known({ icon: PersonTallShort, name: words.oneToOne, text: activity.organiser.oneToOne }),
    { icon: Camera, name: words.photos, text: photoRule ? PHOTO_RULES[photoRule] : '' },
    { icon: Wallet, name: words.cost, text: costText(activity) },
    {
      icon: ShieldLock,
      name: words.stored,
      text: signsUpHere ? words.storedText(settings.signupRetentionDays) : words.nothingStored,
    },
  ];
}

export function vettingFact(organiser: Organiser | undefined): FactModel {
  const note = organiser?.vettingRoutine && organiser.vettingConfirmedOn;
  return {
    icon: ClipboardCheckmark,
    name: words.vetting,
    text: organiser?.vettingRoutine ?? '',
    ...(note && { note: words.routineConfirmed(dayMonthYear(note)) }),
  };
}

/** Whom to tell: someone here, and always someone outside; nobody twice. */
export function concernFact(organiser: Organiser | undefined): FactModel {
  const contacts: ContactModel[] = [
    ...(organiser ? [organiser.concernInside, organiser.concernOutside] : []),
    { name: words.bris, phone: words.brisPhone },
    { name: words.police, phone: words.policePhone },
  ].filter(({ name, phone }) => name !== '' && phone !== '');
  const isFirst = ({ phone }: ContactModel, position: number) =>
    contacts.findIndex((contact) => contact.phone === phone) === position;
  return {
    icon: Chat,
    name: words.concern,
    text: words.concernText,
    contacts: contacts.filter(isFirst),
  };
}

/** "Åk 4–6. Inga äldre ungdomar i lokalen samtidigt." */
export function forWhom(activity: Activity): string {
  const older = activity.olderYouths ? OLDER_YOUTHS[activity.olderYouths] : '';
  const parts = [
    `${capitalised(schoolYearRange(activity.schoolYears))}.`,
    older,
    activity.olderYouthsNote,
    activity.limitReason,
  ];
  return sentences(parts);
}

export function costText(activity: Activity): string {
  if (activity.free) return sentences(['Gratis.', activity.priceNote]);
  const card = activity.fritidskortet === 'unknown' ? '' : FRITIDSKORTET[activity.fritidskortet];
  return sentences([`${kronor(activity.priceSek)}.`, activity.priceNote, card]);
}

function firstAidText({ firstAid, safeguardingTraining }: Activity): string {
  if (firstAid === 'unknown' && safeguardingTraining === 'unknown') return '';
  const training = safeguardingTraining === 'unknown' ? '' : SAFEGUARDING_TRAINING[safeguardingTraining];
  return sentences([firstAid === 'unknown' ? `${MISSING} om HLR.` : FIRST_AID[firstAid], training]);
}

function riskText({ risks, riskNote }: Activity): string {
  if (risks.length === 0) return riskNote || words.noRisks;
  const named = words.risksNamed(capitalised(listed(risks.map((risk) => RISKS[risk]))));
  return sentences([named, riskNote]);
}

function known(fact: FactModel): FactModel[] {
  return fact.text === '' ? [] : [fact];
}

/** Joins sentences that staff may have written without a full stop. */
export function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
