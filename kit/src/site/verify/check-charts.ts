import {fileProblem, type Problem} from "../../problem/problem.ts";
import {attribute, elementsOf} from "../html.ts";
import {type PublishedPage, type PublishedSite, pageProblem} from "./read-site.ts";

interface ChartInLanguage {
  id: string;
  locale: string;
}

/** Charts that a page shows without picture, title or table, and charts drawn in a language of which no page has them. */
export function checkCharts({pages}: PublishedSite, drawn: readonly ChartInLanguage[]): Problem[] {
  const placed = new Set<string>();
  const problems: Problem[] = [];
  for (const page of pages) {
    for (const element of page.elements) {
      const id = attribute(element, "data-chart");
      if (id === undefined || element.tagName !== "figure") continue;
      if (!isFrame(page)) placed.add(`${id} ${page.locale}`);
      problems.push(
        ...missingParts(
          page,
          id,
          [...elementsOf(element)].map(({tagName}) => tagName)
        )
      );
    }
  }
  return [...problems, ...unplaced(drawn, placed)];
}

/** A frame for other people's pages is no place in the site's own. */
function isFrame({elements}: PublishedPage): boolean {
  return elements.some(
    element => element.tagName === "html" && attribute(element, "data-frame") !== undefined
  );
}

function missingParts(page: PublishedPage, id: string, tags: readonly string[]): Problem[] {
  const needed = ["figcaption", "svg", "table"].filter(tag => !tags.includes(tag));
  return needed.map(tag => pageProblem(page, "chart-incomplete", `the chart "${id}" has no <${tag}>`));
}

function unplaced(drawn: readonly ChartInLanguage[], placed: ReadonlySet<string>): Problem[] {
  return drawn
    .filter(({id, locale}) => !placed.has(`${id} ${locale}`))
    .map(({id, locale}) => {
      const problem = `no page in "${locale}" shows the chart "${id}"`;
      const hint = `write {{chart ${id}}} where it belongs`;
      return {...fileProblem("chart-not-placed", `charts/${id}.ts`, problem, hint), severity: "warning"};
    });
}
