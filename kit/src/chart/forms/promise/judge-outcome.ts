import type {TimeSpan} from "../../../quantity/time-span.ts";
import type {MarkValue} from "../../values/mark-value.ts";

/** What an outcome says of a promise: `early` where it was counted before the deadline, and says nothing yet. */
export type Verdict = "more" | "less" | "kept" | "early" | "unknown";

/**
 * Compares only what can be: of one base, dated at or after the deadline, and certain whatever the values turn out to
 * be. A promise of "at least" is kept from its bound on; one of two ends, between them.
 */
export function judgeOutcome(
  promised: {value: MarkValue; deadline: TimeSpan},
  outcome: {value: MarkValue; time: TimeSpan}
): Verdict {
  const [due, known] = [promised.deadline.latest, outcome.time.latest];
  if (due !== null && known !== null && known < due) return "early";
  if (due === null || known === null) return "unknown";
  const [a, b] = [promised.value, outcome.value];
  if (JSON.stringify(a.base) !== JSON.stringify(b.base)) return "unknown";
  return compare(a.quantity, b.quantity);
}

function compare(promised: MarkValue["quantity"], outcome: MarkValue["quantity"]): Verdict {
  if (promised.about || outcome.about) return "unknown";
  const {low, high} = promised;
  const isAbove =
    high !== null &&
    outcome.low !== null &&
    isBeyond(outcome.low.compare(high), outcome.lowOpen || promised.highOpen);
  if (isAbove) return "more";
  const isBelow =
    low !== null &&
    outcome.high !== null &&
    isBeyond(low.compare(outcome.high), outcome.highOpen || promised.lowOpen);
  if (isBelow) return "less";
  const reaches = low === null || (outcome.low !== null && outcome.low.compare(low) >= 0);
  const stays = high === null || (outcome.high !== null && outcome.high.compare(high) <= 0);
  return reaches && stays ? "kept" : "unknown";
}

const isBeyond = (order: number, isOpen: boolean) => order > 0 || (order === 0 && isOpen);
