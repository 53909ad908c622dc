/** Hours with one decimal where they are not whole: "4", "4,5". */
export function hoursText(minutes: number): string {
  return String(Math.round(minutes / 6) / 10).replace('.', ',');
}
