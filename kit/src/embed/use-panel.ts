import {attributes, escapeHtml} from "../page/escape-html.ts";
import type {ChartCredit} from "./chart-credit.ts";
import {embedWords} from "./embed-words.ts";
import {elementSnippet, frameSnippet, pictureSnippet} from "./snippets.ts";

/** One way to take a chart along: what it is for, and the code to copy. */
export interface UseWay {
  label: string;
  code: string;
}

export interface UseLink {
  href: string;
  text: string;
}

export interface UsePanel {
  locale: string;
  /** In the order in which they are offered; none where the site's address is not known. */
  ways: readonly UseWay[];
  links: readonly UseLink[];
}

/** The three ways to show the latest state of a chart in another page. */
export function waysToUse(chart: ChartCredit): UseWay[] {
  const {asElement, asFrame, asPicture} = embedWords(chart.locale);
  return [
    {label: asElement, code: elementSnippet(chart)},
    {label: asFrame, code: frameSnippet(chart)},
    {label: asPicture, code: pictureSnippet(chart)}
  ];
}

/** The panel under a chart, for whoever wants it elsewhere: code as text to select, and files. Needs no script. */
export function usePanel({locale, ways, links}: UsePanel): string {
  const {use, intro, options} = embedWords(locale);
  const codes = ways.map(
    ({label, code}) =>
      `<p class="sb-use-way">${escapeHtml(label)}</p>\n<pre${attributes({class: "sb-use-code", tabindex: "0", "aria-label": label})}><code>${escapeHtml(code)}</code></pre>`
  );
  const explained =
    ways.length > 0 ? [`<p>${escapeHtml(intro)}</p>`, ...codes, `<p>${escapeHtml(options)}</p>`] : [];
  const files = links.map(({href, text}) => `<li><a${attributes({href})}>${escapeHtml(text)}</a></li>`);
  return `<details class="sb-use">
<summary>${escapeHtml(use)}</summary>
${[...explained, `<ul class="sb-links">${files.join("")}</ul>`].join("\n")}
</details>`;
}
