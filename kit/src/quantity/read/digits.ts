import {Fraction} from "../fraction.ts";
import {type Numeral, withoutValue} from "./numeral.ts";
import {isDigits, isTightDigits, isTightWord, type Scan, tokenAt} from "./scan.ts";
import {isOneSpaceAfter} from "./token.ts";

/** Reads digits with any grouping in use and the locale's decimals; what may mean two numbers has no value. */
export function readDigits(scan: Scan, at: number): Numeral | null {
  return isDigits(scan, at) ? interpret(toChain(scan, at), scan.isFrench ? "," : ".") : null;
}

/** Index after the digits of one number. */
export const endOfDigits = (scan: Scan, at: number): number => toChain(scan, at).end;

/** Digits with what joins them, as one writes a number: `39 457,98` is 39, 457 and 98 by " " and ",". */
interface Chain {
  parts: string[];
  joints: string[];
  end: number;
}

function toChain(scan: Scan, at: number): Chain {
  const parts = [tokenAt(scan, at).text];
  const joints: string[] = [];
  let end = at + 1;
  for (;;) {
    const joint = tokenAt(scan, end);
    const isMark = isTightWord(scan, end, ", . '") && isTightDigits(scan, end + 1);
    const isGroup = joint.kind === "digits" && isOneSpaceAfter(joint) && mayGroup(parts, joints, joint.text);
    if (!isMark && !isGroup) return {parts, joints, end};
    end += isMark ? 2 : 1;
    joints.push(isMark ? joint.key : " ");
    parts.push(tokenAt(scan, end - 1).text);
  }
}

/** A space groups only three digits, after one to three, and never after a decimal mark. */
const mayGroup = ([first = ""]: readonly string[], joints: readonly string[], next: string) =>
  next.length === 3 && mayBeginGroups(first) && (joints.at(-1) ?? " ") === " ";

const mayBeginGroups = (first: string) => first.length <= 3 && !first.startsWith("0");

const areGroups = ([first = "", ...rest]: readonly string[]) =>
  mayBeginGroups(first) && rest.every(part => part.length === 3);

function interpret({parts, joints, end}: Chain, decimalMark: string): Numeral {
  const toNumeral = (text: string, grouped: boolean): Numeral => ({
    end,
    value: new Fraction(text),
    form: "digits",
    grouped
  });
  const [first = "", second = ""] = parts;
  const isCode = first.length > 1 && first.startsWith("0");
  const whole = toNumeral(parts.join(""), joints.length > 0);
  if (joints.length === 0) return {...whole, plain: true, code: isCode};
  const mark = joints.at(-1) as string;
  const isDecimal = mark === decimalMark;
  const groups = parts.slice(0, -1);
  const decimals = parts.at(-1) as string;
  const toDecimal = () => toNumeral(`${groups.join("")}.${decimals}`, groups.length > 1);
  if (joints.length === 1 && /[,.]/.test(mark)) {
    // One comma or one dot groups or divides: `1,5`, `1.500`, `150,000`.
    if (isCode) return {...withoutValue(whole, end, "a code"), code: true};
    const mayBeGroups = decimals.length === 3 && areGroups(parts);
    // "150,000" in a French text is more likely a slip than a decimal with three zeros.
    if (isDecimal ? !(mayBeGroups && decimals.endsWith("00")) : mark === "." && !mayBeGroups)
      return toDecimal();
    return mayBeGroups && !isDecimal && mark === ","
      ? whole
      : withoutValue(whole, end, `"${first}${mark}${second}" may be ${first}${second} or ${first}.${second}`);
  }
  const isMixed = new Set(joints).size > 1;
  if (!isMixed) return areGroups(parts) ? whole : {...withoutValue(whole), code: mark === "."};
  // Two kinds of joint: groups, then one decimal mark.
  const isOneNumber =
    new Set(joints.slice(0, -1)).size === 1 &&
    areGroups(groups) &&
    /[,.]/.test(mark) &&
    joints[0] !== mark &&
    (isDecimal || decimals.length !== 3);
  return isOneNumber ? toDecimal() : withoutValue(whole);
}
