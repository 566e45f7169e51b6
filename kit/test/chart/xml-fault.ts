/** What makes a text no well-formed XML, or undefined: a strict check, as HTML parsers forgive everything. */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  const token =
    /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[a-zA-Z_:][\w:.-]*="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)\s*(\/?)>/gy;
  const text = /(?:[^<&>]|&(?:amp|lt|gt|quot|#39);)+/gy;
  // Characters that XML 1.0 does not admit, even escaped.
  const strange = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Surrogate}/u.exec(xml);
  if (strange) return `a forbidden character at ${strange.index}`;
  while (at < xml.length) {
    text.lastIndex = at;
    if (text.exec(xml)) {
      at = text.lastIndex;
      continue;
    }
    token.lastIndex = at;
    const match = token.exec(xml);
    if (!match) return `no tag or text at ${at}: ${xml.slice(at, at + 40)}`;
    const [, closing, name, attributes = "", empty] = match;
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(each => each[1]);
    if (new Set(names).size < names.length) return `an attribute twice in <${name}>`;
    if (closing && open.pop() !== name) return `</${name}> closes another element`;
    if (!closing && !empty) open.push(name as string);
    at = token.lastIndex;
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined;
}
