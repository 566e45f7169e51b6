import type {SitePage} from "./read-site.ts";

const all = ({document}: SitePage, selector: string) => [...document.querySelectorAll(selector)];

/** Ids that two elements share. */
export function repeatedIds(page: SitePage): string[] {
  const ids = all(page, "[id]").map(element => element.id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map(
    id => `${page.path}: two elements have id="${id}"`
  );
}

/** Folders of the pages that the ledger's entries have, each with its evidence. */
const entryPages = /(?:^|\/)(?:figures|events|statements|indicators|sources|datasets)\/(?:[^#]*\/)?$/;

/**
 * Bound figures without a note, links that do not lead to it, and notes that nothing opens. The pages of entries hold
 * no notes: there each figure is the page's own, or in a line or cell that leads to its page, or was computed there.
 */
export function noteFaults(page: SitePage): string[] {
  const {path} = page;
  const notes = new Set(all(page, "aside[id^='note-']").map(note => note.id));
  if (entryPages.test(`${path}/`.replace(/\/+$/, "/"))) return [...notes, ...unledFigures(page)];
  const bound = all(page, "[data-figure]");
  const unnoted = new Set(
    bound.map(element => `note-${element.getAttribute("data-figure")}`).filter(id => !notes.has(id))
  );
  const astray = bound.filter(element => {
    const href = element.tagName.toLowerCase() === "a" ? element.getAttribute("href") : null;
    return href?.startsWith("#") && href !== `#note-${element.getAttribute("data-figure")}`;
  });
  const opened = new Set(all(page, "a[href^='#note-']").map(link => link.getAttribute("href")?.slice(1)));
  return [
    ...[...unnoted].map(id => `${path}: there is no ${id}`),
    ...astray.map(element => `${path}: ${element.outerHTML.slice(0, 120)} leads elsewhere`),
    ...[...notes].filter(id => !opened.has(id)).map(id => `${path}: nothing opens ${id}`)
  ];
}

/** On the page of an entry: figures other than its own that lead to no page of theirs. */
function unledFigures(page: SitePage): string[] {
  const folder = (id: string) => `/${id.replace("@", "/")}/`;
  return all(page, "main [data-figure]")
    .filter(element => {
      const ids = (element.getAttribute("data-figure") ?? "").split(" ");
      if (ids.length > 1 || page.path.endsWith(folder(ids[0] ?? ""))) return false;
      const links = [element, ...element.querySelectorAll("a[href]")];
      return !links.some(link => (link.getAttribute("href") ?? "").endsWith(folder(ids[0] ?? "")));
    })
    .map(element => `${page.path}: ${element.outerHTML.slice(0, 120)} leads to no page of its figure`);
}

/** Charts that lack a layout, words, a table or marks, and ids in them that another chart or layout could take. */
export function chartFaults(page: SitePage): string[] {
  return all(page, "figure[data-chart]").flatMap(figure => {
    const chart = figure.getAttribute("data-chart") ?? "";
    const say = (fault: string) => `${page.path}: chart ${chart} ${fault}`;
    const layouts = ["wide", "narrow"].filter(
      layout => figure.querySelectorAll(`svg.sb-${layout}`).length !== 1
    );
    const strange = [...figure.querySelectorAll("svg [id]")]
      .filter(element => {
        const layout = element.closest("svg")?.getAttribute("class")?.replace(/^sb-/, "");
        return !element.id.startsWith(`${chart}-${layout}-`);
      })
      .map(element => element.id);
    const styled = figure.querySelectorAll("svg[style], svg [style]").length;
    return [
      ...layouts.map(layout => say(`has not one ${layout} layout`)),
      ...strange.map(id => say(`has id="${id}", which does not begin with the layout it is in`)),
      ...(styled > 0 ? [say("has style attributes, which the page's policy blocks")] : []),
      ...(figure.querySelector("figcaption") ? [] : [say("has no caption")]),
      ...(figure.querySelector("table td") ? [] : [say("has no table of its data")]),
      ...(figure.querySelector("svg a[data-figure]") ? [] : [say("has no mark that leads to evidence")])
    ];
  });
}

/** The pages that carry a script: the filter of the list of figures, of which the page has no need. */
const filtered = /^\/(?:[a-z]{2}\/)?figures\/$/;
/** The pages with cells that run in the browser. */
const live = /^\/(?:[a-z]{2}\/)?explore$/;
const mostFilterBytes = 1200;

/** Scripts, in any form, on a page that should have none; data in script elements is none. */
export function scriptFaults(page: SitePage): string[] {
  const found = all(page, "script").filter(script => script.getAttribute("type") !== "application/ld+json");
  const [filter] = found;
  const text = filter?.textContent ?? "";
  const excepted = filtered.test(page.path) && found.length === 1 && !filter?.hasAttribute("src");
  if (excepted && text.length > mostFilterBytes)
    return [`${page.path}: its script has ${text.length} characters`];
  const isLive = live.test(page.path);
  const scripts = excepted || isLive ? [] : found;
  const loaded = isLive ? [] : all(page, "link[rel='modulepreload'], link[as='script']");
  const handlers = all(page, "*").filter(element =>
    element.getAttributeNames().some(name => /^on[a-z]/.test(name))
  );
  const links = all(page, "[href^='javascript:' i]");
  return [...scripts, ...loaded, ...handlers, ...links].map(
    element => `${page.path}: script in ${element.outerHTML.slice(0, 120)}`
  );
}

const isElsewhere = (url: string) => /^(https?:)?\/\//i.test(url.trim());

/** Addresses at other origins that a browser would load; links that a reader follows are none. */
export function thirdPartyFaults(page: SitePage): string[] {
  const named = all(page, "[src], [srcset], [poster], object[data], form[action], iframe, link[href]").filter(
    element => {
      if (/^(canonical|alternate|license|author|me)$/.test(element.getAttribute("rel") ?? "")) return false;
      const urls = ["src", "poster", "data", "action", "href"].map(name => element.getAttribute(name) ?? "");
      const sets = (element.getAttribute("srcset") ?? "").split(",");
      return [...urls, ...sets].some(isElsewhere);
    }
  );
  const used = all(page, "svg use, svg image").filter(element =>
    isElsewhere(element.getAttribute("href") ?? element.getAttribute("xlink:href") ?? "")
  );
  return [
    ...[...named, ...used].map(element => `${page.path}: ${element.outerHTML.slice(0, 120)}`),
    ...all(page, "style").flatMap(style => styleFaults(page.path, style.textContent ?? "")),
    ...all(page, "[style]").flatMap(element => styleFaults(page.path, element.getAttribute("style") ?? ""))
  ];
}

/** Addresses at other origins in a style sheet. */
export function styleFaults(path: string, css: string): string[] {
  return [...css.matchAll(/(?:url\(|@import)\s*["']?\s*((?:https?:)?\/\/[^"')\s]+)/gi)].map(
    ([, url]) => `${path}: loads ${url}`
  );
}

/** What the page's policy against foreign content lacks; it must come before anything it governs. */
export function policyFaults(page: SitePage): string[] {
  const meta = all(page, "head meta[http-equiv='Content-Security-Policy' i]");
  if (meta.length !== 1) return [`${page.path}: ${meta.length} content security policies`];
  const policy = meta[0]?.getAttribute("content") ?? "";
  const governed = page.document.querySelector("head link, head script, head style, head meta[http-equiv]");
  const loose = policy.match(/'unsafe-[a-z-]+'|https?:\S*|(?<=\s)\*(?=[\s;]|$)/g) ?? [];
  return [
    ...(/(^|;)\s*default-src 'none'\s*(;|$)/.test(policy)
      ? []
      : [`${page.path}: the policy allows by default: ${policy}`]),
    ...loose.map(source => `${page.path}: the policy allows ${source}`),
    ...(governed === meta[0] ? [] : [`${page.path}: the policy stands after what it governs`])
  ];
}

/** What the head of a page lacks: its language, a window that may be enlarged, a title, a description. */
export function headFaults(page: SitePage): string[] {
  const viewport = page.document.querySelector("meta[name='viewport']")?.getAttribute("content") ?? "";
  const lacks = [
    [(page.document.documentElement.getAttribute("lang") ?? "") !== "", "a language"],
    [viewport.includes("width=device-width"), "a viewport"],
    [!/user-scalable\s*=\s*(no|0)|maximum-scale/.test(viewport), "a window that may be enlarged"],
    [(page.document.querySelector("title")?.textContent ?? "").trim() !== "", "a title"],
    [all(page, "h1").length === 1, "exactly one main heading"]
  ] as const;
  return lacks.filter(([has]) => !has).map(([, what]) => `${page.path} lacks ${what}`);
}
