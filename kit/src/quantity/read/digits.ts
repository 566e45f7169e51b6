import Fraction from "fraction.js";
import type {Numeral} from "./numeral.ts";
import {type Scan, tokenAt} from "./scan.ts";
import {isOneSpaceAfter} from "./token.ts";

/** Digits with what joins them, as one writes a number: `39 457,98` is 39, 457 and 98 by " " and ",". */
interface Chain {
  parts: string[];
  joints: string[];
  end: number;
}

/** Reads digits with any grouping in use and the locale's decimals; what may mean two numbers has no value. */
export function readDigits(scan: Scan, at: number): Numeral | null {
  if (tokenAt(scan, at).kind !== "digits") return null;
  const chain = toChain(scan, at);
  return interpret(chain, scan.language === "fr" ? "," : ".");
}

function toChain(scan: Scan, at: number): Chain {
  const chain: Chain = {parts: [tokenAt(scan, at).text], joints: [], end: at + 1};
  for (;;) {
    const joint = tokenAt(scan, chain.end);
    const after = tokenAt(scan, chain.end + 1);
    if (joint.kind === "mark" && joint.gap === "" && after.kind === "digits" && after.gap === "") {
      if (joint.key !== "," && joint.key !== "." && joint.key !== "'") return chain;
      chain.joints.push(joint.key);
      chain.parts.push(after.text);
      chain.end += 2;
    } else if (joint.kind === "digits" && isOneSpaceAfter(joint) && mayGroup(chain, joint.text)) {
      chain.joints.push(" ");
      chain.parts.push(joint.text);
      chain.end += 1;
    } else return chain;
  }
}

/** A space groups only three digits, after one to three, and never after a decimal mark. */
function mayGroup({parts, joints}: Chain, next: string): boolean {
  const [first = ""] = parts;
  return (
    next.length === 3 && first.length <= 3 && !first.startsWith("0") && joints.every(joint => joint === " ")
  );
}

function interpret({parts, joints, end}: Chain, decimalMark: string): Numeral {
  const whole = parts.join("");
  const [first = ""] = parts;
  const integer = (grouped: boolean): Numeral => ({end, value: new Fraction(whole), form: "digits", grouped});
  const without = (reason: string): Numeral => ({end, value: null, reason, form: "digits"});
  if (joints.length === 0) {
    const code = first.length > 1 && first.startsWith("0");
    return {...integer(false), plain: true, ...(code && {code})};
  }
  const kinds = new Set(joints);
  const mark = joints.at(-1) as string;
  if (kinds.size === 1 && joints.length === 1 && (mark === "," || mark === ".")) {
    return interpretOneMark([first, parts[1] as string], {mark, decimalMark, end});
  }
  if (kinds.size === 1) {
    if (areGroups(parts)) return integer(true);
    return {...without("no single number"), code: mark === "."};
  }
  // Two kinds of joint: groups, then one decimal mark.
  const groups = parts.slice(0, -1);
  const decimals = parts.at(-1) as string;
  const oneGroupJoint = new Set(joints.slice(0, -1)).size === 1 && joints[0] !== mark;
  if (!oneGroupJoint || !areGroups(groups) || mark === " " || mark === "'")
    return without("no single number");
  if (mark !== decimalMark && decimals.length === 3) return without("no single number");
  return {end, value: new Fraction(`${groups.join("")}.${decimals}`), form: "digits", grouped: true};
}

interface OneMark {
  mark: string;
  decimalMark: string;
  end: number;
}

/** `1,5`, `1.500`, `150,000`: one comma or one dot, which groups or divides. */
function interpretOneMark([first, second]: [string, string], {mark, decimalMark, end}: OneMark): Numeral {
  const decimal: Numeral = {end, value: new Fraction(`${first}.${second}`), form: "digits"};
  const without: Numeral = {
    end,
    value: null,
    reason: `"${first}${mark}${second}" may be ${first}${second} or ${first}.${second}`,
    form: "digits"
  };
  if (first.length > 1 && first.startsWith("0")) return {...without, reason: "a code", code: true};
  const mayBeGroups = second.length === 3 && first.length <= 3 && first !== "0";
  // "150,000" in a French text is more likely a slip than a decimal with three zeros.
  if (mark === decimalMark) return mayBeGroups && second.endsWith("00") ? without : decimal;
  if (mark === ",") {
    if (mayBeGroups) return {end, value: new Fraction(first + second), form: "digits", grouped: true};
    return without;
  }
  return mayBeGroups ? without : decimal;
}

const areGroups = ([first = "", ...rest]: readonly string[]) =>
  first.length <= 3 && !first.startsWith("0") && rest.every(part => part.length === 3);
