import {type Found, noQuantity} from "./reading.ts";
import {type Scan, tokenAt} from "./scan.ts";

/** As numbers are dialled: `05 61 22 29 22`, `+33 (0)5 61…`, `020 7946 0123`, `555-123-4567`. */
const phone =
  /^(?:\+(?!\d{1,3}(?: \d{3})+(?![ \d]))\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){3,6}|0\d(?:[ .-]?\d\d){4}|0 \d{3} \d{3} \d{3}|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|\(?\d{3}\)?[ -]\d{3}-\d{4})(?!\d)/;

/** Reads a telephone number, national or international. */
export function readPhone(scan: Scan, at: number): Found | null {
  let text = "";
  const ends: number[] = [];
  for (let index = at; text.length < 24; index++) {
    const {gap, key, kind} = tokenAt(scan, index);
    const goesOn = kind === "digits" || /^[-+.()]$/.test(key);
    if (!goesOn || (index > at && gap.length > 1)) break;
    text += (index > at && gap ? " " : "") + key;
    ends.push(text.length);
  }
  const last = ends.indexOf(phone.exec(text)?.[0].length ?? -1);
  return last < 0 ? null : noQuantity("phone", at + last + 1);
}
