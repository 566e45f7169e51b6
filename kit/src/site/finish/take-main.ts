import {attributes} from "../../page/escape-html.ts";
import {
  attribute,
  elementsOf,
  findElement,
  type HtmlElement,
  innerHtml,
  parsePage,
  rawText,
  removeAttribute,
  unwrapElement
} from "../html.ts";

/** What of Framework's page goes on. */
export interface TakenPage {
  /** Markup inside `<main>`. */
  main: string;
  /** Framework's scripts and style sheets, as markup for `<head>`; empty where no cell runs. */
  head: string;
}

/**
 * Takes the text of a page out of Framework's frame. Scripts are taken along only where cells run (`live`);
 * links that Framework puts around headings and the focus that it gives them are dropped: a bound figure
 * within would be a link in a link.
 */
export function takeMain(html: string, {live}: {live: boolean}): TakenPage {
  const document = parsePage(html);
  const main = findElement(document, element => attribute(element, "id") === "observablehq-main");
  if (!main) throw new Error('Framework\'s page has no <main id="observablehq-main">');
  for (const element of [...elementsOf(main)]) {
    if (attribute(element, "class") === "observablehq-header-anchor") unwrapElement(element);
    if (/^h[1-6]$/.test(element.tagName)) removeAttribute(element, "tabindex");
  }
  const head = findElement(document, element => element.tagName === "head");
  return {
    main: innerHtml(main).trim(),
    head: live && head ? [...elementsOf(head)].map(toHeadMarkup).filter(Boolean).join("\n") : ""
  };
}

function toHeadMarkup(element: HtmlElement): string {
  const {tagName} = element;
  const rel = attribute(element, "rel");
  const markup = attributes(Object.fromEntries(element.attrs.map(({name, value}) => [name, value])));
  if (tagName === "script") return `<script${markup}>${rawText(element)}</script>`;
  return tagName === "link" && (rel === "stylesheet" || rel === "modulepreload") ? `<link${markup}>` : "";
}
