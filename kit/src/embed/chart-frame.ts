import {transform} from "esbuild";
import {chartStyle} from "../chart/style.ts";
import {type Brand, themeStyle, toThemes} from "../chart/theme.ts";
import {attributes, escapeHtml} from "../page/escape-html.ts";
import {embedWords} from "./embed-words.ts";

/** What a chart's frame is made of; `figure` and `head` are markup, texts are plain. */
export interface ChartFrame {
  locale: string;
  title: string;
  /** The chart as it stands in a page. */
  figure: string;
  /** Where the notes of its figures stand: in which page, relative to the frame; none are linked without it. */
  notesPage?: string;
  /** The site that it comes from, and where its name leads. */
  siteTitle: string;
  home: string;
  head: readonly string[];
  style: string;
  /** Tells the chart's height to the page around it. */
  script: string;
}

/** A page that holds one chart and loads nothing: for frames in other people's pages. */
export function renderChartFrame(frame: ChartFrame): string {
  const {locale, title, figure, notesPage, siteTitle, home, head, style, script} = frame;
  const {from} = embedWords(locale);
  const shown = asHeading(noteLinks(figure, notesPage));
  const lines = [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<title>${escapeHtml(title)}</title>`,
    // A link must not open in the place of the chart.
    `<base target="_blank">`,
    ...head,
    `<style>${style}</style>`,
    `<script>${script}</script>`
  ];
  return `<!DOCTYPE html>
<html${attributes({lang: locale})} data-frame>
<head>
${lines.join("\n")}
</head>
<body>
<main>
${shown}
</main>
<footer class="sb-from"><a${attributes({href: home})}>${escapeHtml(from(siteTitle))}</a></footer>
</body>
</html>
`;
}

/** Links to notes lead to the page that has them: a frame has none. */
function noteLinks(figure: string, notesPage: string | undefined): string {
  const to = notesPage === undefined ? "" : attributes({href: notesPage}).slice(0, -1);
  return figure.replace(/ href="#(note-[^"]*)"/g, (_, id: string) => (to === "" ? "" : `${to}#${id}"`));
}

/** A page has a heading: here the chart's title is it. */
function asHeading(figure: string): string {
  return figure.replace(
    /<strong class="sb-title">([\s\S]*?)<\/strong>/,
    (_, title: string) => `<h1 class="sb-title">${title}</h1>`
  );
}

const frameRules = `
body { margin: 0; padding: 0.75rem; background: var(--sb-ground); color: var(--sb-ink); font-family: var(--sb-sans); }
.sb-chart, .sb-from { margin-inline: auto; max-width: 760px; }
h1 { margin: 0; }
a { color: inherit; text-underline-offset: 0.2em; }
.sb-chart a[data-figure] { text-decoration-thickness: 1px; text-decoration-color: var(--sb-blue); }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
:root[data-title="no"] .sb-chart > figcaption { display: none; }
.sb-from { margin-block: 0.5rem 0; font-size: 0.9375rem; line-height: 1.45; color: var(--sb-muted); }
`;

/** The style sheet of a frame, minified: of the rules for marks, those that its chart uses. */
export async function frameStyle(figure: string, fonts: string, brand?: Brand): Promise<string> {
  const used = new Set(
    [...figure.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" "))
  );
  const chartRules = chartStyle()
    .split("\n")
    .filter(line => {
      const [, name] = /^\.(sb-[\w-]+) \{.*\}$/.exec(line) ?? [];
      return name === undefined || used.has(name);
    });
  const rules = [themeStyle(toThemes(brand)), fonts, chartRules.join("\n"), frameRules].join("\n");
  const {code} = await transform(rules, {loader: "css", minify: true, charset: "utf8"});
  return code.trim();
}
