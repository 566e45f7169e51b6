import type {FigureCard} from "../ledger/card.ts";
import {formatQuantity} from "../quantity/format-quantity.ts";
import {exact, fromQuantityJson, type QuantityJson, toQuantityJson} from "../quantity/quantity.ts";
import {boundHtml, figureHref} from "./bound-html.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import {type NoteText, valueText} from "./note-subject.ts";
import {cardOf} from "./page-cards.ts";
import {wordingOf} from "./wording-of.ts";

const signs: Readonly<Record<string, string>> = {"*": "×", "/": "÷", "-": "−", "+": "+"};

/** The formula with its numbers filled in, each input linked to its own note: `30 cameras ÷ 350 cameras = 8.6%`. */
export function formulaHtml(card: FigureCard, options: NoteText): string {
  const {ledger, locale} = options;
  const {derived} = card;
  if (!derived) return "";
  const filled = derived.formula.replace(/[(),]|[^\s(),]+/g, token => {
    if (derived.inputs.includes(token)) return inputHtml(token, options);
    const constant = derived.constants.find(({name}) => name === token);
    if (constant) return escapeHtml(quantityText(constant.value, {ledger, locale}));
    if (token === "round") return escapeHtml(wordingOf(locale).rounded);
    return escapeHtml(signs[token] ?? token);
  });
  const equals = isPrintedWhole(card, {ledger, locale}) ? "=" : "≈";
  return `${filled} ${equals} <strong>${escapeHtml(valueText(card, {ledger, locale}))}</strong>`;
}

/** Constants with their reasons: `1 day = 86,400 seconds: …`. */
export function constantsHtml(card: FigureCard, options: NoteText): string[] {
  const {ledger, locale} = options;
  return (card.derived?.constants ?? []).map(({name, value, because}) => {
    const amount = equation(name, value, {ledger, locale});
    return wordingOf(locale).measured(escapeHtml(amount), [], boundHtml(because, options));
  });
}

function inputHtml(id: string, options: NoteText): string {
  const card = cardOf(options.ledger, id);
  if (card?.type !== "figure") return escapeHtml(id);
  const text = escapeHtml(valueText(card, options));
  return `<a${attributes({"data-figure": id, href: figureHref(id, options)})}>${text}</a>`;
}

/** A unit with what it stands for, `1 day = 86,400 seconds`; of a constant its value. */
function equation(name: string, value: QuantityJson, options: NoteText): string {
  const amount = quantityText(value, options);
  if (!Object.hasOwn(options.ledger.units, name)) return amount;
  return `${quantityText(toQuantityJson(exact(1, name)), options)} = ${amount}`;
}

function quantityText(value: QuantityJson, {ledger, locale}: NoteText): string {
  try {
    return formatQuantity(fromQuantityJson(value), {locale, units: ledger.units, unit: true});
  } catch {
    return `${value.low ?? value.high ?? ""} ${value.unit}`;
  }
}

/** False where printing rounds, which the equals sign must not hide. */
function isPrintedWhole(card: FigureCard, {ledger, locale}: NoteText): boolean {
  const quantity = fromQuantityJson(card.quantity);
  const style = valueText(card, {ledger, locale}).includes("%") ? "percent" : "prose";
  const format = {locale, units: ledger.units, style, unit: style === "prose"} as const;
  try {
    return formatQuantity(quantity, format) === formatQuantity(quantity, {...format, digits: 18});
  } catch {
    return false;
  }
}
