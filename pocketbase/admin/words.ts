/** Words of the dashboard's own frame. What is not here stays English: settings, logs and the rest of what only owners open. */
export const WORDS: Readonly<Record<string, string>> = {
  // Signing in and out
  'Superuser login': 'Logga in',
  Email: 'E-post',
  Password: 'Lösenord',
  Login: 'Logga in',
  Next: 'Nästa',
  'Forgotten password': 'Glömt lösenordet',
  'Forgotten superuser password': 'Glömt lösenordet',
  'Enter the email associated with your account and we’ll send you a recovery link:':
    'Skriv e-postadressen till ditt konto, så skickar vi en länk:',
  'Send recovery link': 'Skicka länk',
  'Back to login': 'Till inloggningen',
  'Show password': 'Visa lösenordet',
  'Hide password': 'Dölj lösenordet',
  'Invalid login credentials.': 'E-post eller lösenord stämmer inte.',
  'Manage superusers': 'Konton',
  Logout: 'Logga ut',
  'Color scheme': 'Ljust eller mörkt',
  Light: 'Ljust',
  Dark: 'Mörkt',
  Auto: 'Som datorn',
  // Lists
  Collections: 'Innehåll',
  'Toggle sidebar': 'Visa menyn',
  'Collection settings': 'Inställningar för tabellen',
  Refresh: 'Hämta igen',
  'Refresh\n(list changed)': 'Hämta igen\n(listan har ändrats)',
  'API preview': 'API',
  'New record': 'Ny rad',
  'Search term or filter...': 'Sök ord …',
  'Loading...': 'Hämtar …',
  'Search history': 'Tidigare sökningar',
  'Your recent searches will show up here.': 'Det du söker på visas här.',
  Search: 'Sök',
  'Search...': 'Sök …',
  Clear: 'Rensa',
  'Clear search': 'Rensa sökningen',
  'No records found.': 'Inget hittades.',
  'Load more': 'Visa fler',
  'Total:': 'Totalt:',
  'Toggle columns': 'Välj kolumner',
  Selected: 'Valda:',
  record: '',
  records: '',
  Reset: 'Avmarkera',
  Delete: 'Ta bort',
  'Do you really want to delete the selected records?': 'Vill du ta bort det du har valt?',
  // Forms
  Close: 'Stäng',
  Create: 'Skapa',
  'Save changes': 'Spara',
  'Save options': 'Fler sätt att spara',
  'Save and continue': 'Spara och fortsätt',
  'Reset form': 'Återställ formuläret',
  'More options': 'Mer',
  'Copy JSON': 'Kopiera som JSON',
  'Download JSON': 'Hämta som JSON',
  Duplicate: 'Kopiera till en ny',
  'Unlock to save': 'Lås upp',
  'The record has previous unsaved changes.': 'Det finns ändringar som inte sparades.',
  'Restore draft': 'Ta fram dem',
  'Discard draft': 'Släng dem',
  'You have unsaved changes. Do you really want to discard them?':
    'Du har ändringar som inte är sparade. Vill du slänga dem?',
  'Yes, discard': 'Ja, släng',
  'Do you really want to delete the selected record?': 'Vill du ta bort den här?',
  'Delete record': 'Ja, ta bort',
  Yes: 'Ja',
  No: 'Nej',
  'Failed to save record.': 'Det gick inte att spara.',
  'Record copied to clipboard!': 'Kopierat.',
  'Leave empty to autogenerate...': 'Fylls i av sig självt',
  'change password': 'Byt lösenord',
  Confirm: 'Upprepa lösenordet',
  'Generate and set random password': 'Föreslå ett lösenord',
  'Generated and copied random password to clipboard.': 'Lösenordet är skapat och kopierat.',
  'Send password reset email': 'Skicka länk för nytt lösenord',
  Unset: 'Ta bort valet',
  // Relations and files
  'Open records picker': 'Välj i listan',
  'Set selection': 'Använd valet',
  'Add new record': 'Lägg till en ny',
  Edit: 'Ändra',
  Remove: 'Ta bort',
  'No selected records.': 'Inget valt.',
  'Edit relation record': 'Öppna',
  'Upload or drop new file': 'Välj eller släpp en fil',
  'Max allowed files reached': 'Fler filer går inte',
  'Remove file': 'Ta bort filen',
  'Open in new tab': 'Öppna i ny flik',
  Restore: 'Ångra',
  'Something went wrong!': 'Något gick fel. Försök igen.',
  'Something went wrong.': 'Något gick fel. Försök igen.',
};

/** Sentences with something in them. */
export const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^Successfully created \S+ ".+"\.$/u, 'Sparat.'],
  [/^Successfully updated \S+ ".+"\.$/u, 'Sparat.'],
  [/^Successfully deleted record ".+"\.$/u, 'Borttaget.'],
  [/^Successfully deleted (\d+) records?\.$/u, 'Borttaget: $1.'],
  [/^Successfully sent password reset email to (.+)\.$/u, 'En länk är skickad till $1.'],
  [/^Selected \((\d+) of max (\d+)\)$/u, 'Valda: $1 av högst $2'],
  [/^\((\d+) more\)$/u, '(och $1 till)'],
];

/** The Swedish words for a text of the frame; nothing where it is not known. */
export function inSwedish(text: string): string | undefined {
  if (Object.hasOwn(WORDS, text)) return WORDS[text];
  for (const [pattern, swedish] of PATTERNS) if (pattern.test(text)) return text.replace(pattern, swedish);
  return undefined;
}

/** The same for whatever the dashboard passes on as text: what is not known, or no text, stays. */
export const translated = <T>(text: T): T | string =>
  typeof text === 'string' ? (inSwedish(text) ?? text) : text;
