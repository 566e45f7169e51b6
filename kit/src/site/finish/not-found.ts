import {escapeHtml} from "../../page/escape-html.ts";
import {renderShell} from "../../page/shell.ts";
import {pickText} from "../../quantity/localized.ts";
import {addressOfPage, pathOfPage} from "../address.ts";
import {type FrameContext, withPolicy} from "./frame-page.ts";
import {finishWords} from "./words.ts";

/**
 * The page that a host shows where there is none. It is shown at any address, so its links start at the
 * notebook's base path; each language has its part.
 */
export function notFoundPage({notebook, assets}: FrameContext): string {
  const {locales, basePath} = notebook;
  const locale = locales[0] as string;
  const parts = locales.map((each, index) => {
    const {notFoundTitle, notFoundText, home} = finishWords(each);
    const tag = index === 0 ? "h1" : "h2";
    const href = basePath + addressOfPage(pathOfPage("index", each, locales));
    return `<section lang="${each}">
<${tag}>${escapeHtml(notFoundTitle)}</${tag}>
<p>${escapeHtml(notFoundText)} <a href="${escapeHtml(href)}">${escapeHtml(home)}</a></p>
</section>`;
  });
  return withPolicy(
    renderShell({
      locale,
      alternates: [],
      title: finishWords(locale).notFoundTitle,
      siteTitle: pickText(notebook.title, locale),
      home: basePath,
      main: parts.join("\n"),
      stylesheets: [`${basePath}assets/${assets.stylesheet}`],
      pageLinks: []
    })
  );
}
