import {chartStyle} from "../style.ts";
import {type Brand, themeStyle, toThemes} from "../theme.ts";

const adopted = new WeakSet<Document>();

/**
 * Gives a page the style sheet of charts, once; one that has it already, as every page of a notebook, is left as it is.
 * The sheet is adopted and not written into the page, so a Content-Security-Policy without inline styles lets it pass.
 */
export function adoptStyles(page: Document = document, brand?: Brand): void {
  const {documentElement, defaultView} = page;
  if (adopted.has(page) || !defaultView) return;
  adopted.add(page);
  if (defaultView.getComputedStyle(documentElement).getPropertyValue("--sb-ground") !== "") return;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(themeStyle(toThemes(brand)) + chartStyle());
  page.adoptedStyleSheets.push(sheet);
}
