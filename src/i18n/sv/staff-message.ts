import { LONGEST_MESSAGE, type MessageProblem } from '../../domain/family-message.ts';
import { counted } from './numbers.ts';

/** Words of the page where staff write to all families of a session. */
export const message = {
  title: 'Skriv till alla',
  lead: 'Ett brev till varje familj. Först ser du brevet och hur många som får det.',
  text: 'Meddelande',
  textHint: `Högst ${LONGEST_MESSAGE} tecken. Skriv inget om enskilda personer: alla får samma text.`,
  to: 'Till vilka?',
  audiences: {
    placed: { label: 'De som har plats', hint: '' },
    all: { label: 'De som väntar på plats också', hint: 'Reservlistan, erbjudna platser och lottningen.' },
  },
  preview: 'Visa brevet',
  previewTitle: 'Skicka meddelandet?',
  letter: 'Så här blir brevet',
  subject: 'Ärende',
  byMail: 'Familjer får mejl',
  toPhone: 'Familjer att ringa',
  toPhoneText: 'De har ingen e-post. De hamnar i översikten, med texten, tills någon har ringt.',
  send: (families: number) => `Skicka till ${counted(families, 'familj', 'familjer')}`,
  change: 'Ändra',
  changed: 'Det har blivit fler eller färre familjer sedan du tittade. Läs antalen igen.',
  sentTitle: 'Meddelandet är skickat',
  sentMail: (count: number) =>
    count === 0 ? '' : `${counted(count, 'familj', 'familjer')} får ett mejl inom någon minut.`,
  sentPhone: (count: number) =>
    count === 0 ? '' : `${counted(count, 'familj', 'familjer')} har ingen e-post: ring dem.`,
  toDoor: 'Till närvarolistan',
  toOverview: 'Till familjer att ringa',
  nobody: 'Ingen familj får det: det finns inga sådana anmälningar, eller så är de borttagna.',
  notYours: 'Bara aktivitetens egen personal kan skriva till familjerna.',
  invalid: 'Formuläret har redan använts. Börja om.',
};

export const MESSAGE_PROBLEMS: Record<MessageProblem, string> = {
  empty: 'Skriv vad ni vill säga.',
  too_long: `Texten är för lång. Skriv högst ${LONGEST_MESSAGE} tecken.`,
  looks_like_number: 'Det ser ut som ett personnummer. Ta bort det.',
};
