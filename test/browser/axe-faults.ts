import axe from "axe-core";
import type {Page} from "playwright-core";

/** Everything axe-core objects to in the page as it stands, with the first element of each rule. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated from outside the page, so that the page's own policy against scripts need not be lifted.
  await page.evaluate(axe.source);
  const {violations} = await page.evaluate(() =>
    (globalThis as unknown as {axe: typeof axe}).axe.run(document, {resultTypes: ["violations"]})
  );
  return violations.map(({id, help, nodes}) => {
    const [first] = nodes;
    return `${id} (${nodes.length}): ${help}: ${first?.html.slice(0, 160)} ${first?.failureSummary ?? ""}`;
  });
}
