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
