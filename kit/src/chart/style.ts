import {drawingRules, type Paint} from "./drawing-style.ts";
import {forcedColorsStyle} from "./forced-colors-style.ts";

const inPage: Paint = color => `var(--sb-${color})`;

/** The style sheet of charts in a page; it needs the custom properties of `themeStyle`. */
export function chartStyle(): string {
  return `${drawingRules(inPage)
    .map(({rule}) => `${rule}\n`)
    .join(
      ""
    )}.sb-chart { margin: 0; max-width: ${wideMaxPx}px; font-family: var(--sb-sans); color: var(--sb-ink); }
.sb-chart figcaption { margin: 0 0 1rem; }
.sb-title { display: block; font-size: 1.3125rem; line-height: 1.25; font-weight: 700; text-wrap: balance; }
.sb-subtitle { display: block; margin-top: 0.25rem; font-size: 1rem; line-height: 1.4; color: var(--sb-muted); }
.sb-plot { container-type: inline-size; }
.sb-plot svg { display: none; width: 100%; height: auto; overflow: visible; font-family: var(--sb-sans); }
.sb-plot .sb-narrow { display: block; max-width: ${narrowMaxPx}px; }
/* A drawing of another library has one layout for all widths; a live one is drawn for the width it has. */
.sb-plot .sb-framed, .sb-plot .sb-live { display: block; }
@container (min-width: ${wideFromPx}px) {
  .sb-plot .sb-narrow { display: none; }
  .sb-plot .sb-wide { display: block; }
}
.sb-plot a { cursor: pointer; text-decoration: none; }
.sb-plot a :not(.sb-hit) { pointer-events: none; }
.sb-plot a:hover .sb-hit { fill: var(--sb-ink); fill-opacity: 0.05; }
.sb-plot a:focus { outline: none; }
.sb-plot a:focus-visible .sb-hit { stroke: var(--sb-ink); stroke-width: 2.5; }
.sb-note, .sb-foot { margin: 0.75rem 0 0; font-size: 0.9375rem; line-height: 1.45; color: var(--sb-muted); }
.sb-foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 2rem; padding-top: 0.5rem; border-top: 1px solid var(--sb-rule); }
.sb-foot > div { flex: 1 1 20rem; }
.sb-sources, .sb-byline { margin: 0; }
.sb-links { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.sb-sources cite { font-style: normal; }
.sb-data { margin-top: 0.25rem; font-size: 0.9375rem; line-height: 1.45; color: var(--sb-muted); }
.sb-data summary { width: fit-content; padding: 0.25rem 0; cursor: pointer; }
.sb-data summary:focus-visible { outline: 2px solid var(--sb-ink); outline-offset: 2px; }
.sb-table-scroll { overflow-x: auto; }
.sb-data table { border-collapse: collapse; color: var(--sb-ink); font-variant-numeric: tabular-nums lining-nums; }
.sb-data caption { text-align: start; padding: 0.5rem 0; font-weight: 700; }
.sb-data th, .sb-data td { padding: 0.375rem 1.25rem 0.375rem 0; text-align: start; vertical-align: top; border-top: 1px solid var(--sb-rule); font-weight: 400; }
.sb-data thead th { border-top: 0; color: var(--sb-muted); }
.sb-mount { position: relative; }
.sb-popover { position: absolute; z-index: 2; box-sizing: border-box; width: min(22rem, 100%); padding: 0.75rem 1rem; border: 1px solid var(--sb-muted); background: var(--sb-ground); color: var(--sb-ink); font: 0.9375rem/1.45 var(--sb-sans); }
.sb-popover > * { margin: 0 0 0.5rem; }
.sb-popover blockquote { font: italic 1.0625rem/1.4 var(--sb-serif); }
.sb-popover blockquote p, .sb-popover ul { margin: 0; }
.sb-popover ul { padding: 0 0 0 1.125rem; }
.sb-popover mark { background: none; color: inherit; font-weight: 700; }
.sb-popover a { color: inherit; }
.sb-popover .sb-check { color: var(--sb-muted); }
.sb-popover:focus { outline: 2px solid var(--sb-ink); outline-offset: 2px; }
.sb-popover-close { margin: 0; padding: 0.25rem 0; border: 0; background: none; color: var(--sb-ink); font: inherit; text-decoration: underline; cursor: pointer; }
@media (prefers-reduced-motion: no-preference) {
  .sb-plot .sb-hit { transition: fill-opacity 120ms; }
}
${forcedColorsStyle()}@media print {
  .sb-chart { break-inside: avoid; }
  .sb-plot svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .sb-data, .sb-popover { display: none; }
}
`;
}

/** Widths of the two layouts of a chart in a page, and from which width of its place the wide one shows. */
export const narrowPx = 328;
export const widePx = 760;
// At 660 px the smallest text, drawn at 14 px, is still 12 px high.
const wideFromPx = 660;
/** The narrowest places in which each layout is shown; the narrow one, on a screen of 320 px. */
export const leastPx = {wide: wideFromPx, narrow: 288};
const narrowMaxPx = 460;
const wideMaxPx = 760;
