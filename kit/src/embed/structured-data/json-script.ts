/** Linked data as a JSON tree; what is undefined is left out. */
export type LinkedData = {readonly [name: string]: Linked | undefined};
type Linked = string | number | boolean | LinkedData | readonly LinkedData[] | readonly string[];

const unsafe: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  // Framework would run a dollar and a brace in raw HTML as code.
  $: "\\u0024",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029"
};

/** A `<script>` of schema.org data: no text in it can end the element, open a comment, or be taken for code. */
export function jsonScript(graph: readonly LinkedData[]): string {
  const json = JSON.stringify({"@context": "https://schema.org", "@graph": graph});
  const safe = json.replace(/[<>&$\u2028\u2029]/g, char => unsafe[char] as string);
  return `<script type="application/ld+json">${safe}</script>`;
}
