/**
 * Measures `readQuantities` on collections of numbers in words made by others:
 * `npx tsx bench/read-outside.ts <folder> [--misses]`, or the folder in SOURCEBOOK_OUTSIDE.
 * The folder holds n2words.cases.json, num2words.cases.json and text2num.cases.json.
 */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {Fraction} from "../kit/src/quantity/fraction.ts";
import {type Reading, readQuantities} from "../kit/src/quantity/read-quantities.ts";

type Verdict = "right" | "not read" | "wrong";

interface Outcome {
  group: string;
  verdict: Verdict;
  text: string;
  wanted: string;
  readings: readonly Reading[];
}

interface Pair {
  lang: string;
  set: string;
  value: number | string;
  words: string;
}

interface Rewriting {
  lang: string;
  fn: string;
  input: string;
  expected: number | string | null;
}

const folder =
  process.argv.slice(2).find(argument => !argument.startsWith("-")) ?? process.env.SOURCEBOOK_OUTSIDE;
if (!folder) {
  console.error("usage: npx tsx bench/read-outside.ts <folder with *.cases.json> [--misses]");
  process.exit(2);
}

const load = <Shape>(name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Shape;
const language = (lang: string) => lang.slice(0, 2);
const isRead = (lang: string) => language(lang) === "fr" || language(lang) === "en";

/** A pair is right where one reading covers all words and says the value. */
function judgePair(name: string, {lang, set, value, words}: Pair): Outcome {
  const readings = readQuantities(words, {locale: language(lang)});
  const [reading, ...others] = readings;
  const whole = reading?.start === 0 && reading.end === words.length && others.length === 0;
  const wanted = new Fraction(String(value));
  const said = reading?.quantity?.low;
  let verdict: Verdict = "not read";
  if (set.startsWith("ordinal")) {
    verdict =
      whole && reading.kind === "ordinal"
        ? "right"
        : readings.some(({quantity}) => quantity)
          ? "wrong"
          : "not read";
  } else if (said) {
    // A currency that is not built in is a noun like any other, outside the reading.
    const covers = whole || (set.includes("currency") && others.every(({quantity}) => quantity === null));
    verdict = covers && said.equals(wanted) ? "right" : "wrong";
  }
  return {group: `${name} ${set}`, verdict, text: words, wanted: String(value), readings};
}

const numbersIn = (text: string): string[] => text.match(/[-+]?\d+(?:[.,]\d+)?(?:[^\W\d_]|è)*/g) ?? [];

/** A rewriting is right where the numbers said are those the rewritten text shows, in order; ordinals apart. */
function judgeRewriting(name: string, {lang, fn, input, expected}: Rewriting): Outcome {
  const readings = readQuantities(input, {locale: language(lang)});
  const said = readings.flatMap(({quantity, kind}) =>
    kind === "quantity" && quantity?.low ? [quantity.low] : []
  );
  const all = expected === null ? [] : numbersIn(String(expected));
  const wanted = all
    .filter(number => !/\p{L}$/u.test(number))
    .map(number => new Fraction(number.replace(",", ".")));
  const isSubset = said.every(value => wanted.some(number => number.equals(value)));
  const equal = said.length === wanted.length && said.every((value, index) => wanted[index]?.equals(value));
  const isInvalid = fn === "invalid" || expected === null;
  // What must not be taken for one number may well be several.
  const verdict: Verdict = isInvalid
    ? readings.length === 1 && said.length === 1 && readings[0]?.text === input
      ? "wrong"
      : "right"
    : equal
      ? "right"
      : isSubset
        ? "not read"
        : "wrong";
  return {group: `${name} ${fn}`, verdict, text: input, wanted: String(expected), readings};
}

const text2num = load<Record<"python" | "rust", {cases: Rewriting[]}>>("text2num.cases.json");
const outcomes = [
  ...load<{cases: Pair[]}>("n2words.cases.json")
    .cases.filter(({lang}) => isRead(lang))
    .map(pair => judgePair("n2words", pair)),
  ...load<{cases: Pair[]}>("num2words.cases.json")
    .cases.filter(({set}) => set !== "ordinal_num")
    .map(pair => judgePair("num2words", pair)),
  ...text2num.python.cases.map(rewriting => judgeRewriting("text2num", rewriting)),
  ...text2num.rust.cases.map(rewriting => judgeRewriting("text2num-rs", rewriting))
];

const count = (list: readonly Outcome[], verdict: Verdict) =>
  list.filter(outcome => outcome.verdict === verdict).length;
const line = (group: string, list: readonly Outcome[]) =>
  `${group.padEnd(32)}${String(list.length).padStart(6)}${(["right", "not read", "wrong"] as const).map(verdict => String(count(list, verdict)).padStart(10)).join("")}`;

console.log(
  `${"".padEnd(32)}${"cases".padStart(6)}${"right".padStart(10)}${"not read".padStart(10)}${"wrong".padStart(10)}`
);
for (const group of new Set(outcomes.map(outcome => outcome.group))) {
  console.log(
    line(
      group,
      outcomes.filter(outcome => outcome.group === group)
    )
  );
}
console.log(line("all", outcomes));
if (process.argv.includes("--misses")) {
  for (const {group, verdict, text, wanted, readings} of outcomes.filter(
    outcome => outcome.verdict !== "right"
  )) {
    const seen = readings.map(
      ({kind, text: part, quantity}) => `${kind} ${JSON.stringify(part)} ${quantity?.low?.toString() ?? "-"}`
    );
    console.log(`${verdict}\t${group}\t${JSON.stringify(text)}\twanted ${wanted}\t${seen.join("; ")}`);
  }
}
