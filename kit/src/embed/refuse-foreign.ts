import {fileProblem, UserError} from "../problem/problem.ts";

/**
 * What a drawing of ours never has, and through which a renderer would read a file: pictures, other documents, and
 * declarations of entities. Without those, no tag can be spelt otherwise than here; in a comment it is refused too.
 */
const foreign: readonly [pattern: RegExp, what: string][] = [
  [/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/iu, "a document type"],
  [/<\?xml-stylesheet/iu, "a style sheet of its own file"],
  [
    /<(?:[^\s<>/:]+:)?(image|feImage|foreignObject|use|script|iframe)(?=[\s/>])/iu,
    "an element that repeats or shows what is elsewhere"
  ],
  [/(?:^|[\s"'])(?:[^\s<>"'/=:]+:)?(?:href|src)\s*=\s*["'](?!\s*#)/iu, "an address"],
  [/url\(\s*["']?(?!\s*#|["'])/iu, "an address in a style"],
  [/@import/iu, "an import in a style"]
];

/** Throws `UserError` where an SVG text could make a renderer read anything but the text itself. */
export function refuseForeign(svg: string, file: string): void {
  for (const [pattern, what] of foreign) {
    const seen = pattern.exec(svg)?.[0].trim();
    if (seen === undefined) continue;
    const problem = `has ${what} (${seen}), and a picture is drawn from nothing but its own text`;
    throw new UserError(fileProblem("svg-refused", file, problem, "remove it"));
  }
}
