/** Explanations of the problems of the build and of the finished site, by code. */
export const siteExplanations: Readonly<Record<string, string>> = {
  "git-refuses":
    "git could not answer: the folder is in no repository, or the revision is not one it knows. sourcebook impact and sourcebook history read the ledger's past from git.",
  "no-notebook":
    "The folder has no observablehq.config.ts, or that exports no notebook. Run sourcebook in the notebook's folder, or name it with --root.",
  "build-running":
    "Another process is building this notebook, runs one of its stages, or pins. Two at once would mix their files. Wait until it has ended. What a killed process left is taken over by itself; delete .sourcebook/build.lock only where the process that it names is something else.",
  "invalid-option": "An option of notebook() is unknown or cannot be read. docs/build.md lists them.",
  "stage-missing":
    "What an earlier stage writes is not there. Run that stage first, or run sourcebook build.",
  "module-does-not-compile":
    "A TypeScript file of the notebook has a fault of syntax, or imports what is not there. Correct it.",
  "module-fails": "A TypeScript file of the notebook throws while it is imported. Correct it.",
  "no-pages": "src/index.md is missing: a notebook needs a front page.",
  "unknown-page": "The configuration lists a page that is not in src/. Correct the list.",
  "signature-fallen":
    "A page says that it is signed, but its words, its charts or the figures that it shows are no longer those that were signed. Read it again and run sourcebook sign, or set status: checking.",
  "not-signed":
    'A page has status: signed and nobody\'s signature. Run sourcebook sign <page> --by "name" once it has been checked.',
  "missing-description":
    "A page has no description in its front matter. Search engines and previews show it.",
  "network-refused":
    "A page would need the network while it is built. Builds open no connection, so that they always give the same site. Import an installed package instead.",
  "framework-fault": "Observable Framework reported a fault in a page; the message is its own.",
  "no-url":
    "The site's address is not known, so pages have no canonical address, do not name each other's languages to search engines and have no picture in link previews, and there is no feed, no sitemap and no code to embed charts with. Set url in the configuration, or SOURCEBOOK_URL.",
  "preview-fails": "The preview met a fault of its own and goes on. Read the message; start it again.",
  "no-mentions":
    "The site does not say who publishes it, who answers for it, who hosts it, and where to send a reply; in France the law asks for that. Set mentions in the configuration, or write a page of your own: src/mentions.md.",
  "no-front-page": "A language has no front page in the finished site. Write it; it may be a draft.",
  "broken-link": "An address in a page leads to no file of the site. Correct it.",
  "broken-anchor": "The part of an address after # is no id of the page it leads to. Correct it.",
  "duplicate-html-id":
    "Two elements of one page have the same id, so that links to it are uncertain. Rename one.",
  "broken-import":
    "A cell or module imports what is not installed or not there. Install it, or correct the path.",
  "third-party":
    "A page or style sheet would load something from another site, which would learn who reads it. Put the file into the notebook.",
  "inline-code":
    "A page has a style attribute, an event handler or a javascript: address, which its own policy refuses. Use a class, or a live cell.",
  policy:
    "The Content-Security-Policy of a page is missing, stands too late, or does not fit the page. This is a fault of the tool.",
  "unbound-number":
    "A number in the prose of a finished page is neither bound to a figure nor marked as a literal.",
  "fault-published":
    "A finished page shows the mark of a problem, or the error of a cell. Mend what it names.",
  "theme-color": "A colour of the notebook's theme is none. Write it with six digits, as #1f6fb2.",
  "theme-contrast":
    "A colour of the notebook's theme can't be read on its ground: words, and the hues that colour them, need a contrast of 4.5. The message names the nearest shade that has it.",
  "chart-incomplete":
    "A chart in a finished page lacks its caption, its drawing or its table. This is a fault of the tool.",
  "chart-not-placed":
    "A chart is drawn in a language of which no page shows it. Place it with {{chart id}}, or remove it.",
  "too-heavy":
    "A page without live cells weighs over 150 kB with all that it loads, compressed. Shorten it, or split it: readers are on phones."
};
