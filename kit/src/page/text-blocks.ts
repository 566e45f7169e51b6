/** Paragraphs, list items, headings and lines of front matter, with their offset. */
export function textBlocks(text: string): {start: number; block: string}[] {
  const blocks: {start: number; block: string}[] = [];
  let fenced = false;
  let current: {start: number; block: string} | undefined;
  let offset = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const fence = /^\s*(```|~~~)/.test(line);
    if (fence) fenced = !fenced;
    const alone = fence || fenced || /^\s*(?:(?:-{3,}|\*{3,}|_{3,})\s*)?$/.test(line);
    const opens = /^\s*([-*+] |\d+[.)] |#{1,6} |\||[\w-]+: )/.test(line);
    if (alone || opens || /^\s*#/.test(current?.block ?? "")) current = undefined;
    if (!alone) {
      if (current) current.block += line;
      else {
        current = {start: offset, block: line};
        blocks.push(current);
      }
    }
    offset += line.length;
  }
  return blocks;
}
