/** Explanations of the problems of charts as files, and of figures drawn by others, by code. */
export const exportExplanations: Readonly<Record<string, string>> = {
  "font-lacks-text":
    "A text of a chart has signs that Source Sans 3 does not have: emoji, or writing such as Arabic or Chinese. In a file with outlines it stays text, in a font of whoever looks at it. A PNG shows empty boxes in its place: give a font file that has the signs (--font, or fontFiles), or change the text.",
  "picture-size":
    "A picture would have no pixels, or more than 64 million. Ask for a smaller scale or width; an SVG without a size needs one.",
  "svg-refused":
    "A text that was to become a PNG is no SVG, or names something outside itself: a file, an address, a document type. A picture is drawn from nothing but its own text. Remove what is named.",
  "figure-without-svg":
    "What was given to frameFigure holds no <svg>. Give the SVG as text: the outerHTML of a figure of Plot.",
  "figure-markup":
    "A figure drawn by another library had parts that have no place in a page, and they were left out: scripts, pictures, addresses, styles, or texts beside the drawing. Look at what remains; say in the note what was lost."
};
