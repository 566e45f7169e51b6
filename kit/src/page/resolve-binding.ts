import type {Card} from "../ledger/card.ts";
import {bindingOptions, figureText} from "../ledger/figure-text.ts";
import {suggest} from "../problem/suggest.ts";
import {formatTime} from "../quantity/format-time.ts";
import {parseTime} from "../quantity/time.ts";
import {shortCitation} from "./cite/short-citation.ts";
import {compareWords} from "./compare-words.ts";
import type {PageContext} from "./context.ts";
import {renderCorrections} from "./corrections-list.ts";
import type {Fault} from "./fault.ts";
import {cardIds, cardOf} from "./page-cards.ts";
import type {Binding} from "./parse-binding.ts";
import type {Shows} from "./prose.ts";
import {sourcesSlot} from "./sources-list.ts";

/** What a binding shows: the text of a card, a literal, a part, or the author's own braces with what is wrong. */
export type Resolved =
  | {type: "bound"; id: string; text: string; shows: Shows; fault?: Fault}
  | {type: "literal"; text: string; reason: string}
  | {type: "cite"; id: string; text: string}
  | {type: "part"; html: string; figures: readonly string[]}
  | {type: "faulty"; text: string; fault: Fault};

/** Looks a binding up; never throws. */
export function resolveBinding(binding: Binding, context: PageContext, {locale}: {locale: string}): Resolved {
  switch (binding.type) {
    case "literal":
      return binding.reason === ""
        ? faulty(binding, `{{=${binding.text}}}`, "literal-without-reason", {
            problem: `the literal "${binding.text}" gives no reason`,
            hint: `write {{=${binding.text} why it is no figure}}`
          })
        : {type: "literal", text: binding.text, reason: binding.reason};
    case "unreadable":
      return faulty(binding, binding.text, "unreadable-binding", {
        problem: `cannot read "${binding.text}" as a binding`,
        hint: "write {{figure-id}}, {{figure-id option}}, [words]{figure-id} or {{=3 reason}}"
      });
    case "part":
      if (binding.kind === "sources") return {type: "part", html: sourcesSlot, figures: []};
      if (binding.kind === "corrections")
        return {type: "part", html: renderCorrections(context.corrections ?? [], locale), figures: []};
      return resolvePart(binding, context, locale);
    case "cite":
      return resolveCitation(binding, context, locale);
    default:
      return resolveCard(binding, context, locale);
  }
}

function resolvePart(binding: Binding & {type: "part"}, context: PageContext, locale: string): Resolved {
  const {kind, id} = binding;
  const parts = (kind === "chart" ? context.charts : context.tables) ?? {};
  const text = `{{${kind} ${id}}}`;
  const byLocale = Object.hasOwn(parts, id) ? parts[id] : undefined;
  if (!byLocale) {
    return faulty(binding, text, "unknown-id", {
      problem: `unknown ${kind} "${id}"`,
      hint: suggest(id, Object.keys(parts))
    });
  }
  const part = byLocale[locale];
  if (!part)
    return faulty(binding, text, "missing-text", {
      problem: `the ${kind} "${id}" is not drawn in "${locale}"`
    });
  return {type: "part", html: part.html, figures: part.figures};
}

/** A source in the text's short form; a confidential one has no name to be cited by. */
function resolveCitation(binding: Binding & {type: "cite"}, {ledger}: PageContext, locale: string): Resolved {
  const {id} = binding;
  const sources = Object.values(ledger.sources).filter(({confidential}) => !confidential);
  const source = sources.find(each => each.id === id);
  if (source) return {type: "cite", id, text: shortCitation(source, locale)};
  const hidden = Object.hasOwn(ledger.sources, id);
  return faulty(binding, `{{cite ${id}}}`, "unknown-source", {
    problem: hidden ? `the source "${id}" is confidential, and cannot be cited` : `unknown source "${id}"`,
    hint: hidden
      ? "describe it in your own words"
      : suggest(
          id,
          sources.map(each => each.id)
        )
  });
}

function resolveCard(
  binding: Binding & {type: "figure" | "words"},
  context: PageContext,
  locale: string
): Resolved {
  const {id} = binding;
  const own = binding.type === "words" ? binding.words : undefined;
  const card = cardOf(context.ledger, id);
  if (!card) {
    return faulty(binding, own ?? `{{${id}}}`, "unknown-id", {
      problem: `unknown figure, event or statement "${id}"`,
      hint: suggest(id, cardIds(context.ledger))
    });
  }
  if (binding.type === "figure") return resolveValue(binding, card, context, locale);
  const difference =
    card.type === "figure"
      ? compareWords(binding.words, card, {locale, units: context.ledger.units})
      : undefined;
  const text = binding.words;
  if (!difference) return {type: "bound", id, text, shows: "words"};
  return {type: "bound", id, text, shows: "words", fault: {...toPlace(binding), ...difference}};
}

function resolveValue(
  binding: Binding & {type: "figure"},
  card: Card,
  context: PageContext,
  locale: string
): Resolved {
  const {id, options} = binding;
  const source = `{{${[id, ...options].join(" ")}}}`;
  const unknown = options.find(option => !(bindingOptions as readonly string[]).includes(option));
  if (unknown !== undefined) {
    return faulty(binding, source, "unknown-option", {
      problem: `unknown option "${unknown}" of "${id}"`,
      hint: suggest(unknown, bindingOptions) ?? `the options are ${bindingOptions.join(", ")}`
    });
  }
  try {
    if (card.type === "figure") {
      const text = figureText(card, {locale, units: context.ledger.units, options});
      return {type: "bound", id, text, shows: options.includes("time") ? "time" : "value"};
    }
    if (options.includes("time")) {
      return {type: "bound", id, text: formatTime(parseTime(card.time), {locale}), shows: "time"};
    }
  } catch (error) {
    return faulty(binding, source, "unprintable-figure", {
      problem: `"${id}" cannot be printed: ${error instanceof Error ? error.message : String(error)}`
    });
  }
  return faulty(binding, source, "no-number", {
    problem: `"${id}" is ${card.type === "event" ? "an event" : "a statement"} and has no number`,
    hint: `write [words]{${id}}`
  });
}

const toPlace = ({start, end}: Binding) => ({start, end});

function faulty(
  binding: Binding,
  text: string,
  code: string,
  {problem, hint}: {problem: string; hint?: string | undefined}
): Resolved {
  const fault: Fault = {code, problem, ...toPlace(binding), ...(hint === undefined ? {} : {hint})};
  return {type: "faulty", text, fault};
}
