import type {Answer} from "../../quantity/compare.ts";
import {monthWords} from "../../quantity/month-words.ts";
import {exact} from "../../quantity/quantity.ts";
import {type Claim, lonelyClaim, settleClaim} from "./claim.ts";
import {type ClaimSentence, comparable, figureAt, figureMark, type SentenceFigure} from "./claim-sentence.ts";
import {type ClaimWords, comparators, spaced, wordPattern} from "./claim-words.ts";
import {isMore, turned} from "./judge.ts";

type Direction = "rise" | "fall";

/** "rose from {{a}} to {{b}}", "fell to {{b}}", "grew by {{c}}". */
export function trendClaims(sentence: ClaimSentence, words: ClaimWords): Claim[] {
  return (["rise", "fall"] as const).flatMap(direction =>
    [...sentence.text.matchAll(wordPattern(words[direction]))].flatMap(match => {
      const said = {start: match.index, words: match[0]};
      const found = endsOf(sentence, match.index + match[0].length, words);
      if (!found) return [];
      const isDenied = deniedAt(sentence.text, match.index, words);
      const settle = (answer: Answer, figures: SentenceFigure[]) =>
        settleClaim(said, isDenied ? turned(answer) : answer, figures);
      if (found.by) return [settle(isMore(found.by.quantity, exact(0, found.by.quantity.unit)), [found.by])];
      const {to, from = found.to && earlier(sentence, found.to, match.index)} = found;
      const end = to ?? (from && subject(sentence, from, match.index));
      if (!from || !end) return to ? [lonelyClaim(said, to)] : [];
      const steps = [from, end, ...(to ? series(sentence, to, words) : [])];
      return [settle(ordered(steps, direction), steps)];
    })
  );
}

interface Ends {
  from?: SentenceFigure;
  to?: SentenceFigure;
  by?: SentenceFigure;
}

/** What stands after the verb: where from, where to, by how much; nothing where no figure is named so. */
function endsOf(sentence: ClaimSentence, verbEnd: number, words: ClaimWords): Ends | undefined {
  const rest = sentence.text.slice(verbEnd);
  const degrees = comparators.map(name => words.before[name]).join("|");
  const article = `(?:\\s*(?:${spaced(degrees)}))?(?:\\s*(?:${spaced(words.articles)}))?\\s*[€$£]?`;
  const at = (word: string, name: string) =>
    `(?<!\\p{L})(?:${spaced(word)})(?<${name}>${article})${figureMark}`;
  const gap = (length: number) => `[^${figureMark};:.]{0,${length}}?`;
  const find = (...parts: string[]) => new RegExp(`^${parts.join("")}`, "iud").exec(rest);
  const figure = (match: RegExpExecArray, name: string) => {
    const end = match.indices?.groups?.[name]?.[1];
    return end === undefined ? undefined : figureAt(sentence, verbEnd + end);
  };
  const forms = [
    [gap(60), at(words.from, "from"), gap(80), at(words.to, "to")],
    [gap(30), at(words.to, "to"), gap(60), at(words.from, "from")],
    [`\\s+${at(words.by, "by")}`],
    [gap(12), at(words.to, "to")],
    [`\\s+${at(words.from, "from")}`]
  ];
  for (const form of forms) {
    const match = find(...form);
    if (!match) continue;
    const ends: Ends = {};
    for (const name of ["from", "to", "by"] as const) {
      const found = figure(match, name);
      if (found) ends[name] = found;
    }
    return isOneUnit(ends) ? ends : undefined;
  }
  return undefined;
}

const isOneUnit = ({from, to}: Ends) => !from || !to || from.quantity.unit === to.quantity.unit;

/** Whether each step lies beyond the one before it. */
function ordered(steps: readonly SentenceFigure[], direction: Direction): Answer {
  const answers = steps.slice(1).map((step, index) => {
    const [low, high] = direction === "rise" ? [steps[index], step] : [step, steps[index]];
    return low && high ? isMore(high.quantity, low.quantity) : "cannot be known";
  });
  if (answers.includes("no")) return "no";
  return answers.includes("cannot be known") ? "cannot be known" : "yes";
}

/** What rose: the nearest figure of the same thing before the verb, in the sentence or the paragraph. */
function earlier(
  {figures, before}: ClaimSentence,
  to: SentenceFigure,
  verb: number
): SentenceFigure | undefined {
  const known = [...before, ...figures.filter(({at}) => at < verb)];
  return comparable(to, known)
    .filter(({card}) => card.indicator === to.card.indicator)
    .at(-1);
}

/** "{{b}}, lowered from {{a}}": what is so now stands before the verb. */
function subject({figures}: ClaimSentence, from: SentenceFigure, verb: number): SentenceFigure | undefined {
  return comparable(from, figures)
    .filter(({at}) => at < verb)
    .at(-1);
}

/** The points that follow: "to {{b}} in May, {{c}} in June and {{d}} in July". */
function series({text, figures}: ClaimSentence, to: SentenceFigure, words: ClaimWords): SentenceFigure[] {
  const months = Object.values(monthWords).flatMap(({full}) => full);
  const step = new RegExp(
    `^(?:[\\s,\\ufffb\\d]|1er|(?<!\\p{L})(?:${[words.series, ...months].join("|")})(?!\\p{L}))+$`,
    "iu"
  );
  const points: SentenceFigure[] = [];
  let last = to;
  for (const figure of figures.filter(({at}) => at > to.at)) {
    const fits = figure.card.indicator === to.card.indicator && figure.quantity.unit === to.quantity.unit;
    if (!fits || !step.test(text.slice(last.at + 1, figure.at))) break;
    points.push(figure);
    last = figure;
  }
  return points;
}

function deniedAt(text: string, verb: number, {denial}: ClaimWords): boolean {
  return new RegExp(`(?<!\\p{L})(?:${denial})\\s+$`, "iu").test(text.slice(0, verb));
}
