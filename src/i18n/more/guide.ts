import type { LineState } from '../../components/card-model.ts';
import type { PhotoRule, StaffRole } from '../../directory/model.ts';
import type { NationalLine } from '../../views/help-lines.ts';
import type { SiteWord } from './site-words.ts';

/**
 * A text with Swedish words of the site in braces, "Paina {Anmäl dig}", exactly as they stand there; so are numbers and
 * times, which otherwise turn round in a text that runs from right to left. `GuideText.astro` shows it.
 */
export type GuideText = string;

type Texts<Key extends string> = Readonly<Record<Key, GuideText>>;

interface Part {
  readonly heading: string;
  readonly lead: GuideText;
}

/**
 * All that the page in one more language says: what the site is, who looks after the young people, and how to sign up.
 * Numbers to call, the municipality and everything in Swedish come from the site itself.
 */
export interface Guide {
  readonly title: string;
  readonly description: string;
  readonly lead: GuideText;
  readonly frame: {
    readonly skipLink: string;
    readonly otherLanguages: string;
    readonly demoBand: string;
    /** Before the name of the organisation that runs the site. */
    readonly runBy: string;
    /** The link to the form, which is in Swedish. */
    readonly reportError: string;
    /** Before the day of the text. */
    readonly updated: string;
    readonly informationOnly: string;
  };
  readonly short: { readonly heading: string } & {
    readonly texts: Texts<'adults' | 'cost' | 'noNumber' | 'looking'>;
  };
  readonly works: { readonly heading: string } & {
    readonly texts: Texts<'find' | 'dropIn' | 'signUp' | 'full' | 'lottery' | 'changes' | 'kept'>;
  };
  /** The supervision line; each state is shown as it stands on the site. */
  readonly line: Part & { readonly hours: GuideText; readonly states: Texts<LineState> };
  readonly roles: Part & { readonly texts: Texts<StaffRole> };
  readonly vetting: { readonly heading: string } & { readonly texts: Texts<'law' | 'site' | 'concern'> };
  readonly photos: Part & { readonly rules: Texts<PhotoRule>; readonly consent: GuideText };
  readonly cost: { readonly heading: string } & { readonly texts: Texts<'site' | 'price' | 'card'> };
  readonly signUp: Part & {
    readonly steps: Texts<'find' | 'read' | 'press' | 'fill' | 'send' | 'approve' | 'keep'>;
    /** Stands before a number to call, where there is one. */
    readonly protectedIdentity: GuideText;
  };
  readonly words: Part & { readonly texts: Readonly<Record<SiteWord, string>> };
  readonly help: Part & { readonly lines: Readonly<Record<NationalLine, string>>; readonly us: string };
  /** Names of links to pages of the site, which speak Swedish. */
  readonly links: Readonly<Record<'activities' | 'venues' | 'howItWorks', string>>;
}
