/** Elements that WordPress lets an author without special rights publish, and their attributes (wp_kses_post). */
export const postTags: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "rel", "rev", "name", "target", "download"],
  abbr: [],
  b: [],
  blockquote: ["cite"],
  br: [],
  cite: [],
  code: [],
  del: ["datetime"],
  details: ["open"],
  div: ["align"],
  em: [],
  figcaption: ["align"],
  figure: ["align"],
  h2: ["align"],
  h3: ["align"],
  i: [],
  img: [
    "alt",
    "align",
    "border",
    "height",
    "hspace",
    "loading",
    "longdesc",
    "src",
    "usemap",
    "vspace",
    "width"
  ],
  li: ["align", "value"],
  ol: ["start", "type", "reversed"],
  p: ["align"],
  pre: ["width"],
  q: ["cite"],
  span: ["align"],
  strong: [],
  summary: ["align"],
  ul: ["type"]
};

/** Those that it lets whoever comments publish. */
export const commentTags: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "title"],
  abbr: ["title"],
  b: [],
  blockquote: ["cite"],
  cite: [],
  code: [],
  del: ["datetime"],
  em: [],
  i: [],
  q: ["cite"],
  s: [],
  strike: [],
  strong: []
};
