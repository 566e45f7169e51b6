/** Explanations of the problems of loaders, charts and pages, by code. */
export const pageExplanations: Readonly<Record<string, string>> = {
  "loader-shape":
    "A file in loaders/ exports no dataset, or its load gives no list of rows. Write export default loader({title, row, load}).",
  "loader-fails": "A loader throws. Its own message follows; the last good output stays. Correct the loader.",
  "column-names":
    "A dataset has a column named as a part of another one would be in its downloads: the figures of the column x stand there as x, x_low, x_high, x_unit, x_status and so on, and events or statements have x_id and x_source beside them. Give the column another name.",
  "row-shape":
    "A row is not as the loader's schema says: a cell is no figure of the ledger, or has another unit. A number typed in by hand is refused, because it would have no source.",
  "chart-spec": "A chart's specification has a field that is wrong or unknown; the message names it.",
  "chart-form": "There is no chart form of that name. docs/charts.md lists them.",
  "chart-field": "A chart names a column that its dataset does not have. Take a name of the dataset's row.",
  "chart-value": "A cell is no quantity, or too large to be drawn. Take cells from the ledger.",
  "chart-empty": "No row of the dataset has a value to draw. Check the loader.",
  "chart-data":
    "The data cannot be drawn truly in this form. The message says which values, and what to use instead.",
  "chart-text":
    "A text of a chart cannot be worded in this language. Charts are worded in English and French.",
  "chart-time": "A time in the data is no EDTF. Write 2017, 2019-01, ../2023 or unknown.",
  "chart-unit-words": "A unit has no words in the data. Declare it in data/units.yaml.",
  "chart-slices-many":
    "A donut has more than six slices, which can't be told apart. Draw them with form bar, or many with treemap; or sum up the smallest in the loader.",
  "chart-series-many":
    "A chart has more series than the seven hues that can be told apart. Name a few in highlight, or set them apart with facet.",
  "chart-label-cut": "A label is too long for the place it has. Shorten it.",
  "chart-categories-many":
    "A chart has more categories or panels than a reader can take in. The message names what shows them better.",
  "chart-text-small":
    "A text of a drawing is smaller than 12 px as it is shown. Draw the chart for the width in which it is shown.",
  "chart-annotation":
    "An annotation of a chart names a figure, a time or a label that the chart does not have, or its form takes none. The message names what there is.",
  "chart-shape": "A file in charts/ exports no chart. Write export default chart(dataset, {…}).",
  "chart-dataset":
    "A chart's file does not import exactly one loader, or that loader made no dataset. Import the loader of its dataset.",
  "unknown-option": "An option after a bound id is not one of unit, compact, percent, time, label.",
  "no-number":
    "An event or a statement stands where a number should. It has none: bind words to it, as in [signed a contract]{id}.",
  "words-differ":
    "Words bound to a figure say another number, kind, unit or tax than the figure does. Write what the figure says, or let the figure print itself.",
  "claim-unsupported":
    "Words beside a figure say what the figures do not: a rise that was none, half that is a third, a bound that an exact figure does not have. Say what the figures say; mark words that mean something else, with the reason: {{=doubled the words of the quote}}.",
  "claim-undecided":
    'Words beside a figure compare it with something that is not bound in the sentence, or with a figure whose bounds overlap. Bind both figures, say less, or mark the words with the reason: {{="one in ten" the words of the law}}.',
  "claim-twice":
    'A comparator stands before a figure that says it itself: more than {{cameras-latest}} prints "more than more than 400". Leave one out.',
  "missing-elision":
    "French elides before what is printed: « de environ 100 » should be « d’environ 100 ». Bind your own words, [d’environ 100]{id}.",
  "lower-case-opening":
    "A sentence opens with a figure in lower case. Bind your own words: [More than 400]{id}.",
  "unreadable-binding": "Braces in the text are no binding. Write {{id}}, [words]{id} or {{=3 reason}}.",
  "literal-without-reason":
    "A literal does not say why its number is no figure. Literals are counted on each page, and each needs its reason: {{=3 parts of this page}}.",
  "unprintable-figure":
    "A figure cannot be written here: its unit has no words in this language, or the language is not one that numbers are worded in.",
  "missing-text": "A chart or table is not drawn in the page's language. Draw it, or place it elsewhere.",
  "misplaced-part":
    "A chart, a table or the list of sources stands inside a heading, a cell, a link or emphasised words. Give it a paragraph of its own.",
  "repeated-part": "The same chart, table or list stands twice on a page. Place it once.",
  "missing-page": "A page is missing in one of the notebook's languages. Write its twin.",
  "twin-differs":
    "One language's page shows a figure or a chart that the other's does not. Both must say the same.",
  "missing-character":
    "A text has a character that the shipped fonts lack; readers would see another font, or a box. Write it otherwise.",
  "page-rule-failed":
    "The tool's own rules failed on a page. This is a fault of the tool; the message helps to mend it."
};
