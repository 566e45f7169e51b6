import type {Problem} from "../../problem/problem.ts";
import {QuantityError} from "../../quantity/quantity.ts";
import {isTime, parseTime} from "../../quantity/time.ts";
import {FormulaError, namesIn, parseFormula} from "../formula.ts";
import {
  type DerivedFigure,
  type EvidencedEntry,
  evidencedEntries,
  type Ledger,
  languageOf,
  supportsOf
} from "../ledger.ts";
import {isSameTime, matchTime} from "../quote-number.ts";
import type {Place} from "../yaml.ts";

/** Every time must be EDTF, and rest on a quote, on a publication date or on a reason. */
export function checkTimes(ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  const readable = (time: string | undefined, place: () => Place): boolean => {
    if (time === undefined) return false;
    try {
      parseTime(time);
      return true;
    } catch (error) {
      if (!(error instanceof QuantityError)) throw error;
      const hint = 'write 2017, 2019-01, ../2025, "[2019..2022]" or unknown';
      problems.push({code: "unreadable-time", severity: "error", ...place(), problem: error.message, hint});
      return false;
    }
  };
  for (const source of ledger.sources.values())
    readable(source.input.published, () => source.at("published"));
  for (const figure of ledger.figures.values()) {
    if (figure.origin !== "derived") continue;
    if (readable(figure.input.time, () => figure.at("time")))
      problems.push(...checkDerivedTime(figure, ledger));
  }
  for (const entry of evidencedEntries(ledger)) {
    const {time, stated} = entry.input;
    if (readable(time, () => entry.at("time")) && time !== "unknown")
      problems.push(...checkTime(entry, time, ledger));
    if (stated !== undefined && readable(stated, () => entry.at("stated"))) {
      problems.push(...checkStated(entry, stated, ledger));
    }
  }
  return problems;
}

/** A derived figure's declared time may begin and end only where its inputs' times do, unless it says why. */
function checkDerivedTime(figure: DerivedFigure, ledger: Ledger): Problem[] {
  const {time = "unknown"} = figure.input;
  if (time === "unknown" || figure.input["time-because"]) return [];
  const ends = new Set(inputTimes(figure, ledger).flatMap(endsOf));
  if (endsOf(time).every(end => ends.has(end))) return [];
  return [
    {
      code: "time-unsupported",
      severity: "error",
      ...figure.at("time"),
      problem: `${time} begins or ends where no input of the formula does`,
      hint: "take the ends from the inputs' times, or say `time-because`"
    }
  ];
}

/** Times of a formula's inputs; `path` is the chain of figures that led here, so that a circle ends. */
function inputTimes(figure: DerivedFigure, ledger: Ledger, path: readonly string[] = []): string[] {
  if (path.includes(figure.id)) return [];
  try {
    return namesIn(parseFormula(figure.input.formula)).flatMap(name => {
      const input = ledger.figures.get(name);
      if (!input) return [];
      if (input.origin === "sourced") return [input.input.time];
      return input.input.time === undefined
        ? inputTimes(input, ledger, [...path, figure.id])
        : [input.input.time];
    });
  } catch (error) {
    // Told where the formula is checked.
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

function endsOf(time: string): string[] {
  if (!isTime(time)) return [];
  const {earliest, latest} = parseTime(time);
  return [earliest, latest].flatMap(end => end ?? []);
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
    if (!supportsOf(entry, evidence).includes(field)) return false;
    // What a data source has at a place is compared where the archive is at hand, by `pin` at the latest.
    if (!evidence.quote) return true;
    const language = languageOf(ledger, evidence.source);
    return matchTime(evidence.quote.exact, time, {language, units: ledger.units}) !== undefined;
  });
}
