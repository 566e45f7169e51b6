import {formatQuantity} from "../quantity/format-quantity.ts";
import {formatTime} from "../quantity/format-time.ts";
import {fromQuantityJson} from "../quantity/quantity.ts";
import {parseTime} from "../quantity/time.ts";
import {parseBoundText, type TextRun} from "./bound-text.ts";
import type {FigureCard, PublishedUnit} from "./card.ts";

/** Options a binding takes after its id: `{{image-rate unit}}`. */
export const bindingOptions = ["unit", "compact", "percent", "time", "label"] as const;

export interface FigureTextOptions {
  locale: string;
  units: Readonly<Record<string, PublishedUnit>>;
  options?: readonly string[];
}

/** What a bound figure prints: `350`, `more than 400`, with `unit` `350 cameras`, with `time` its date. */
export function figureText(card: FigureCard, {locale, units, options = []}: FigureTextOptions): string {
  if (options.includes("time")) return formatTime(parseTime(card.time), {locale, style: "prose"});
  const style = options.includes("compact")
    ? "compact"
    : options.includes("percent")
      ? "percent"
      : options.includes("label")
        ? "label"
        : "prose";
  return formatQuantity(fromQuantityJson(card.quantity), {
    locale,
    style,
    units,
    unit: options.includes("unit")
  });
}

/** A binding that cannot be resolved, by its place in the text. */
export interface BindingFault {
  start: number;
  end: number;
  code: "unknown-id" | "unknown-option";
  id: string;
  option?: string;
}

export interface ResolveOptions {
  locale: string;
  figures: Readonly<Record<string, FigureCard>>;
  units: Readonly<Record<string, PublishedUnit>>;
}

/** Turns `{{id}}` and `[words]{id}` into runs of text; what cannot be resolved stays as written. */
export function resolveBoundText(
  text: string,
  {locale, figures, units}: ResolveOptions
): {runs: TextRun[]; faults: BindingFault[]} {
  const runs: TextRun[] = [];
  const faults: BindingFault[] = [];
  for (const token of parseBoundText(text)) {
    const {start, end} = token;
    if (token.type === "text") runs.push({text: token.text});
    else if (token.type === "literal") runs.push({text: token.text, literal: true});
    else {
      const card = figures[token.id];
      const option = token.type === "figure" ? token.options.find(name => !isBindingOption(name)) : undefined;
      if (!card) faults.push({start, end, code: "unknown-id", id: token.id});
      if (option) faults.push({start, end, code: "unknown-option", id: token.id, option});
      if (!card) runs.push({text: token.type === "words" ? token.words : text.slice(start, end)});
      else if (token.type === "words") runs.push({text: token.words, figure: token.id});
      else runs.push({text: figureText(card, {locale, units, options: token.options}), figure: token.id});
    }
  }
  return {runs, faults};
}

function isBindingOption(name: string): boolean {
  return (bindingOptions as readonly string[]).includes(name);
}
