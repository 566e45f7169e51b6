import type {Ledger} from "./ledger.ts";
import type {SourceTexts} from "./source-texts.ts";
import type {Find} from "./verify-evidence.ts";

/** The share of each source's text that is quoted in all, overlaps counted once: 0 to 1. */
export function quotedShares(
  ledger: Ledger,
  quotes: readonly Find[],
  {texts}: SourceTexts
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [id, {input}] of ledger.sources) {
    const {snapshot = ""} = input;
    const text = texts.get(snapshot)?.text;
    if (text === undefined) continue;
    const spans = quotes
      .filter(find => find.snapshot === snapshot)
      .map(({start, end}) => [start, end] as const)
      .sort((a, b) => a[0] - b[0]);
    let quoted = 0;
    let reached = 0;
    for (const [start, end] of spans) {
      quoted += Math.max(0, end - Math.max(start, reached));
      reached = Math.max(reached, end);
    }
    shares.set(id, text.length === 0 ? 0 : quoted / text.length);
  }
  return shares;
}
