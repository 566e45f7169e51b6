import type {Problem} from "../../problem/problem.ts";
import {readQuantities} from "../../quantity/read-quantities.ts";
import {attribute, childrenOf, type HtmlElement, type HtmlNode, isElement, isText} from "../html.ts";
import {type PublishedPage, type PublishedSite, pageProblem} from "./read-site.ts";

/** What is bound, quoted, listed with its sources, or no prose. */
const exemptTags = new Set([
  "aside",
  "blockquote",
  "cite",
  "code",
  "figure",
  "kbd",
  "math",
  "pre",
  "q",
  "samp",
  "script",
  "style",
  "svg",
  "template",
  "time"
]);
const exemptAttributes = ["data-corrections", "data-evidence", "data-figure", "data-literal", "data-sources"];

/** Elements that end a line of text, so that no number is read across them. */
const blockTags = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "br",
  "dd",
  "details",
  "div",
  "dl",
  "dt",
  "figure",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "hr",
  "li",
  "main",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "td",
  "th",
  "tr",
  "ul"
]);

/** Numbers that count nothing and date or name something. */
const mayStand = new Set(["date", "name", "ordinal"]);

/** Stands for what is exempt: no letter, digit or space, so that no number is read across it. */
const placeholder = "\ufffc";

/** Numbers in the prose of a page that are bound to no figure and marked as no literal. Dates may stand. */
export function checkNumbers({pages}: PublishedSite): Problem[] {
  return pages.flatMap(page => {
    const main = page.elements.find(({tagName}) => tagName === "main");
    return main ? linesOf(main).flatMap(line => nakedIn(line, page)) : [];
  });
}

/** The text of an element line by line, with a placeholder for what is exempt. */
export function linesOf(main: HtmlElement): string[] {
  const lines = [""];
  const visit = (node: HtmlNode): void => {
    if (isText(node)) {
      lines[lines.length - 1] += node.value;
      return;
    }
    const block = isElement(node) && blockTags.has(node.tagName);
    if (block) lines.push("");
    if (isElement(node) && isExempt(node)) lines[lines.length - 1] += placeholder;
    else childrenOf(node).forEach(visit);
    if (block) lines.push("");
  };
  visit(main);
  return lines.map(line => line.replace(/[ \t\r\n]+/g, " ").trim()).filter(line => line !== "");
}

function isExempt(element: HtmlElement): boolean {
  return (
    exemptTags.has(element.tagName) || exemptAttributes.some(name => attribute(element, name) !== undefined)
  );
}

function nakedIn(line: string, page: PublishedPage): Problem[] {
  const seen: string[] = [];
  const read = new Array<boolean>(line.length).fill(false);
  for (const {start, end, kind, text} of readQuantities(line, {locale: page.locale})) {
    read.fill(true, start, end);
    if (!mayStand.has(kind)) seen.push(text);
  }
  for (const {0: digits, index} of line.matchAll(/\p{N}+/gu)) {
    // A digit after a letter belongs to a name, as in A320.
    if (!read[index] && !/\p{L}[-.]?$/u.test(line.slice(0, index))) seen.push(digits);
  }
  return seen.map(text =>
    pageProblem(page, "unbound-number", `"${text}" is bound to no figure: "${excerpt(line, text)}"`)
  );
}

function excerpt(line: string, text: string): string {
  const at = line.indexOf(text);
  const from = Math.max(0, at - 30);
  return line.slice(from, at + text.length + 30).replaceAll(placeholder, "…");
}
