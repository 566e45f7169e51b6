import type {Page} from "playwright-core";

/** Elements that make the page scroll sideways, where it does. */
export function overflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const clipped = (element: Element) => {
      for (let parent = element.parentElement; parent && parent !== root; parent = parent.parentElement)
        if (parent !== document.body && getComputedStyle(parent).overflowX !== "visible") return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll("*")].filter(
      element => element.getBoundingClientRect().right > root.clientWidth + 0.5 && !clipped(element)
    );
    const named = wide.slice(0, 5).map(element => element.outerHTML.slice(0, 120));
    return [`${root.scrollWidth} px wide in a window of ${root.clientWidth}: ${named.join(" | ")}`];
  });
}

/** Charts of which not exactly one layout is shown, or whose drawing has no size, lies outside, or is blank. */
export function chartFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("figure[data-chart]:not(:has(svg.sb-live))")].flatMap(figure => {
      const name = `chart ${figure.getAttribute("data-chart")}`;
      const drawings = [...figure.querySelectorAll("svg.sb-wide, svg.sb-narrow")];
      const shown = drawings.filter(svg => svg.checkVisibility() && svg.getBoundingClientRect().width > 0);
      if (shown.length !== 1) return [`${name} shows ${shown.length} of ${drawings.length} layouts`];
      const [svg] = shown;
      const {left, right, height} = (svg as SVGSVGElement).getBoundingClientRect();
      if (height < 40) return [`${name} is ${height} px high`];
      const inside = left >= -0.5 && right <= document.documentElement.clientWidth + 0.5;
      const marks = [...(svg as SVGSVGElement).querySelectorAll("rect, path, circle, line, use")];
      const inked = marks.some(mark => mark.checkVisibility() && mark.getBoundingClientRect().height > 0);
      return [
        ...(inside ? [] : [`${name} runs from ${left} to ${right} px`]),
        ...(inked ? [] : [`${name} draws nothing`])
      ];
    })
  );
}

/** The classes of the layouts that each chart shows. */
export function shownLayouts(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("figure[data-chart]:not(:has(svg.sb-live))")].map(figure => {
        const drawings = [...figure.querySelectorAll("svg.sb-wide, svg.sb-narrow")];
        const shown = drawings.filter(svg => svg.checkVisibility()).map(svg => svg.getAttribute("class"));
        return [figure.getAttribute("data-chart") ?? "", shown.join(" ")];
      })
    )
  );
}

/** Numbers in the text that a reader cannot see: empty, of no size, or in the colour of nothing. */
export function hiddenNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Notes and folded tables are opened by the reader; hidden layouts are counted by chartFaults.
    const openable = "aside, details:not([open]), svg";
    return [...document.querySelectorAll("main [data-figure], main [data-literal]")]
      .filter(element => element.closest(openable) === null)
      .filter(element => {
        const {width, height} = element.getBoundingClientRect();
        const seen = element.checkVisibility({opacityProperty: true, visibilityProperty: true});
        return !seen || width === 0 || height === 0 || element.textContent?.trim() === "";
      })
      .map(element => element.outerHTML.slice(0, 120));
  });
}
