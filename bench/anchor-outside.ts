/**
 * Measures `anchorQuote` on quotes of documents that were amended, and on cases of other projects:
 * `npx tsx bench/anchor-outside.ts <folder> [--misses]`, or the folder in SOURCEBOOK_OUTSIDE.
 * The folder holds code-civil-drift.json and anchoring.cases.json.
 */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {type Anchor, anchorQuote} from "../kit/src/evidence/anchor-quote.ts";

interface Drift {
  docs: {id: string; before: string; after: string}[];
  cases: DriftCase[];
}

interface DriftCase {
  doc: string;
  quote: string;
  prefix: string;
  suffix: string;
  label: string;
  expected: {start: number; end: number} | null;
}

const folder =
  process.argv.slice(2).find(argument => !argument.startsWith("-")) ?? process.env.SOURCEBOOK_OUTSIDE;
if (!folder) {
  console.error("usage: npx tsx bench/anchor-outside.ts <folder with *.json> [--misses]");
  process.exit(2);
}
const misses = process.argv.includes("--misses");
const load = <Shape>(name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Shape;

const states: readonly Anchor["state"][] = ["found", "moved", "edited", "changed", "ambiguous", "gone"];
const accepted = new Set<Anchor["state"]>(["found", "moved", "edited"]);

/** A quote is at its place where at least half of what stands there is what was expected, or the other way round. */
function isAt({start, end}: Anchor, expected: {start: number; end: number} | null): boolean {
  if (!expected || start < 0) return false;
  const overlap = Math.min(end, expected.end) - Math.max(start, expected.start);
  return overlap * 2 >= Math.min(end - start, expected.end - expected.start);
}

const drift = load<Drift>("code-civil-drift.json");
const texts = new Map(drift.docs.map(doc => [doc.id, doc.after]));
const rows = new Map<string, Record<string, number>>();
let wrong = 0;
let wanted = 0;
let located = 0;
let taken = 0;
for (const {doc, quote, prefix, suffix, label, expected} of drift.cases) {
  const text = texts.get(doc) as string;
  const anchor = anchorQuote(text, {exact: quote, prefix, suffix}, {locale: "fr"});
  const row = rows.get(label) ?? {};
  rows.set(label, row);
  const add = (key: string) => {
    row[key] = (row[key] ?? 0) + 1;
  };
  add("cases");
  add(anchor.state);
  if (isAt(anchor, expected)) add("at its place");
  const mustBe = /unchanged|moved|same/.test(label);
  const mustNot = /number-changed|gone/.test(label);
  const isWrong = mustNot && accepted.has(anchor.state);
  const isMissed = mustBe && !isAt(anchor, expected);
  if (isWrong) wrong++;
  if (mustBe) {
    wanted++;
    if (isAt(anchor, expected)) located++;
    if (isAt(anchor, expected) && accepted.has(anchor.state)) taken++;
  }
  if (misses && (isWrong || isMissed || (mustBe && !accepted.has(anchor.state)))) {
    const place = expected ? text.slice(expected.start, expected.end) : "nowhere";
    console.log(
      `${isWrong ? "WRONG" : isMissed ? "missed" : "strict"}\t${label}\t${anchor.state} ${anchor.score.toFixed(2)}\t${JSON.stringify(quote)}\n\tnow ${JSON.stringify(anchor.text)}\n\twas ${JSON.stringify(place.slice(0, 160))}`
    );
  }
}
const columns = ["cases", ...states, "at its place"];
console.log(`${"".padEnd(26)}${columns.map(column => column.padStart(13)).join("")}`);
for (const [label, row] of rows) {
  console.log(`${label.padEnd(26)}${columns.map(column => String(row[column] ?? 0).padStart(13)).join("")}`);
}
const share = (part: number) => `${part} of ${wanted} (${((part / wanted) * 100).toFixed(1)} %)`;
console.log(`wrongly accepted: ${wrong}`);
console.log(
  `unchanged, moved, edited with the same number: at its place ${share(located)}, accepted ${share(taken)}`
);

interface OutsideCase {
  id: string;
  text?: string;
  htmlFile?: string;
  quote?: string;
  prefix?: string | null;
  suffix?: string | null;
  expected: {
    mode: string;
    start?: number;
    end?: number;
    matches?: {start: number; end: number}[];
  };
}

/** Annotators match parts of words and take any likeness; a quote is whole words, so both are counted, not wanted. */
function judgeOutside({text = "", quote = "", prefix, suffix, expected}: OutsideCase): string {
  const selector = {exact: quote, ...(prefix ? {prefix} : {}), ...(suffix ? {suffix} : {})};
  const anchor = anchorQuote(text, selector);
  const {start, end, matches} = expected;
  const places = matches ?? (start === undefined ? [] : [{start, end: end ?? start + quote.length}]);
  if (places.length === 0)
    return accepted.has(anchor.state) ? "nothing there, accepted" : "nothing there, refused";
  if (!places.some(place => isAt(anchor, place)))
    return anchor.start < 0 ? "there, gone" : "there, elsewhere";
  return accepted.has(anchor.state) ? "there, accepted" : "there, shown as changed or ambiguous";
}

const outside = load<{cases: OutsideCase[]}>("anchoring.cases.json").cases.filter(
  ({text, quote}) => text !== undefined && quote !== undefined
);
const verdicts = new Map<string, number>();
for (const each of outside) {
  const verdict = judgeOutside(each);
  verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  if (misses && /nothing there, accepted|elsewhere|gone/.test(verdict))
    console.log(
      `${verdict}\t${each.id}\t${JSON.stringify(each.quote)}\t${JSON.stringify(each.text?.slice(0, 80))}`
    );
}
console.log(`cases of other projects: ${outside.length}`);
for (const [verdict, number] of [...verdicts].sort()) console.log(`  ${verdict}: ${number}`);
