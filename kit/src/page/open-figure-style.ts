/**
 * Style rules that set the figure on a pale ground while its note is open, for the `<style>` of a page's head.
 * `ids` are those with a note on the page. Empty where there are none.
 */
export function openFigureStyle(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  const selectors = ids.map(
    id => `:root:has([id="note-${id}"]:target) :is(.sb-figure, figcaption a)[data-figure="${id}"]`
  );
  const look = "background: var(--sb-pale); color: var(--sb-ink); text-decoration-color: var(--sb-blue)";
  return `@media screen {\n${selectors.join(",\n")} { ${look}; }\n}\n`;
}
