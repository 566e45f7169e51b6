import type {Problem} from "../../problem/problem.ts";
import {QuantityError} from "../../quantity/quantity.ts";
import {parseTime} from "../../quantity/time.ts";
import {type EvidencedEntry, evidencedEntries, type Ledger, supportsOf} from "../ledger.ts";
import {isSameTime, matchTime} from "../quote-number.ts";
import type {Place} from "../yaml.ts";

/** Every time must be EDTF, and rest on a quote, on a publication date or on a reason. */
export function checkTimes(ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  const readable = (time: string | undefined, place: Place): boolean => {
    if (time === undefined) return false;
    try {
      parseTime(time);
      return true;
    } catch (error) {
      if (!(error instanceof QuantityError)) throw error;
      const hint = 'write 2017, 2019-01, ../2025, "[2019..2022]" or unknown';
      problems.push({code: "unreadable-time", severity: "error", ...place, problem: error.message, hint});
      return false;
    }
  };
  for (const source of ledger.sources.values()) readable(source.input.published, source.at("published"));
  for (const figure of ledger.figures.values()) {
    if (figure.origin === "derived") readable(figure.input.time, figure.at("time"));
  }
  for (const entry of evidencedEntries(ledger)) {
    const {time, stated} = entry.input;
    if (readable(time, entry.at("time")) && time !== "unknown")
      problems.push(...checkTime(entry, time, ledger));
    if (stated !== undefined && readable(stated, entry.at("stated"))) {
      problems.push(...checkStated(entry, stated, ledger));
    }
  }
  return problems;
}

function checkTime(entry: EvidencedEntry, time: string, ledger: Ledger): Problem[] {
  if (entry.input["time-because"] || isInQuote(entry, time, {field: "time", ledger})) return [];
  return [
    {
      code: "time-unsupported",
      severity: "error",
      ...entry.at("time"),
      problem: `no quote that supports the time says ${time}`,
      hint: "quote the words that date it with `supports: [time]`, or say `time-because`"
    }
  ];
}

function checkStated(entry: EvidencedEntry, stated: string, ledger: Ledger): Problem[] {
  const published = entry.input.evidence
    .flatMap(({source, citing}) => [source, citing ?? []].flat())
    .map(id => ledger.sources.get(id)?.input.published ?? "unknown");
  const dated = published.some(date => date !== "unknown" && isSameTime(date, stated));
  if (dated || entry.input["stated-because"] || isInQuote(entry, stated, {field: "stated", ledger}))
    return [];
  return [
    {
      code: "time-unsupported",
      severity: "error",
      ...entry.at("stated"),
      problem: `neither a quote nor a source's publication date says ${stated}`,
      hint: "quote the words with `supports: [stated]`, name the source with `citing`, or say `stated-because`"
    }
  ];
}

function isInQuote(
  entry: EvidencedEntry,
  time: string,
  {field, ledger}: {field: "time" | "stated"; ledger: Ledger}
): boolean {
  return entry.input.evidence.some(evidence => {
    if (!evidence.quote || !supportsOf(entry, evidence).includes(field)) return false;
    const language = ledger.sources.get(evidence.source)?.input.language ?? "en";
    return matchTime(evidence.quote.exact, time, language) !== undefined;
  });
}
