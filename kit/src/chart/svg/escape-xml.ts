/** Text as it may stand in XML: escaped, without the characters that XML does not admit. */
export function escapeXml(text: string): string {
  if (!/[&<>"'\p{Cc}\ufffe\uffff\p{Surrogate}]/u.test(text)) return text;
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replace(/[&<>"']/g, character => entities[character] as string);
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
