/** Between the parts of the number as people write it, dashes of all kinds. */
const PARTS = /(?<!\d)(?:(?:19|20)\d\d|\d\d)[\s-]?\d\d[\s-]?\d\d[\s+\-‐‑–−]?\d{4}(?!\d)/gu;

/**
 * Whether a personnummer or samordningsnummer may stand in the text: it must not be stored (dataskyddslagen 3 kap. 10 §).
 * Ten digits that begin with 0 and are not parted before the last four are more often a telephone number, so there the
 * check digit must be right too.
 */
export function looksLikePersonnummer(text: string): boolean {
  for (const [found] of text.matchAll(PARTS)) {
    const digits = found.replace(/\D/g, '');
    const short = digits.slice(-10);
    if (!isDay(short)) continue;
    const mayBePhone = digits.length === 10 && digits.startsWith('0') && /\d{6}$/.test(found);
    if (!mayBePhone || hasCheckDigit(short)) return true;
  }
  return false;
}

/** Month and day of birth; 60 is added to the day of a samordningsnummer. */
function isDay(short: string): boolean {
  const month = Number(short.slice(2, 4));
  const day = Number(short.slice(4, 6)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Luhn's sum over ten digits. */
function hasCheckDigit(short: string): boolean {
  const sum = [...short].reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(weighed / 10) + (weighed % 10);
  }, 0);
  return sum % 10 === 0;
}
