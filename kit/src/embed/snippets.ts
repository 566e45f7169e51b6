import {attributes, escapeHtml} from "../page/escape-html.ts";
import {type ChartCredit, creditSentence} from "./chart-credit.ts";
import {embedWords} from "./embed-words.ts";
import {frameSandbox} from "./frame-sandbox.ts";

/** Names of the scripts at the site's root: a promise to every page that loads them. */
export const scriptFiles = {element: "embed.js", frames: "embed-frame.js"} as const;

/**
 * The chart as a picture with its title, source and a text link, as markup for any page. No link holds the picture
 * alone: where a system drops pictures, each still has words.
 */
export function pictureSnippet(chart: ChartCredit): string {
  const {locale, title, alt, siteTitle, url, picture} = chart;
  const {file, widthPx, heightPx} = picture;
  const image = attributes({
    src: url + file,
    alt,
    width: String(widthPx),
    height: String(heightPx),
    loading: "lazy",
    referrerpolicy: "no-referrer"
  });
  const href = attributes({href: url});
  const caption = [
    escapeHtml(creditSentence(chart)),
    `<a${href}>${escapeHtml(embedWords(locale).readOn(siteTitle))}</a>`
  ];
  return `<figure${attributes({lang: locale})}>
<a${href}><img${image}><br>${escapeHtml(title)}</a>
<figcaption>${caption.filter(Boolean).join(" ")}</figcaption>
</figure>`;
}

/** The chart as an element of its own, with the picture inside for wherever the element does not come to life. */
export function elementSnippet(chart: ChartCredit): string {
  return `<sourcebook-chart${attributes({src: chart.url})}>
${pictureSnippet(chart)}
</sourcebook-chart>
${scriptTag(chart, scriptFiles.element)}`;
}

/** The chart in a frame, with its credit beside it: what stands inside a frame is lost where frames are dropped. */
export function frameSnippet(chart: ChartCredit): string {
  return `${frameTag(chart)}
<p${attributes({lang: chart.locale})}>${creditLine(chart)}</p>
${scriptTag(chart, scriptFiles.frames)}`;
}

/** Title as a link, site and source, as markup for one line. */
export function creditLine(chart: ChartCredit): string {
  const {title, siteTitle, url} = chart;
  const words = [`${escapeHtml(siteTitle)}.`, escapeHtml(creditSentence(chart))].filter(Boolean).join(" ");
  return `<a${attributes({href: url})}>${escapeHtml(title)}</a>. ${words}`;
}

/** The frame alone; its height is what it needs at most, for pages in which no script tells it. */
export function frameTag(chart: ChartCredit): string {
  const {locale, title, url} = chart;
  const frame = attributes({
    src: url,
    title,
    lang: locale,
    width: "100%",
    height: String(frameHeightPx(chart)),
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox: frameSandbox,
    // Obsolete, and the one way to have no border that every system lets through.
    frameborder: "0"
  });
  return `<iframe${frame}></iframe>`;
}

/** Height of a chart in its frame, from that of its drawing with all its texts: these are larger in a page. */
export function frameHeightPx({picture}: Pick<ChartCredit, "picture">): number {
  return Math.ceil((picture.heightPx * 1.1 + 110) / 10) * 10;
}

function scriptTag({siteUrl}: ChartCredit, file: string): string {
  return `<script async${attributes({src: siteUrl + file})}></script>`;
}
