/**
 * Joins words that were broken at the end of a line: "surveil-" and "lance" are "surveillance". The hyphen stays where
 * the text has the hyphenated word elsewhere ("rendez-vous"), and before capitals and digits.
 */
export function joinLines(pages: readonly (readonly string[])[]): string[] {
  const hyphenated = new Set(
    pages
      .flat()
      .flatMap(line => [...line.matchAll(/\p{L}+(?:-\p{L}+)+/gu)].map(([word]) => word.toLowerCase()))
  );
  return pages.map(lines => {
    let text = "";
    for (const line of lines) {
      const broken = /(\p{L}+)([-\u00ad\u2010])$/u.exec(text);
      const rest = /^\p{Ll}+/u.exec(line);
      if (!broken || !rest) {
        text += text === "" ? line : `\n${line}`;
        continue;
      }
      const whole = `${broken[1]}-${rest[0]}`.toLowerCase();
      text = hyphenated.has(whole) ? text + line : text.slice(0, -1) + line;
    }
    return text;
  });
}
