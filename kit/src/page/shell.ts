import {attributes, escapeHtml} from "./escape-html.ts";
import {languageName, wordingOf} from "./wording-of.ts";

/** One language in which the page can be read. */
export interface Alternate {
  locale: string;
  /** Address of the page in that language, relative to this page. */
  href: string;
  /** Absolute address, for search engines; left out where the site has none. */
  url?: string;
}

export interface ShellLink {
  text: string;
  href: string;
  /** True for the page itself. */
  current?: boolean;
}

/** What the frame needs of a page. Texts are plain and are escaped here; `main`, `headExtras` and `footer` are markup. */
export interface ShellOptions {
  locale: string;
  /** Every language of the page, its own included, in the order of the switch. */
  alternates: readonly Alternate[];
  title: string;
  description?: string;
  siteTitle: string;
  /** Address of the front page in this language, relative to this page. */
  home: string;
  /** What stands inside `<main>`. */
  main: string;
  canonical?: string;
  stylesheets: readonly string[];
  /** Markup for the end of `<head>`. */
  headExtras?: string;
  pageLinks: readonly ShellLink[];
  /** Markup inside the footer, after the links. */
  footer?: string;
}

/** The only page frame: a whole HTML document, without a script and without a date. */
export function renderShell(options: ShellOptions): string {
  const {locale, main} = options;
  const words = wordingOf(locale);
  return `<!DOCTYPE html>
<html${attributes({lang: locale})}>
<head>
${renderHead(options)}
</head>
<body>
<a class="sb-skip" href="#main">${escapeHtml(words.skipToContent)}</a>
${renderHeader(options)}
<main id="main" class="sb-main" tabindex="-1">
${main}
</main>
${renderFooter(options)}
</body>
</html>
`;
}

function renderHead(options: ShellOptions): string {
  const {title, siteTitle, description, canonical, alternates, stylesheets, headExtras} = options;
  const fullTitle = title === "" || title === siteTitle ? siteTitle : `${title} | ${siteTitle}`;
  const hreflang = alternates.length > 1 ? alternates.filter(({url}) => url !== undefined) : [];
  const lines = [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<title>${escapeHtml(fullTitle)}</title>`,
    description && `<meta name="description"${attributes({content: description})}>`,
    canonical && `<link rel="canonical"${attributes({href: canonical})}>`,
    ...hreflang.map(
      ({locale, url}) => `<link rel="alternate"${attributes({hreflang: locale, href: url as string})}>`
    ),
    // For readers of any other language: the first one, which is the site's own.
    hreflang[0] && `<link rel="alternate"${attributes({hreflang: "x-default", href: hreflang[0].url})}>`,
    ...stylesheets.map(href => `<link rel="stylesheet"${attributes({href})}>`),
    headExtras
  ];
  return lines.filter(Boolean).join("\n");
}

function renderHeader({locale, siteTitle, home, alternates}: ShellOptions): string {
  const links = alternates.map(alternate => {
    const name = languageName(alternate.locale);
    return alternate.locale === locale
      ? `<li><span aria-current="true"${attributes({lang: alternate.locale})}>${escapeHtml(name)}</span></li>`
      : `<li><a${attributes({href: alternate.href, hreflang: alternate.locale, lang: alternate.locale})}>${escapeHtml(name)}</a></li>`;
  });
  const languages =
    links.length > 1
      ? `\n<nav class="sb-languages"${attributes({"aria-label": wordingOf(locale).languages})}><ul>${links.join("")}</ul></nav>`
      : "";
  return `<header class="sb-header">
<a class="sb-site"${attributes({href: home})}>${escapeHtml(siteTitle)}</a>${languages}
</header>`;
}

function renderFooter({locale, pageLinks, footer}: ShellOptions): string {
  const links = pageLinks.map(
    ({text, href, current}) =>
      `<li><a${attributes({href, "aria-current": current ? "page" : undefined})}>${escapeHtml(text)}</a></li>`
  );
  const nav =
    links.length > 0
      ? `\n<nav${attributes({"aria-label": wordingOf(locale).pages})}><ul>${links.join("")}</ul></nav>`
      : "";
  return `<footer class="sb-footer">${nav}${footer ? `\n<div class="sb-footer-text">${footer}</div>` : ""}
</footer>`;
}
