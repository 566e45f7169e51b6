/** Explanations of the ledger's problems, by code. */
export const ledgerExplanations: Readonly<Record<string, string>> = {
  "yaml-syntax":
    'A file of the ledger is no YAML, or YAML takes a value for something else: > opens a block, [ a list, ~ is nothing. Put the value in quotes, as in value: ">400".',
  "duplicate-id":
    "Two entries have one id. Figures, events, statements and constants share one set of ids, because pages name them all in the same way. Choose another id for one of them.",
  "unknown-field":
    "An entry has a field that the ledger does not know, usually a slip of the hand. A field that nobody reads would be lost without a word, so it is refused. Take the suggested name, or remove the field.",
  "missing-field":
    "An entry lacks a field that it needs, or a derived figure's inputs are of different times and it does not declare its own. Add the field.",
  "wrong-field":
    "A field holds what it may not: a status that is none, a hash that is too short, a text where a list should stand. The message says what is expected and what was seen.",
  "unreadable-value":
    'A value is no quantity. Write 350, "~100" (about), ">400" (more than), ">=100" (at least), "<5", "<=5", 350..400 or "350..<400".',
  "unreadable-time":
    'A time is no EDTF, the extension of ISO 8601 for dates that are not exactly known. Write 2017, 2019-01, ../2025 (by 2025), 2018/.. (since 2018), "[2019..2022]" (one of these), or unknown.',
  "unknown-source":
    "Evidence names a source that data/sources.yaml does not have. Take the suggested id, or enter the source.",
  "unknown-unit":
    "A unit is neither built in nor declared in data/units.yaml. Declare it with its words in each language, so that pages can write it.",
  "unknown-figure":
    "An entry names a figure that the ledger does not have, in supersedes or rules-out. Take the suggested id.",
  "unknown-entry":
    "The outcome of a plan names no figure, event or statement. Take the suggested id, or enter what happened.",
  "unknown-id":
    "A formula, a check or a page names an id that the ledger does not have. Take the suggested id, or enter it.",
  "quote-disagrees":
    'The words of a quote say another number, kind or unit than the declared value: "plus de 400" is ">400", not 400. One of the two is wrong, and readers would see a number that its own evidence contradicts. Correct the value or the quote.',
  "quote-ambiguous":
    "Several readings of a quote fit its value, or its words stand several times in the document. Say which number is meant with number, or which place with prefix and suffix.",
  "quote-too-long":
    "A quote has more than 25 words. Short quotes keep within the right to quote and show what is counted at a glance. Quote only the words that say it.",
  "quote-not-in-snapshot":
    "The archived document does not hold these words, even with spaces, quotes, dashes, accents and case set aside. Copy them from the document again.",
  "value-not-in-snapshot":
    "The archived document does not hold the declared value, or the time, at the place that a JSON Pointer or a fragment names: another one stands there, none, or several. Correct the value or the place. A figure in other units than its source's is a derived one.",
  "quote-elsewhere":
    "The words stand in the archived document, but on another page, or in another cell, than the evidence says. Pages are counted from the first of the file, whatever is printed on them; readers are sent there. Write the place that the message names.",
  "quoted-too-much":
    "A large share of a document's text is quoted in all: a warning above 25 %, an error above 40 %. Shorten the quotes.",
  "snapshot-not-in-archive":
    "The archive at hand does not hold the document with this hash. Nothing has failed: the lock still says what was proved. Capture the document again, or point SOURCEBOOK_ARCHIVE at the archive that has it.",
  "snapshot-unreadable":
    "The archived document is in a format that is not read. Keep its text beside it, and name that as the snapshot.",
  "value-unsupported":
    "A figure has evidence, but none supports its value. Add value to the supports of the quote that says it.",
  "time-unsupported":
    "Nothing says the time of an entry: no quote that supports it names the date, and no reason is given. Quote the words that date it, cite the dated source, or say time-because.",
  "missing-translation":
    "A text lacks one of the notebook's languages. Readers of that language would see a gap or another tongue. Write it.",
  "naked-number":
    "A number stands in a text and is bound to no figure, so nothing would notice when it goes stale. Bind it with {{id}} or [words]{id}; where it is no figure, say why with {{=3 reason}}.",
  "draft-figure":
    "An entry is marked draft: true. A preview shows it; a build refuses it. Finish it and take the mark away, or take the entry out.",
  "formula-syntax":
    "A formula or a check cannot be read. Operators stand between spaces, because ids hold hyphens: a - b, not a-b. There are + - * / ( ) and round(x, step); a number may carry a unit.",
  "formula-fault":
    "A formula cannot be computed: its units do not add up, its divisor may be zero, or nothing could be known of the result. What cannot be known is never guessed.",
  "formula-cycle": "Derived figures need each other in a circle, which the message shows. Break it.",
  "needs-assuming":
    "A formula computes figures that are counted on different bases, or a plan with a fact. That holds only under an assumption, and readers must see it. Say it with assuming, in each language.",
  "check-fails":
    "A relation of data/checks.yaml does not hold: one of its figures is wrong, or the relation is.",
  "rival-figures":
    "Two figures of one indicator contradict each other at the same time and on the same base. Rivals may stand side by side, but not unnoticed: rank one preferred or deprecated, or give both a note.",
  "plan-overdue":
    "A plan's date has passed, seen from the day given with --today, and nothing says what became of it. Enter what happened and name it with outcome.",
  "target-ruled-out":
    "An event rules a target out, and the target stands as before. Set its status to withdrawn, or say in a note what is left of it.",
  orphan:
    "Nothing uses a source, a unit, an indicator or a constant. It may be in the making, so this is a warning. Use it, or take it out.",
  "lock-unreadable":
    "The lock is not as sourcebook pin writes it, so no proof in it is believed. Restore it from git, or run sourcebook pin again.",
  "confidential-exposed":
    "A confidential source has an address, a path or a hash in the ledger. All of these lead to the document, or prove that somebody holds it, and the ledger is public with its history. Take them out, and out of the history of git if they were committed."
};
