/** A day's name inside a sentence: names of days keep their capital, "Good Friday". */
export function inSentence(name: string): string {
  return name;
}

/** "Closed, Christmas Eve"; a name that says so itself stays as it is: "Closed for cleaning". */
export function closedBecause(reason: string): string {
  return /^closed/i.test(reason) ? reason : `Closed, ${inSentence(reason)}`;
}
