import {Readability} from "@mozilla/readability";
import {parseHTML} from "linkedom";
import type {SitePage} from "./read-site.ts";

const plain = (text: string) => text.replace(/\s+/gu, " ").trim();

/**
 * Bound figures and literals of the article that a browser's reading view drops.
 * Each must stand there within the words around it, not merely somewhere.
 */
export function lostNumbers({path, html}: SitePage): string[] {
  const {document} = parseHTML(html);
  const numbers = [...document.querySelectorAll("main [data-figure], main [data-literal]")]
    // Drawings are pictures to a reading view; their numbers are in the text or in the table.
    .filter(element => element.closest("svg, aside, table") === null)
    .map(element => ({
      id: element.getAttribute("data-figure") ?? element.textContent ?? "",
      words: plain(element.closest("p, li, h1, h2, h3, figcaption, dd, div")?.textContent ?? "")
    }));
  const article = new Readability(parseHTML(html).document as unknown as Document).parse();
  if (article === null) return [`${path}: the reading view finds no article`];
  // A headline that repeats the page's title stands in the view as that title, which may open in another case.
  const kept = plain(`${article.title ?? ""} ${article.textContent ?? ""}`).toLowerCase();
  return numbers
    .filter(({words}) => !kept.includes(words.toLowerCase()))
    .map(({id, words}) => `${path}: ${id} in "${words.slice(0, 100)}"`);
}
