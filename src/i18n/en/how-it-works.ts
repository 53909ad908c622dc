import type { HowItWorks } from '../sv/how-it-works.ts';

export type { HowItWorks, HowItWorksSection } from '../sv/how-it-works.ts';

/** Words of the page that tells young people and parents how the site works. */
export const howItWorks: HowItWorks = {
  title: 'How it works',
  description: 'How you find something to do, sign up and cancel, and how you see which adults are there.',
  lead: 'Here you find things to do and places to be. You always see whether adults are there, and when.',
  sections: [
    {
      id: 'hitta',
      heading: 'Find something',
      paragraphs: [
        'The home page says what is open right now and what starts later today. Under Activities you can search, and choose school year, day, village and cost.',
        'You can look at everything without signing in and without giving us any data.',
      ],
    },
    {
      id: 'ga-dit',
      heading: 'Go there',
      paragraphs: [
        'If it says drop-in you do not have to sign up. Come when it is open, and bring a friend if you want to.',
        'The page of each session says where it is, how you get in, how you get home and which number you can call. Call if you are unsure.',
      ],
    },
    {
      id: 'anmal-dig',
      heading: 'Sign up',
      paragraphs: [
        'If it says sign-up, press the button and fill in a first name, the school year and a guardian whom we can call. You need no account and no personal identity number (personnummer).',
        'Usually the places are given out in the order the sign-ups come in. For some activities they are drawn by lot, and then everyone has the same chance. It always says so before you sign up.',
        'For some activities a guardian has to approve. The guardian then gets an e-mail with a link, and we keep the place meanwhile.',
        'When you have signed up you get a page of your own. Save the link, and you can see the sign-up and cancel it.',
      ],
    },
    {
      id: 'reservlista',
      heading: 'If it is full',
      paragraphs: [
        'If it is full you can join the waiting list. If a place becomes free it goes to whoever is first in line, and nobody can pass others.',
        'If you can have a place we e-mail you, or call if we have no e-mail address. Sometimes you have to accept before a certain time. Otherwise the place goes to the next in line.',
        'The number of places also depends on how many adults come. If adults are missing, nobody is moved up from the waiting list until they are ready. Those who already have a place keep it.',
      ],
    },
    {
      id: 'avboka',
      heading: 'Cancel',
      paragraphs: [
        'Can you not come? Cancel on your page. Cancelling costs nothing, and someone else gets the place.',
        'If you have lost the link, go to My sign-ups. Write the e-mail address that the sign-up was made with, and we e-mail you a code. If you signed up without e-mail, you can call us.',
      ],
    },
    {
      id: 'vuxna',
      heading: 'Who are the adults?',
      paragraphs: [
        'Each session says between which times adults are there, how many they are and how many are needed at least. You also see who is in charge and which number that person answers.',
        'A place can be open for longer than the adults are there. Then it says so. If an adult is missing it says so too, and if nobody has confirmed the facts for a long time we write that they are not confirmed.',
        'If something is cancelled, or if the time or the adults change, those who have signed up get a message.',
        '“Police records check” says how the organiser checks its adults. If a fact is missing we say so, and then you can call and ask.',
      ],
    },
    {
      id: 'sparas',
      heading: 'What is kept',
      paragraphs: [
        "You can look at everything without giving us any data. If you sign up we keep the first name, the school year, the guardian's name and contact details, and what you have signed up for. If the activity has questions of its own, the answers are kept.",
        'The staff see this, but no other participants do. It is removed by itself when it is all over, and you can remove it yourself when you have cancelled or when the session is over.',
        'If you have protected personal data (skyddade personuppgifter), do not use the form. Call us instead, and we will keep a place without writing down any name.',
      ],
    },
  ],
  statesLead: 'The line about the adults always has a picture and words. It can look like this:',
  states: {
    enough: 'Adults are there at these times, and more of them than the least number needed.',
    limit: 'Adults are there at these times, exactly as many as are needed.',
    adults_later: 'It is open now, but the adults have not come yet.',
    adults_gone: 'It is open now, but the adults have gone home.',
    too_few: 'There are too few adults so far. Look again before you go, or call.',
    unstaffed: 'It is open without adults. That is how it is meant to be.',
    unconfirmed: 'Nobody has confirmed the facts for a long time. Call before you go.',
    unknown: 'We do not know whether adults are there. Call before you go.',
    cancelled: 'It will not take place. You do not have to cancel.',
  },
};
