import type {Extra, ExtraContext} from "./extra.ts";

/** Folder of a chart's files, from the site's root: `charts/<id>`, or `fr/charts/<id>`. */
export function folderOfChart(id: string, locale: string, locales: readonly string[]): string {
  return locale === locales[0] ? `charts/${id}` : `${locale}/charts/${id}`;
}

/** The files that a chart's links lead to: `chart.svg`, `chart-narrow.svg`, `chart.json`. */
export function chartFiles({charts, notebook}: ExtraContext): Extra {
  return {
    files: charts.flatMap(({id, locale, files}) => {
      const folder = folderOfChart(id, locale, notebook.locales);
      return Object.entries(files).map(([name, content]) => ({file: `${folder}/${name}`, content}));
    })
  };
}
