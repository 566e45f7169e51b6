/**
 * A number as plain decimal text, without an exponent: `1e-9 -> 0.000000001`. Exact arithmetic reads this; given the
 * number itself, fraction.js would search for a fraction near it, at length for very large and very small ones.
 */
export function decimalText(value: number): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value));
  if (!match) return String(value);
  const [, sign = "", whole = "", rest = "", power = "0"] = match;
  const digits = whole + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point)}${"0".repeat(Math.max(0, point - digits.length))}`;
}
