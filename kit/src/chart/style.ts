import {type Color, hues, sans, themes} from "./theme.ts";

/** How a colour is written: as a custom property in pages, as its value in a file that stands alone. */
type Paint = (color: Color) => string;

const inPage: Paint = color => `var(--sb-${color})`;

/**
 * Rules for the marks and texts of a drawing: the same in pages and in files. A mark takes its hue from `color`, so
 * that one class says what it is and another which hue it has. No child or attribute selector and no nesting, so
 * that renderers with little CSS get them right.
 */
function drawingRules(paint: Paint): string {
  const hueRules = hues.map(hue => `.sb-${hue} { color: ${paint(hue)}; }`).join("\n");
  return `${hueRules}
.sb-ground { fill: ${paint("ground")}; }
.sb-ink { fill: ${paint("ink")}; }
.sb-muted { fill: ${paint("muted")}; }
.sb-hue-text { fill: currentColor; }
.sb-hit { fill: transparent; }
.sb-rule { fill: none; stroke: ${paint("rule")}; stroke-width: 1; }
.sb-baseline { fill: none; stroke: ${paint("ink")}; stroke-width: 1.25; }
.sb-solid { fill: currentColor; }
.sb-possible { fill: currentColor; fill-opacity: 0.32; }
.sb-cap { fill: none; stroke: currentColor; stroke-width: 2.5; }
.sb-about-end { fill: none; stroke: currentColor; stroke-width: 3; stroke-dasharray: 7 4; }
.sb-hatch { fill: none; stroke: currentColor; stroke-width: 1.5; }
.sb-outline { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-dasharray: 4 3; }
.sb-strike { fill: none; stroke: currentColor; stroke-width: 1.5; }
.sb-chevron { fill: none; stroke: currentColor; stroke-width: 2.5; stroke-linejoin: miter; }
.sb-target { fill: none; stroke: currentColor; stroke-width: 4; }
.sb-target-about { fill: none; stroke: currentColor; stroke-width: 4; stroke-dasharray: 7 4; }
.sb-lead { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-dasharray: 1.5 3.5; }
.sb-whisker { fill: none; stroke: currentColor; stroke-width: 1.75; }
.sb-leader { fill: none; stroke: ${paint("muted")}; stroke-width: 1; }
.sb-unit { fill: currentColor; }
.sb-unit-rest { fill: none; stroke: currentColor; stroke-width: 1.25; }
.sb-unit-possible { fill: currentColor; fill-opacity: 0.32; stroke: currentColor; stroke-width: 1.25; stroke-dasharray: 2 1.5; }
`;
}

/** The style sheet inside a file that stands alone; `auto` follows the reader's system where the viewer can. */
export function fileStyle(theme: "light" | "dark" | "auto"): string {
  const paint =
    (name: keyof typeof themes): Paint =>
    color =>
      themes[name][color];
  const text = `text { font-family: ${sans.replace(/"/g, "'")}; }\n`;
  if (theme !== "auto") return text + drawingRules(paint(theme));
  const dark = drawingRules(paint("dark"));
  return `${text}${drawingRules(paint("light"))}@media screen and (prefers-color-scheme: dark) {\n${dark}}\n`;
}

/** The style sheet of charts in a page; it needs the custom properties of `themeStyle`. */
export function chartStyle(): string {
  return `${drawingRules(inPage)}.sb-chart { margin: 0; max-width: ${wideMaxPx}px; font-family: var(--sb-sans); color: var(--sb-ink); }
.sb-chart figcaption { margin: 0 0 1rem; }
.sb-title { display: block; font-size: 1.3125rem; line-height: 1.25; font-weight: 700; text-wrap: balance; }
.sb-subtitle { display: block; margin-top: 0.25rem; font-size: 1rem; line-height: 1.4; color: var(--sb-muted); }
.sb-plot { container-type: inline-size; }
.sb-plot svg { display: none; width: 100%; height: auto; overflow: visible; font-family: var(--sb-sans); }
.sb-plot .sb-narrow { display: block; max-width: ${narrowMaxPx}px; }
@container (min-width: ${wideFromPx}px) {
  .sb-plot .sb-narrow { display: none; }
  .sb-plot .sb-wide { display: block; }
}
.sb-plot a { cursor: pointer; text-decoration: none; }
.sb-plot a:hover .sb-hit { fill: var(--sb-ink); fill-opacity: 0.05; }
.sb-plot a:focus { outline: none; }
.sb-plot a:focus-visible .sb-hit { stroke: var(--sb-ink); stroke-width: 2.5; }
.sb-note, .sb-sources { margin: 0.75rem 0 0; font-size: 0.9375rem; line-height: 1.45; color: var(--sb-muted); }
.sb-sources { padding-top: 0.5rem; border-top: 1px solid var(--sb-rule); }
.sb-sources cite { font-style: normal; }
.sb-data { margin-top: 0.25rem; font-size: 0.9375rem; line-height: 1.45; color: var(--sb-muted); }
.sb-data summary { width: fit-content; padding: 0.25rem 0; cursor: pointer; }
.sb-data summary:focus-visible { outline: 2px solid var(--sb-ink); outline-offset: 2px; }
.sb-table-scroll { overflow-x: auto; }
.sb-data table { border-collapse: collapse; color: var(--sb-ink); font-variant-numeric: tabular-nums lining-nums; }
.sb-data caption { text-align: start; padding: 0.5rem 0; font-weight: 700; }
.sb-data th, .sb-data td { padding: 0.375rem 1.25rem 0.375rem 0; text-align: start; vertical-align: top; border-top: 1px solid var(--sb-rule); font-weight: 400; }
.sb-data thead th { border-top: 0; color: var(--sb-muted); }
@media (prefers-reduced-motion: no-preference) {
  .sb-plot .sb-hit { transition: fill-opacity 120ms; }
}
@media (forced-colors: active) {
  .sb-plot svg { forced-color-adjust: none; }
  .sb-plot [class] { color: CanvasText; }
  .sb-ink, .sb-muted { fill: CanvasText; }
  .sb-rule, .sb-leader { stroke: GrayText; }
  .sb-baseline { stroke: CanvasText; }
  .sb-plot a:hover .sb-hit { fill: Highlight; fill-opacity: 0.2; }
  .sb-plot a:focus-visible .sb-hit { stroke: Highlight; }
}
@media print {
  .sb-chart { break-inside: avoid; }
  .sb-plot svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .sb-data { display: none; }
}
`;
}

/** Widths of the two layouts of a chart in a page, and from which width of its place the wide one shows. */
export const narrowPx = 328;
export const widePx = 760;
// At 660 px the smallest text, drawn at 14 px, is still 12 px high.
const wideFromPx = 660;
const narrowMaxPx = 460;
const wideMaxPx = 760;
