/** A day's name by itself. */
export function dayName(name: string): string {
  return name;
}

/** A day's name inside a sentence: "långfredagen", but "Sveriges nationaldag" and "Kristi himmelsfärdsdag". */
export function inSentence(name: string): string {
  return /^(?:Sveriges|Kristi) /.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** "Stängt, julafton"; a name that says so itself stays as it is: "Stängt för städning". */
export function closedBecause(reason: string): string {
  return /^stängt/i.test(reason) ? reason : `Stängt, ${inSentence(reason)}`;
}
