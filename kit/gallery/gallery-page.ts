import {chartFigure} from "../src/chart/html/chart-figure.ts";
import {chartStyle} from "../src/chart/style.ts";
import {escapeXml} from "../src/chart/svg/escape-xml.ts";
import {themeStyle} from "../src/chart/theme.ts";
import type {Example} from "./example.ts";

export interface GalleryPageOptions {
  locale: "en" | "fr";
  theme: "light" | "dark";
}

/** Widths in which a page shows each chart: those of the two layouts. */
const placesPx = [760, 328] as const;

/** Every example in both widths, as readers get it, in one language and one theme; no script. */
export function galleryPage(examples: readonly Example[], {locale, theme}: GalleryPageOptions): string {
  const title = locale === "fr" ? "Galerie de graphiques" : "Gallery of charts";
  return `<!doctype html>
<html lang="${locale}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}, ${theme}</title>
<style>
${pageStyle()}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${examples.map(example => exampleHtml(example, locale)).join("\n")}
</main>
</body>
</html>
`;
}

/** As a page has them, where they lead to files. */
const links = {en: ["Data (CSV)", "Use this chart"], fr: ["Données (CSV)", "Réutiliser ce graphique"]};

function exampleHtml({id, shows, spec, data}: Example, locale: "en" | "fr"): string {
  const figures = placesPx.map(widthPx =>
    chartFigure(spec, data, {
      id: `${id}-${widthPx}`,
      locale,
      file: `kit/gallery/examples (${id})`,
      noteHref: figure => `#${id}-note-${figure}`,
      links: links[locale].map(text => ({href: `#${id}`, text}))
    })
  );
  const places = figures.map(({html}, index) => `<div class="place place-${placesPx[index]}">${html}</div>`);
  const notes = [...new Set(figures.flatMap(figure => figure.figures))].map(
    figure => `<li id="${escapeXml(`${id}-note-${figure}`)}">${escapeXml(figure)}</li>`
  );
  const problems = figures.flatMap(figure => figure.problems.map(({problem}) => problem));
  return `<section id="${id}">
<h2>${escapeXml(id)}</h2>
<p>${escapeXml(shows[locale] ?? "")}</p>
${[...new Set(problems)].map(problem => `<p><mark class="problem">${escapeXml(problem)}</mark></p>`).join("")}
<div class="places">
${places.join("\n")}
</div>
${notes.length > 0 ? `<ul class="notes">${notes.join("")}</ul>` : ""}
</section>`;
}

function pageStyle(): string {
  const face = (weight: number, file: string) =>
    `@font-face { font-family: "Source Sans 3"; font-weight: ${weight}; src: url("fonts/${file}"); }`;
  return `${face(400, "SourceSans3_400Regular.ttf")}
${face(700, "SourceSans3_700Bold.ttf")}
${themeStyle()}${chartStyle()}
body { margin: 0; padding: 1rem; background: var(--sb-ground); color: var(--sb-ink); font-family: var(--sb-sans); }
h2 { margin: 0; font-size: 1rem; }
section { margin: 0 0 3rem; padding-top: 1rem; border-top: 1px solid var(--sb-rule); }
section > p { margin: 0.25rem 0 1.5rem; color: var(--sb-muted); }
.places { display: flex; flex-wrap: wrap; gap: 2.5rem; align-items: flex-start; }
.place-760 { flex: 0 1 760px; min-width: 0; }
.place-328 { flex: 0 1 328px; min-width: 0; }
.sb-chart a { color: inherit; }
.notes { margin: 1rem 0 0; padding: 0; list-style: none; color: var(--sb-muted); font-size: 0.875rem; }
.notes li { display: inline-block; margin-right: 1rem; }
`;
}
