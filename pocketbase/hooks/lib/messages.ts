import type { Problem } from '../../../src/domain/checks/problem.ts';

/** What staff read at a field in the admin: what is wrong and what to write instead. */
export const PROBLEM_TEXTS: Record<Problem | GeneralProblem, string> = {
  missing: 'Fyll i det här.',
  missing_to_publish: 'Fyll i det här innan du publicerar. Föräldrar behöver veta det.',
  not_a_clock_time: 'Skriv tiden som TT:MM, till exempel 17:00.',
  not_a_date: 'Skriv en dag som finns, som ÅÅÅÅ-MM-DD, till exempel 2027-02-28.',
  confirmed_in_future: 'Skriv dagen då uppgifterna senast gicks igenom: i dag eller tidigare.',
  not_a_wall_clock: 'Skriv dag och tid som ÅÅÅÅ-MM-DD TT:MM, till exempel 2027-02-28 17:00.',
  end_before_start:
    'Sluttiden måste vara senare än starttiden. Går det över midnatt? Skriv 23:59, och lägg upp resten från 00:00 dagen efter.',
  until_before_from: 'Sista dagen måste vara samma dag som den första, eller senare.',
  staffed_outside_open: 'De vuxnas tider måste ligga inom öppettiden.',
  staffed_half: 'Skriv både när de vuxna kommer och när de går.',
  staffed_and_unstaffed: 'Välj ett av två: obemannat, eller tider när vuxna är på plats.',
  week_interval: 'Skriv 1 för varje vecka, 2 för varannan och så vidare, högst 8.',
  not_a_weekday: 'Välj veckodagar i listan.',
  least_adults: 'Skriv minst 1. Där man kan anmäla sig måste det finnas en vuxen.',
  room_places: 'Skriv hur många som ryms, minst 1.',
  fewer_places_than_zero: 'Antalet kan inte vara mindre än 0.',
  not_a_school_year: 'Skriv 1–9, eller 10 för gymnasiet.',
  school_years_order: 'Den sista årskursen måste vara samma som den första, eller högre.',
  needs_note: 'Skriv kort varför. Texten visas för familjerna.',
  needs_price: 'Skriv priset i kronor, eller välj gratis.',
  needs_address: 'Skriv adressen dit man anmäler sig.',
  needs_alt_text: 'Beskriv bilden för den som inte ser den.',
  not_map_tiles:
    'Adressen ska börja med https:// och ha {z}, {x} och {y} en gång var, till exempel https://kartor.exempel.se/{z}/{x}/{y}.png.',
  needs_map_attribution: 'Skriv vem kartan kommer från. Texten visas på kartan.',
  no_times_to_publish: 'Lägg till minst ett schema eller ett tillfälle innan du publicerar.',
  times_lack_facts:
    'Alla scheman och tillfällen måste ha bemannade tider, minst antal vuxna och högst antal deltagare innan du publicerar.',
  lottery_without_signup:
    'Lottning hör till en anmälan här på webbplatsen. Välj time_order, eller session eller course som anmälan.',
  lottery_needs_window:
    'Vid lottning måste anmälan stänga minst två timmar före start, så att familjerna hinner få besked. Skriv 120 eller mer i signup_closes_minutes i alla scheman, och en tid i signup_closes_at i alla enstaka tillfällen. Välj sedan lottery.',
  lottery_closes_late:
    'Platserna lottas. Anmälan måste stänga minst två timmar före start, så att familjerna hinner få besked.',
  lottery_not_drawn:
    'Det finns anmälningar till tider som inte har lottats eller börjat. Vänta tills de är klara, eller gör en ny aktivitet.',
  made_at_the_door: 'Det här görs på personalsidorna, där reglerna gäller. Det går inte att ändra här.',
  lottery_is_kept: 'Lottningen sköts av systemet, så att alla kan lita på den. Den går inte att ändra.',
  approval_without_signup:
    'Godkännande hör till en anmälan här på webbplatsen. Välj never, eller session eller course som anmälan.',
  append_only: 'Det som vårdnadshavaren har sagt ändras inte. Välj staff här om det inte gäller längre.',
  opens_after_closes: 'Anmälan måste öppna innan den stänger.',
  closes_after_start: 'Anmälan måste stänga senast när det börjar.',
  slug_from_nothing: 'Skriv ett namn med bokstäver eller siffror.',
  session_or_course: 'Välj ett av två: ett tillfälle eller en kurs.',
  at_least_one: 'Skriv minst 1.',
  has_signups:
    'Det finns anmälda de här dagarna. Ställ in tillfällena på webbplatsens personalsidor (/personal/stall-in), så får familjerna besked. Där kan du stänga dagarna samtidigt.',
  has_families:
    'Familjer har plats på det som kommer. Ställ in tillfällena på webbplatsens personalsidor (/personal/stall-in) först, så får de besked.',
  closed_has_no_hours: 'Stängda dagar har inga egna tider. Töm tiderna, eller välj ett annat slag.',
  hours_need_a_venue: 'Egna tider gäller ett ställe. Välj vilket.',
  asks_about_health:
    'Fråga inte om hälsa, allergi, kost, medicin, diagnos eller funktionsnedsättning här. Kryssrutan "Ring mig före tillfället" finns för det.',
  asks_about_belief:
    'Fråga inte om tro, ursprung, sexualitet eller åsikter här. Den som vill berätta något kryssar i "Ring mig före tillfället".',
  asks_for_identity:
    'Fråga inte efter personnummer, födelsedag eller adress. Det behövs inte för en plats. Årskurs och telefon finns redan i formuläret.',
  asks_about_protection:
    'Fråga aldrig om skyddade personuppgifter. Överst i formuläret står att man ringer i stället, och ni håller en plats utan namn.',
  choices_without_choice:
    'En fråga med kort text har inga svar att välja bland. Töm rutan, eller välj choice.',
  number_of_choices: 'Skriv 2–8 svar att välja bland, ett på varje rad.',
  choice_too_long: 'Ett svar är för långt. Skriv högst 60 tecken på varje rad.',
  choice_twice: 'Samma svar står två gånger.',
  too_many_questions:
    'Aktiviteten har redan fem frågor. Ta bort bocken i active på en annan först, så försvinner den ur formuläret.',
  question_answered:
    'Någon har svarat på frågan, så den kan inte skrivas om. Ta bort bocken i active här, och lägg in den nya som en egen fråga.',
  not_a_web_address: 'Skriv hela adressen till rapporten, till exempel https://www.exempel.se/rapport.',
  not_a_percentage: 'Skriv procent från 0 till 100.',
  not_an_index: 'Index går från 0 till 6. Är det procent? Välj procent som skala.',
  asked_too_young: 'Ingen under 16 får någon trygghetsmätning. Skriv 16 eller mer.',
  ages_order: 'Den äldsta åldern måste vara samma som den yngsta, eller högre.',
  more_answers_than_sent: 'Fler kan inte ha svarat än de som fick enkäten. Rätta det ena talet.',
  has_personnummer: 'Skriv aldrig personnummer. Här ser det ut att stå ett: ta bort det.',
  has_phone:
    'Skriv inga telefonnummer i texten. Numren som alla får ringa står under Vem gör vad, i fältet Telefon.',
  points_out_place:
    'Det här pekar ut en ort eller en plats som otrygg. Skriv i stället vad ni gör, och vad som blir bättre.',
  names_persons_or_incidents:
    'Skriv bara vad ni gör, till exempel "Öppet till 22 på fredagar". Inget om personer, händelser eller brott: det hör hemma hos polisen och socialtjänsten.',
  measure_too_long: 'Skriv högst 120 tecken: vad ni gör, inte vad som har hänt.',
  period_too_long: 'Ett löfte gäller i högst fyra år. Är året rätt?',
  noted_in_future: 'Skriv dagen för det som har hänt: i dag eller tidigare.',
  tells_of_one_alone:
    'Skriv inte att någon är ensam. Skriv vilka ni är tillsammans, till exempel "Föräldrar och andra vuxna, alltid flera tillsammans".',
  start_is_end: 'Sluttiden kan inte vara samma som starttiden.',
  no_evening: 'Ingen av de valda dagarna finns mellan första och sista dagen.',
  cancelled_not_dates: 'Skriv en dag på varje rad, som ÅÅÅÅ-MM-DD, och inget annat.',
  cancelled_other_weekday:
    'En av dagarna är inte en dag då de brukar vara ute. Skriv dagen då kvällen börjar, eller ta bort raden.',
  not_a_slug: 'Skriv bara a–z, 0–9 och bindestreck.',
  too_long: 'Texten är för lång.',
  wrong_form: 'Texten har fel form. Läs hjälptexten vid fältet.',
  out_of_range: 'Talet är för litet eller för stort. Läs hjälptexten vid fältet.',
  not_a_whole_number: 'Skriv ett heltal.',
  not_a_choice: 'Välj något i listan.',
  too_many: 'För många val.',
  claims_without_faults:
    'Under Brister i tillgänglighet finns brister som syns på sidan. Då är webbplatsen inte helt förenlig. Välj delvis, eller ta bort det som är åtgärdat först.',
  claims_unknown_faults:
    'Skriv först vilka brister det gäller, under Brister i tillgänglighet. Utan en brist som syns på sidan kan webbplatsen inte vara delvis eller inte förenlig.',
  contradicts_claim:
    'Under Sidans uppgifter står att webbplatsen är helt förenlig med lagen. Töm det valet där först, spara bristen, och välj sedan delvis.',
  last_fault:
    'Det är den sista bristen, och under Sidans uppgifter står att webbplatsen inte är helt förenlig med lagen. Töm det valet där först.',
  needs_motive: 'Skriv varför. Texten visas på sidan om tillgänglighet, och lagen kräver den.',
  needs_assessor: 'Skriv vem utanför kommunen som har granskat webbplatsen.',
  taken: 'Det finns redan ett annat med samma. Välj ett annat.',
};

/** Problems of form that are the same for every collection. */
export type GeneralProblem =
  | 'made_at_the_door'
  | 'too_long'
  | 'wrong_form'
  | 'not_a_clock_time'
  | 'not_a_date'
  | 'not_a_wall_clock'
  | 'out_of_range'
  | 'not_a_whole_number'
  | 'not_a_choice'
  | 'too_many';
