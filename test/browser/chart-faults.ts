import type {Page} from "playwright-core";

/** Texts of the charts shown that reach out of the window, or are smaller than 12 px as shown. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll<SVGSVGElement>("figure[data-chart] svg")]
      .filter(svg => svg.checkVisibility())
      .flatMap(svg => {
        const shrunk = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return [...svg.querySelectorAll("text")].flatMap(text => {
          const {left, right} = text.getBoundingClientRect();
          const sizePx = Number(text.getAttribute("font-size")) * shrunk;
          const name = `${svg.id}: "${text.textContent?.slice(0, 40)}"`;
          return [
            ...(left < -0.5 || right > edge + 0.5 ? [`${name} runs from ${left} to ${right} px`] : []),
            ...(sizePx < 11.95 ? [`${name} is ${sizePx.toFixed(1)} px high`] : [])
          ];
        });
      });
  });
}

/** Texts of charts whose colour, in the reader's forced ones, is not that of text. */
export function lostTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.createElement("span");
    probe.style.color = "CanvasText";
    document.body.append(probe);
    const ink = getComputedStyle(probe).color;
    probe.remove();
    const texts = [...document.querySelectorAll("figure[data-chart] svg text")];
    if (texts.length === 0 || !matchMedia("(forced-colors: active)").matches) return ["nothing is forced"];
    return texts
      .filter(text => getComputedStyle(text).fill !== ink)
      .map(text => `${text.closest("svg")?.id}: ${text.outerHTML.slice(0, 100)}`);
  });
}

/** Charts in which fills or lines of two hues look the same. */
export function likeSeries(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hues = ["blue", "vermilion", "green", "violet", "ochre", "teal", "grey"];
    return [...document.querySelectorAll("figure[data-chart] svg")].flatMap(svg =>
      ["solid", "area", "dot", "unit", "line"].flatMap(mark => {
        const looks = hues.flatMap(hue => {
          const found = svg.querySelector(`.sb-${mark}.sb-${hue}`);
          if (!found) return [];
          const {fill, fillOpacity, stroke, strokeWidth} = getComputedStyle(found);
          return [[fill, fillOpacity, stroke, strokeWidth].join(" ")];
        });
        return new Set(looks).size < looks.length ? [`${svg.id}: sb-${mark} ${looks.join(" | ")}`] : [];
      })
    );
  });
}
