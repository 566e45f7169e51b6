import type {Page} from "playwright-core";

/** Page width of A4 paper between usual margins, at 96 px an inch. */
const paperWidthPx = 698;

/** What a printed page lacks: a note, a chart, a ground that is white, or room to the right. */
export async function printFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({width: paperWidthPx, height: 1000});
  await page.emulateMedia({media: "print", colorScheme: "dark"});
  return page.evaluate(() => {
    const seen = (element: Element) => {
      const {width, height} = element.getBoundingClientRect();
      return (
        element.checkVisibility({opacityProperty: true, visibilityProperty: true}) && width > 0 && height > 0
      );
    };
    const unseen = [...document.querySelectorAll("aside[id^='note-']")].filter(note => !seen(note));
    const raised = [...document.querySelectorAll("aside[id^='note-']")].filter(note =>
      ["fixed", "absolute", "sticky"].includes(getComputedStyle(note).position)
    );
    const grounds = [document.documentElement, document.body].map(
      element => getComputedStyle(element).backgroundColor
    );
    const white = ["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"];
    const closing = [...document.querySelectorAll('a[href="#close"]')].filter(seen);
    const root = document.documentElement;
    return [
      ...unseen.map(note => `${note.id} is not printed`),
      ...raised.map(note => `${note.id} is printed over the text`),
      ...grounds.filter(ground => !white.includes(ground)).map(ground => `printed on ${ground}`),
      ...(closing.length > 0 ? [`${closing.length} closing links are printed`] : []),
      ...(root.scrollWidth > root.clientWidth
        ? [`${root.scrollWidth} px wide on ${root.clientWidth} px of paper`]
        : [])
    ];
  });
}
