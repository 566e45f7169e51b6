import {elementsOf, parsePage, textOf} from "../html.ts";

/** Every character that the text of the pages shows, each once. */
export function charactersOf(pages: readonly string[]): Set<string> {
  const characters = new Set<string>();
  for (const html of pages) {
    const document = parsePage(html);
    const root = [...elementsOf(document)].find(({tagName}) => tagName === "body") ?? document;
    for (const char of textOf(root)) characters.add(char);
  }
  return characters;
}

const namedEntities: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: '"'};

/**
 * The same for markup that the library wrote itself: it escapes no character but the few of `escapeHtml`, so that
 * no parser is needed. What a script says is among them, which does no harm.
 */
export function charactersOfMarkup(html: string): Set<string> {
  const text = html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name = "") =>
      code === undefined ? (namedEntities[name] ?? "") : String.fromCodePoint(Number(code))
    );
  return new Set(text);
}

/** Characters that a style sheet itself writes: those of its `content`, and capitals where it asks for them. */
export function charactersOfStyle(css: string, text: ReadonlySet<string>): Set<string> {
  const characters = new Set<string>();
  for (const [, quoted = ""] of css.matchAll(/content:\s*"((?:[^"\\]|\\.)*)"/g)) {
    for (const char of unescapeCss(quoted)) characters.add(char);
  }
  if (/text-transform:\s*(?:uppercase|capitalize)/.test(css)) {
    for (const char of text) for (const upper of char.toUpperCase()) characters.add(upper);
  }
  return characters;
}

function unescapeCss(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, code?: string, char?: string) =>
    code === undefined ? (char ?? "") : String.fromCodePoint(Number.parseInt(code, 16))
  );
}

/** Letters, digits and signs of Western European text: for pages whose cells write text that no build sees. */
export const westernCharacters: ReadonlySet<string> = new Set(
  [...range(0x20, 0x7e), ...range(0xa0, 0xff), 0x152, 0x153, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d]
    .concat(0x2026, 0x202f, 0x20ac, 0x2212)
    .filter(code => code !== 0xad)
    .map(code => String.fromCodePoint(code))
);

function range(from: number, to: number): number[] {
  return Array.from({length: to - from + 1}, (_, index) => from + index);
}
