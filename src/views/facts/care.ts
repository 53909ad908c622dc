/** Facts 3 and 5–10: for whom, how one leaves, and who does what when something happens. */
import type { ContactModel, FactModel } from '../../components/facts.ts';
import { plainText, titleOf, written, type Phrase } from '../../components/phrase.ts';
import type { Activity, Organiser } from '../../directory/model.ts';
import { dayMonthYear } from '#words/dates.ts';
import { facts as words, labels, lacking } from '#words/facts.ts';
import { FIRST_AID, OLDER_YOUTHS, RISKS, SAFEGUARDING_TRAINING, STAY_RULES } from '#words/labels.ts';
import { capitalised, listed } from '#words/numbers.ts';
import { schoolYearRange } from '#words/school-years.ts';
import { takesSignups } from '../../domain/checks/places.ts';
import { sourceNote } from './adults.ts';
import { factOf, lacksWithout, sentences, textFact, type FactSubject } from './fact.ts';

/** Fact 3. A place has words of its own, and then those of what goes on there. */
export function forWhomFact({ isPlace, venue, activity }: FactSubject): FactModel {
  const ofPlace = isPlace ? (venue?.forWhom ?? '') : '';
  return factOf(3, {
    parts: [
      { text: sentences([written(capitalised(ofPlace))]) },
      { ...(ofPlace && activity && { label: titleOf(activity) }), text: activity ? forWhom(activity) : '' },
    ],
    lacks: [activity !== undefined && lacksWithout(activity.olderYouths, lacking.olderYouths)],
    ...sourceNote(venue, ofPlace),
  });
}

/** "Åk 4–6. Inga äldre ungdomar i lokalen samtidigt." */
export function forWhom(activity: Activity): Phrase {
  return sentences([
    capitalised(schoolYearRange(activity.schoolYears)),
    activity.olderYouths ? OLDER_YOUTHS[activity.olderYouths] : '',
    written(activity.olderYouthsNote),
    written(activity.limitReason),
  ]);
}

/** Fact 5. Who may pick up is asked only where one does not leave as one likes. */
export function stayFact({ activity }: FactSubject): FactModel {
  const stayRule = activity?.stayRule ?? '';
  const pickup = activity?.pickupNote ?? '';
  const isPickedUp = stayRule === 'stays' || stayRule === 'picked_up';
  return factOf(5, {
    parts: [
      { text: stayRule ? STAY_RULES[stayRule] : '' },
      { label: labels.pickup, text: sentences([written(pickup)]) },
    ],
    lacks: [isPickedUp && lacksWithout(pickup, lacking.pickup)],
  });
}

/** Fact 6: a routine of the organiser's, never a statement about a person. */
export function vettingFact({ organiser }: FactSubject): FactModel {
  const routine = organiser?.vettingRoutine ?? '';
  const confirmedOn = organiser?.vettingConfirmedOn ?? '';
  return factOf(6, {
    parts: [{ text: written(routine) }],
    lacks: [routine !== '' && lacksWithout(confirmedOn, lacking.vettingDate)],
    ...(routine && confirmedOn && { note: words.routineConfirmed(dayMonthYear(confirmedOn)) }),
  });
}

/** Fact 7. What is known of the planned adults goes before what was promised in general. */
export function firstAidFact({ session, activity, venue }: FactSubject): FactModel {
  if (session?.unstaffed) return textFact(7, words.nobodyThere);
  const stated = activity && activity.firstAid !== 'unknown' ? activity.firstAid : venue?.firstAid;
  const counts = session?.status === 'cancelled' ? undefined : session?.adultCounts;
  const isNoted = counts !== undefined && counts.firstAid > 0;
  const isPromisedOnly = stated === 'yes' && counts !== undefined && counts.counted > 0 && !isNoted;
  const known = isNoted ? 'yes' : (stated ?? 'unknown');
  const training = activity?.safeguardingTraining ?? 'unknown';
  const text = isPromisedOnly ? words.firstAidNotNoted : known === 'unknown' ? '' : FIRST_AID[known];
  return factOf(7, {
    parts: [{ text }, { text: training === 'unknown' ? '' : SAFEGUARDING_TRAINING[training] }],
    lacks: [text === '' && lacking.firstAid, training === 'unknown' && lacking.training],
    answer: text === '' ? 'missing' : isPromisedOnly ? 'partly' : undefined,
  });
}

/** Fact 8: what the organiser does, and whether the form asks for a number. */
export function reachedFact({ activity }: FactSubject): FactModel {
  if (!activity) return textFact(8, '');
  const { emergencyContact } = activity;
  const asks = takesSignups(activity.signupMode);
  const form = asks
    ? words.formAsks
    : activity.signupMode === 'external'
      ? words.formElsewhere
      : words.formDoesNotAsk;
  const isAnswered = asks || emergencyContact !== '';
  return factOf(8, {
    parts: [
      {
        text: sentences([
          written(emergencyContact),
          form,
          asks && !emergencyContact ? words.callsOnSignup : '',
        ]),
      },
    ],
    lacks: [!isAnswered && lacking.reached],
    answer: isAnswered ? 'full' : 'missing',
  });
}

/** Fact 9: someone here, and always someone outside; nobody twice. */
export function concernFact({ organiser }: FactSubject): FactModel {
  const { contacts, hasInside } = contactsOf(organiser);
  return factOf(9, {
    parts: [{ text: words.concern }],
    lacks: [!hasInside && lacking.concernInside],
    contacts,
  });
}

function contactsOf(organiser: Organiser | undefined) {
  const isReal = ({ name, phone }: ContactModel) => plainText(name) !== '' && phone !== '';
  const own = organiser
    ? [organiser.concernInside, organiser.concernOutside]
        .map(({ name, phone }) => ({ name: written(name), phone }))
        .filter(isReal)
    : [];
  const all: ContactModel[] = [
    ...own,
    { name: words.bris, phone: words.brisPhone },
    { name: words.police, phone: words.policePhone },
  ];
  const isFirst = ({ phone }: ContactModel, position: number) =>
    all.findIndex((contact) => contact.phone === phone) === position;
  return {
    contacts: all.filter(isFirst),
    hasInside: organiser !== undefined && isReal(organiser.concernInside),
  };
}

/** Fact 10. Who confirmed the facts and named no risk has said that there is none in particular. */
export function riskFact({ activity }: FactSubject): FactModel {
  if (!activity) return textFact(10, '');
  const { risks, riskNote, swimming } = activity;
  const named = capitalised(listed(risks.map((risk) => RISKS[risk])));
  const isStated = named !== '' || riskNote !== '';
  const none = !isStated && activity.supervisionConfirmedOn !== '' ? words.noRisks : '';
  const swims = swimming === '' ? '' : swimming === 'needed' ? words.swimmingNeeded : words.swimmingNotNeeded;
  return factOf(10, {
    parts: [{ text: sentences([named, written(riskNote), none, swims]) }],
    lacks: [risks.includes('water') && swimming === '' && lacking.swimming],
  });
}
