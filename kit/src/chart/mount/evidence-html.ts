import type {Card, EvidenceCard, FigureCard} from "../../ledger/card.ts";
import {figureText, resolveBoundText} from "../../ledger/figure-text.ts";
import {formatTime} from "../../quantity/format-time.ts";
import {type Localized, pickText} from "../../quantity/localized.ts";
import {parseTime} from "../../quantity/time.ts";
import type {NoteHref} from "../html/figure-parts.ts";
import type {ChartData} from "../spec/spec.ts";
import {escapeXml} from "../svg/escape-xml.ts";
import {type EvidenceWords, evidenceWords} from "../words/evidence-words.ts";
import {inLanguage} from "../words/in-language.ts";

interface EvidenceContext {
  data: ChartData;
  locale: string;
  noteHref: NoteHref;
  words: EvidenceWords;
}

/**
 * The evidence of a figure, an event or a statement as markup, all texts escaped: what it says, the quotes with source,
 * date and what was checked of them, and of a calculation its inputs. Undefined where the data do not have it.
 */
export function evidenceHtml(
  id: string,
  {data, locale, noteHref}: {data: ChartData; locale: string; noteHref: NoteHref}
): {html: string; label: string} | undefined {
  const card = data.figures[id] ?? data.entries?.[id];
  if (!card) return undefined;
  const words = inLanguage(evidenceWords, locale);
  const context = {data, locale, noteHref, words};
  const value = card.type === "figure" ? valueText(card, context) : plain(card.text, context);
  const parts = [
    headHtml(card, value, context),
    card.type === "figure" && card.derived ? derivedHtml(card, card.derived, context) : "",
    ...card.evidence.map(evidence => itemHtml(evidence, context))
  ];
  return {html: parts.filter(Boolean).join("\n"), label: words.about(value)};
}

function headHtml(card: Card, value: string, context: EvidenceContext): string {
  const {locale, words} = context;
  const time = card.time === "unknown" ? "" : timeText(card.time, locale);
  const about = card.type === "figure" ? [plain(card.label, context), time] : [time];
  const hedge = card.hedged ? [words.hedged] : [];
  const rest = [...about, ...hedge].filter(Boolean).join(", ");
  return `<p class="sb-evidence-head"><strong>${escapeXml(value)}</strong>${rest ? ` ${escapeXml(rest)}` : ""}</p>`;
}

function derivedHtml(
  {state}: FigureCard,
  {formula, inputs, assuming}: NonNullable<FigureCard["derived"]>,
  context: EvidenceContext
): string {
  const {data, noteHref, words} = context;
  const items = inputs.flatMap(id => {
    const input = data.figures[id];
    if (!input) return [];
    const text = `${valueText(input, context)}, ${plain(input.label, context)}`;
    return [
      `<li><a data-figure="${escapeXml(id)}" href="${escapeXml(noteHref(id))}">${escapeXml(text)}</a></li>`
    ];
  });
  const assumed = assuming ? `<p>${escapeXml(plain(assuming, context))}</p>` : "";
  return `<p>${escapeXml(words.formula)} <code>${escapeXml(formula)}</code></p>${assumed}
<ul>${items.join("")}</ul>
<p class="sb-check">${escapeXml(words.derivedStates[state])}</p>`;
}

function itemHtml(evidence: EvidenceCard, context: EvidenceContext): string {
  const {data, locale, words} = context;
  const source = data.sources[evidence.source];
  if (!source) return "";
  const quote = source.confidential ? "" : quoteHtml(evidence, source.language, context);
  const states = evidence.exact === undefined ? words.dataStates : words.states;
  const day = evidence.checked === undefined ? undefined : timeText(evidence.checked, locale);
  const cited = evidence.citing === undefined ? undefined : data.sources[evidence.citing];
  const citing = cited
    ? `<p>${escapeXml(words.citing)} ${escapeXml(cited.title)}, ${escapeXml(cited.publisher)}, ${escapeXml(dateOf(cited.published, context))}</p>`
    : "";
  return `${quote}<p class="sb-evidence-source">${titleHtml(evidence.source, context)}, ${escapeXml(source.publisher)}, ${escapeXml(dateOf(source.published, context))}</p>${citing}
<p class="sb-check" data-state="${evidence.state}">${escapeXml(states[evidence.state](day))}</p>`;
}

function titleHtml(id: string, {data}: EvidenceContext): string {
  const source = data.sources[id];
  const title = `<cite>${escapeXml(source?.title ?? id)}</cite>`;
  // Any other address, as of a script, is none that a reader is sent to.
  if (!source?.url || source.confidential || !/^https?:\/\//i.test(source.url)) return title;
  return `<a href="${escapeXml(source.url)}" rel="external noreferrer">${title}</a>`;
}

/** A quote in its own language with its number marked, and our translation for readers of another. */
function quoteHtml(
  {exact, marks = [], translation}: EvidenceCard,
  language: string,
  {locale, words}: EvidenceContext
): string {
  if (exact === undefined) return "";
  const [open, close] = inLanguage(evidenceWords, language).quotes;
  let html = "";
  let at = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start < at || end > exact.length) continue;
    html += `${escapeXml(exact.slice(at, start))}<mark>${escapeXml(exact.slice(start, end))}</mark>`;
    at = end;
  }
  html += escapeXml(exact.slice(at));
  const isForeign = base(language) !== base(locale);
  const ours = isForeign ? Object.keys(translation ?? {}).find(tag => base(tag) === base(locale)) : undefined;
  const translated =
    ours === undefined
      ? ""
      : `<p class="sb-translation">${escapeXml(words.translation)} ${escapeXml(words.quotes.join(translation?.[ours] ?? ""))}</p>`;
  return `<blockquote lang="${escapeXml(language)}"><p>${open}${html}${close}</p></blockquote>${translated}`;
}

function valueText(card: FigureCard, {data, locale}: EvidenceContext): string {
  try {
    return figureText(card, {locale, units: data.units, options: ["unit"]});
  } catch {
    // A unit without words: drawing reports it.
    return card.id;
  }
}

function plain(text: Localized, {data, locale}: EvidenceContext): string {
  const {figures, units} = data;
  try {
    const {runs} = resolveBoundText(pickText(text, locale), {locale, figures, units});
    return runs.map(run => run.text).join("");
  } catch {
    return pickText(text, locale);
  }
}

function timeText(edtf: string, locale: string): string {
  try {
    return formatTime(parseTime(edtf), {locale});
  } catch {
    return edtf;
  }
}

const dateOf = (published: string, {locale, words}: EvidenceContext) =>
  published === "unknown" ? words.undated : timeText(published, locale);

const base = (tag: string) => tag.toLowerCase().split("-")[0];
