/** Cuts after `.`, `!`, `?` or `…` with a space and no lower-case letter behind; bindings stay whole. */
export function splitSentences(text: string): {offset: number; sentence: string}[] {
  const sentences: {offset: number; sentence: string}[] = [];
  let offset = 0;
  for (const match of text.matchAll(/[.!?…]["”’»\u202f)\]*_]*\s+(?=[^\p{Ll}\s])/gu)) {
    const end = match.index + match[0].length;
    sentences.push({offset, sentence: text.slice(offset, end)});
    offset = end;
  }
  if (offset < text.length) sentences.push({offset, sentence: text.slice(offset)});
  return sentences;
}
