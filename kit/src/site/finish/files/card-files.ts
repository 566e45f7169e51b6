import {socialCard} from "../../../embed/social-card.ts";
import {pickText} from "../../../quantity/localized.ts";
import type {DrawnChart} from "../../read-stages.ts";
import type {Extra, ExtraContext} from "../extra.ts";
import type {SitePage} from "../frame-page.ts";

/** The social card of an author's page, by path from the site's root: `/fr/method` -> `cards/fr/method.png`. */
export function cardFile({path}: {path: string}): string {
  return `cards${path}.png`;
}

/** A social card for each of the author's pages, drawn from the first chart on it. */
export function cardFiles({pages, charts, notebook}: ExtraContext): Extra {
  return {
    files: pages.map(page => {
      const {locale, title, description} = page;
      const drawn = mainChart(page, charts);
      const {png} = socialCard({
        locale,
        title,
        siteTitle: pickText(notebook.title, locale),
        brand: notebook.theme,
        file: page.source,
        ...(description !== undefined && {description}),
        ...(drawn && {chart: JSON.parse(drawn.files["chart.json"] as string)})
      });
      return {file: cardFile(page), content: png};
    })
  };
}

function mainChart({main, locale}: SitePage, charts: readonly DrawnChart[]): DrawnChart | undefined {
  const id = /<figure[^>]*\sdata-chart="([^"]+)"/.exec(main)?.[1];
  return charts.find(chart => chart.id === id && chart.locale === locale && chart.files["chart.json"]);
}
