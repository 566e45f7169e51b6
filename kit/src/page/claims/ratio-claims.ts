import type {Answer} from "../../quantity/compare.ts";
import {Fraction} from "../../quantity/fraction.ts";
import type {Reading} from "../../quantity/read-quantities.ts";
import {type Claim, type ClaimedWords, lonelyClaim, settleClaim} from "./claim.ts";
import {type ClaimSentence, comparable, figureAt, figureMark, type SentenceFigure} from "./claim-sentence.ts";
import {type ClaimWords, type Comparator, comparators, spaced, wordPattern} from "./claim-words.ts";
import {fitsRatio, isShare, type SaidRatio, turned} from "./judge.ts";

/** One number to another, or a share. */
interface Pair {
  answer: Answer;
  figures: SentenceFigure[];
}

/** "half of the {{a}}", "one in ten", "most of": parts of a whole. `readings` are the numbers of the sentence. */
export function partClaims(
  sentence: ClaimSentence,
  words: ClaimWords,
  readings: readonly Reading[]
): Claim[] {
  const fractions = readings.flatMap(reading => {
    const value = fractionOf(reading);
    if (!value) return [];
    const comparator = comparatorAt(reading.text, words.before);
    return [{start: reading.start, words: reading.text, said: {value, ...(comparator && {comparator})}}];
  });
  const claims = fractions.flatMap(({said, ...place}) => {
    const pairs = partPairs(sentence, place, {said, words, anywhere: true});
    // Without any figure to compare, it is a number that is bound to nothing: another rule tells that.
    return pairs.length === 0 ? [] : [settlePairs(place, pairs, isDenied(sentence, place, words))];
  });
  const half = new Fraction(1, 2);
  const shares = [
    {list: words.most, said: {value: half, comparator: "more than"} as const},
    {list: words.minority, said: {value: half, comparator: "less than"} as const}
  ].flatMap(({list, said}) =>
    [...sentence.text.matchAll(wordPattern(list))].flatMap(match => {
      const place = {start: match.index, words: match[0]};
      const pairs = partPairs(sentence, place, {said, words, anywhere: false});
      return pairs.length === 0 ? [] : [settlePairs(place, pairs, isDenied(sentence, place, words))];
    })
  );
  return [...claims, ...shares];
}

/** "doubled", "three times as many": one number over another. */
export function multipleClaims(sentence: ClaimSentence, words: ClaimWords): Claim[] {
  return multiplesIn(sentence.text, words).map(({said, ...place}) => {
    const pairs = multiplePairs(sentence, place, said, words);
    const lonely = sentence.figures[0];
    if (pairs.length === 0 && lonely) return lonelyClaim(place, lonely);
    return settlePairs(place, pairs, isDenied(sentence, place, words));
  });
}

/** The value of "a third", "nearly half", "one in ten"; none for `0.5`, `30 %` and what is above one. */
function fractionOf({kind, quantity, text}: Reading): Fraction | undefined {
  if (kind !== "quantity" || !quantity || /\d[.,]\d|%/.test(text)) return undefined;
  const {low, high} = quantity;
  const value = low === null || low.equals(0) ? high : low;
  return value && value.compare(0) > 0 && value.compare(1) < 0 ? value : undefined;
}

function comparatorAt(
  text: string,
  table: Partial<Readonly<Record<Comparator, string>>>
): Comparator | undefined {
  return comparators.find(name => {
    const list = table[name];
    return (
      list !== undefined && new RegExp(`^(?:${spaced(list)})(?![\\p{L}](?<!['’]\\p{L}))`, "iu").test(text)
    );
  });
}

interface PartOptions {
  said: SaidRatio;
  words: ClaimWords;
  /** True where any two figures of the sentence will do; else one must stand right beside the claim. */
  anywhere: boolean;
}

function partPairs(
  sentence: ClaimSentence,
  claim: ClaimedWords,
  {said, words, anywhere}: PartOptions
): Pair[] {
  const whole = wholeAfter(sentence, claim, words);
  const share = (figure: SentenceFigure): Pair => ({
    answer: isShare(figure.quantity, said),
    figures: [figure]
  });
  const shares = sentence.figures.filter(isShareFigure);
  const ratio = (part: SentenceFigure, of: SentenceFigure): Pair => ({
    answer: fitsRatio(part.quantity, of.quantity, said),
    figures: [part, of]
  });
  if (whole) {
    const others = comparable(whole, sentence.figures);
    const parts = others.filter(({at}) => at < claim.start).slice(-1);
    const found = [
      ...(parts.length > 0 ? parts : others.slice(0, 1)).map(part => ratio(part, whole)),
      ...shares.map(share)
    ];
    return found.length > 0 ? found : [{answer: "cannot be known", figures: [whole]}];
  }
  const stated = statedPairs(sentence, words).map(([part, of]) => ratio(part, of));
  if (!anywhere) return stated;
  const all = sentence.figures.flatMap(part => comparable(part, sentence.figures).map(of => ratio(part, of)));
  return [...shares.map(share), ...(stated.length > 0 ? stated : all)];
}

