import type {Card, PublishedLedger} from "../ledger/card.ts";
import {type CheckOptions, checkLedger} from "../ledger/check-ledger.ts";
import {toNotation} from "../quantity/notation.ts";
import {fromQuantityJson} from "../quantity/quantity.ts";
import {git, withLedgerAt} from "./git.ts";

/** One commit that changed an entry. */
export interface HistoryStep {
  commit: string;
  /** The author's day, `YYYY-MM-DD`. */
  day: string;
  /** First line of the commit's message: why. */
  subject: string;
  /** Value, unit, status and time in the ledger's notation; missing where the entry is not there. */
  value?: string;
  /** The quoted words, in the order of the evidence. */
  words: string[];
}

/** When and why the value or the evidence of an entry changed, from the oldest commit to the newest. */
export async function historyOf(id: string, options: CheckOptions): Promise<HistoryStep[]> {
  const log = await git(options.root, ["log", "--reverse", "--format=%H%x09%as%x09%s", "--", "data"]);
  const steps: HistoryStep[] = [];
  for (const line of log.split("\n").filter(Boolean)) {
    const [commit = "", day = "", subject = ""] = line.split("\t");
    const {published} = await withLedgerAt(options.root, commit, root => checkLedger({...options, root}));
    const step: HistoryStep = {commit, day, subject, ...stateOf(id, published)};
    const last = steps.at(-1);
    const same = last
      ? last.value === step.value && last.words.join("\n") === step.words.join("\n")
      : step.value === undefined;
    if (!same) steps.push(step);
  }
  return steps;
}

function stateOf(id: string, ledger: PublishedLedger): Pick<HistoryStep, "value" | "words"> {
  const card: Card | undefined = ledger.figures[id] ?? ledger.events[id] ?? ledger.statements[id];
  if (!card) return {words: []};
  const words = card.evidence.map(({exact, pointer, fragment}) => exact ?? pointer ?? fragment ?? "");
  if (card.type !== "figure") return {value: Object.values(card.text)[0] ?? "", words};
  const {quantity, derived, status, time} = card;
  const formula = derived ? ` = ${derived.formula}` : "";
  return {
    value: `${toNotation(fromQuantityJson(quantity))} ${quantity.unit}${formula} (${status}, ${time})`,
    words
  };
}
