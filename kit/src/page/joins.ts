import type {Fault} from "./fault.ts";

/** A bound piece with what stands right before it in its paragraph. */
export interface Join {
  /** Text up to the piece; undefined where something else than text stands before it. */
  before: string | undefined;
  text: string;
  id: string;
  locale: string;
  /** True where the piece opens a paragraph that is prose, not an item of a list or a cell. */
  opensParagraph: boolean;
}

const elided = /(?:^|[\s«(’'])(de|que|jusque|lorsque|puisque|ne|se|le|la)[ \u00a0\u202f]$/iu;
// Before these French does not elide.
const held = /^(?:onz|huit|un\b|oui)/iu;
const sentenceEnd = /[.!?…]["”»)]*[\s\u00a0]+$/u;
const abbreviation = /(?:^|[\s(])(?:\p{L}|ca|env|approx|art|no|vol|cf)\.\s+$/iu;

/** What does not join: « de environ 100 », or a sentence that opens in lower case. */
export function checkJoin(join: Join): Omit<Fault, "start" | "end"> | undefined {
  return checkElision(join) ?? checkOpening(join);
}

function checkElision({before, text, id, locale}: Join): Omit<Fault, "start" | "end"> | undefined {
  const word = locale.startsWith("fr") && before !== undefined ? elided.exec(before)?.[1] : undefined;
  if (word === undefined || !/^[aeiouyàâéèêîôûœ]/iu.test(text) || held.test(text)) return undefined;
  const written = `${word.slice(0, -1)}’`;
  return {
    code: "missing-elision",
    problem: `"${word} ${text}" is not French`,
    hint: `write [${written}${text}]{${id}}`
  };
}

function checkOpening({before, text, id, opensParagraph}: Join): Omit<Fault, "start" | "end"> | undefined {
  const opens =
    before === undefined || before === ""
      ? opensParagraph
      : sentenceEnd.test(before) && !abbreviation.test(before);
  const first = text.slice(0, 1);
  if (!opens || first === first.toUpperCase()) return undefined;
  return {
    code: "lower-case-opening",
    problem: `a sentence opens with "${text}"`,
    hint: `write [${first.toUpperCase()}${text.slice(1)}]{${id}}`
  };
}