const isShareFigure = ({quantity}: SentenceFigure) => quantity.unit === "1" || quantity.unit === "%";

/** The figure that "half of the" leads to, over at most two words. */
function wholeAfter(
  sentence: ClaimSentence,
  {start, words: claimed}: ClaimedWords,
  {of, articles}: ClaimWords
): SentenceFigure | undefined {
  const end = start + claimed.length;
  const between = `(?:\\s*(?:${spaced(of)}))?(?:\\s*(?:${spaced(articles)}))?(?:\\s+[\\p{L}’'-]+){0,2}?`;
  const match = new RegExp(`^${between}\\s*${figureMark}`, "iu").exec(sentence.text.slice(end));
  return match ? figureAt(sentence, end + match[0].length - 1) : undefined;
}

/** "{{a}} of the {{b}}": a part with its whole, as the sentence says. */
function statedPairs(
  sentence: ClaimSentence,
  {outOf, articles}: ClaimWords
): [SentenceFigure, SentenceFigure][] {
  const gap = new RegExp(
    `^(?:\\s+\\p{L}+)?\\s*(?:${spaced(outOf)})(?:\\s*(?:${spaced(articles)}))?\\s*$`,
    "iu"
  );
  return sentence.figures.flatMap((part, index): [SentenceFigure, SentenceFigure][] => {
    const of = sentence.figures[index + 1];
    if (!of || of.quantity.unit !== part.quantity.unit) return [];
    return gap.test(sentence.text.slice(part.at + 1, of.at)) ? [[part, of]] : [];
  });
}

/** Multiples of a text, with the comparator before them. */
function multiplesIn(text: string, words: ClaimWords): (ClaimedWords & {said: SaidRatio})[] {
  const {multiples, times, beforeMultiple, before} = words;
  const names = Object.entries(multiples).map(([value, list]) => ({value, list}));
  const followed = Object.entries(times.numbers).map(([name, value]) => ({
    value: String(value),
    list: `${name} (?:times|fois)(?= (?:${times.follow})|\\s*${figureMark})`
  }));
  // Most sentences have none: the long patterns are only tried where a short one fits.
  if (!wordPattern([...names, ...followed].map(({list}) => list).join("|")).test(text)) return [];
  const degrees = [...Object.values(before), ...Object.values(beforeMultiple)].join("|");
  return [...names, ...followed].flatMap(({value, list}) =>
    [...text.matchAll(wordPattern(`(?:(?:${degrees})(?:(?<=[’'])| ))?(?:${list})`))].map(match => {
      const comparator = comparatorAt(match[0], beforeMultiple) ?? comparatorAt(match[0], before);
      const said = {value: new Fraction(value), ...(comparator && {comparator})};
      return {start: match.index, words: match[0], said};
    })
  );
}

function multiplePairs(
  sentence: ClaimSentence,
  claim: ClaimedWords,
  said: SaidRatio,
  words: ClaimWords
): Pair[] {
  const {figures, before} = sentence;
  const ratio = (over: SentenceFigure, under: SentenceFigure): Pair => ({
    answer: fitsRatio(over.quantity, under.quantity, said),
    figures: [over, under]
  });
  const under = wholeAfter(sentence, claim, words);
  const isVerb = /^.*(?:ed|es|ing|é|ée|és|ées|er|ent)$/iu.test(claim.words);
  if (under && !isVerb) {
    const over = comparable(under, figures)
      .filter(({at}) => at < claim.start)
      .at(-1);
    return over ? [ratio(over, under)] : [];
  }
  const pairs = figures.flatMap((first, index) =>
    comparable(first, figures.slice(index + 1)).flatMap(second => [
      ratio(second, first),
      ratio(first, second)
    ])
  );
  if (pairs.length > 0) return pairs;
  return figures.flatMap(figure => {
    const earlier = comparable(figure, before)
      .filter(({card}) => card.indicator === figure.card.indicator)
      .at(-1);
    return earlier ? [ratio(figure, earlier)] : [];
  });
}

/** "not even half". */
function isDenied({text}: ClaimSentence, {start}: ClaimedWords, {denial}: ClaimWords): boolean {
  const pattern = new RegExp(`(?<!\\p{L})(?:${denial})\\s+(?:\\p{L}+\\s+){0,1}$`, "iu");
  return pattern.test(text.slice(0, start));
}

/** Right where one pair fits; wrong where none can. A denial turns that round. */
function settlePairs(place: ClaimedWords, pairs: readonly Pair[], denied: boolean): Claim {
  const fitting = pairs.find(({answer}) => answer === "yes");
  const open = pairs.find(({answer}) => answer === "cannot be known");
  const {answer, figures} = fitting ?? open ?? (pairs[0] as Pair);
  return settleClaim(place, denied ? turned(answer) : answer, figures);
}
