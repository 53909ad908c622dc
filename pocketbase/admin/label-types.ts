/** Groups of the menu, in their order. `technical` is shown to owners only, closed and last. */
export const GROUPS = {
  daily: 'Varje dag',
  families: 'Familjer',
  offer: 'Utbud',
  people: 'Vuxna och konton',
  safety: 'Trygghet',
  site: 'Webbplatsen',
  followUp: 'Uppföljning',
  technical: 'Tekniskt',
} as const;

export type Group = keyof typeof GROUPS;

export interface CollectionLabels {
  /** What many are called: in the menu, above the list, in pickers. */
  readonly label: string;
  /** A new one, two words: "Nytt tillfälle". The button's words; the last word names one of them. Not needed where nobody adds any. */
  readonly newOne: string;
  readonly group: Group;
  /** An icon of the admin's own font (Remix Icon). */
  readonly icon: string;
  /** Two or three sentences above the list: what one row is, what to do in which order, what never to write, where it shows. */
  readonly help: string;
  /** Every field by its name in the database. */
  readonly fields: Readonly<Record<string, string>>;
  /** Every value of every select by field and value; of a text field, those that a hook writes. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Fields that the list shows as long as nobody has chosen others; all that are not hidden, without it. */
  readonly columns?: readonly string[];
  /** Fields that the system writes: staff do not see them in the form. */
  readonly system?: readonly string[];
  /** Only the system makes new ones: staff have no button for it. */
  readonly bySystem?: true;
  /** Not in the menu of staff; nothing of the group `technical` is either. */
  readonly forOwners?: true;
  /** It holds personal data: half-edited records and searches in it do not stay in the browser. */
  readonly isPersonal?: true;
}
