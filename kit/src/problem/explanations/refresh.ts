/** Explanations of the problems of archives and of refreshing sources, by code. */
export const refreshExplanations: Readonly<Record<string, string>> = {
  "archive-rot":
    "A file of the archive is not what it was when it was stored: its bytes have another hash than its name, the index or the web archive itself says. Restore it from a copy; a capture cannot be made again once the page has changed.",
  "source-without-address":
    "A source is to be read again, but has neither a url nor a path. Give it the one under which you reach the document.",
  "refresh-running":
    "Another process is refreshing this notebook, and two at once would each undo what the other writes. Wait until it has ended. The file names the process; one that was killed is noticed, but where its number belongs to another program by now, delete the file.",
  "edited-meanwhile":
    "A file of the ledger was edited while its update was being made, so nothing was written. Run the command again.",
  "update-unfinished":
    "An update of several files of the ledger was interrupted, and one of them was edited before it could be finished, so that it no longer fits the others. Restore data/ from git, delete .sourcebook/pending-update.json, and refresh again."
};
