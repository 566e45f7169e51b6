import type {ClaimWords} from "./claim-words.ts";

const degree = "(?:well |far |slightly |just |much |a little )?";

export const english: ClaimWords = {
  before: {
    about: "about|around|roughly|approximately|approx\\.|circa|some|an estimated|in the region of",
    nearly: "nearly|almost|close to|just under|just below|not quite",
    "more than": `${degree}(?:more than|over|above)|upwards of|in excess of|exceed(?:s|ed|ing)?`,
    "at least": "at least|no fewer than|no less than|not less than|not fewer than|a minimum of",
    "less than": `${degree}(?:less than|fewer than|under|below)`,
    "at most": "at most|up to|no more than|not more than|a maximum of"
  },
  after: "or more|and more|or so|or less|or fewer|at least|at most|approximately|\\+",
  articles: "the|these|those|its|their|our|all|all the|the total|a total of",
  subjects:
    "(?:talk|speak|spoke|know|knew|ask|inform|writ|wrote|read|doubt|report|article|page|question|detail|word|data|nothing|something|anything|what)\\p{L}*",
  of: "of|out of",
  multiples: {
    2: "doubl(?:e|es|ed|ing)|twice",
    3: "tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|thrice",
    4: "quadrupl(?:e|es|ed|ing)",
    10: "ten-?fold|tenfold"
  },
  times: {
    numbers: {two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twenty: 20},
    follow: "as (?:many|much|high|large|big|great)|more|higher|larger|bigger|greater|the|those|its|that of"
  },
  beforeMultiple: {"more than": "more than|over", "less than": "less than"},
  most: "(?:the |a )?(?:great |large |vast )?majority of|most of",
  minority: "(?:the |a )?(?:small )?minority of",
  rise: "ris(?:e|es|en|ing)|rose|gr(?:ow|ows|ew|own|owing|owth)|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|went up|go(?:es|ing)? up|gone up|rais(?:ed|es|ing)",
  fall: "fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr(?:ank|unk|inks?|inking)|went down|go(?:es|ing)? down|gone down|lower(?:s|ed|ing)|cut|cuts|cutting|reduc(?:es|ed|ing|tion)",
  from: "from",
  to: "to",
  by: "by|of",
  outOf: "of|out of|in|among",
  more: "more|higher|larger|greater|bigger",
  less: "less|fewer|lower|smaller",
  than: "than",
  and: "and|but|then|while|whereas",
  denial: "not|never|hardly|cannot|\\p{L}+n[’']t",
  series: "and|then|in|on|by|at|the|of|end|early|late|mid",
  fractions:
    "half|(?:one|two|three|four|a)[ -](?:third|quarter|fifth|tenth)s?|one in (?:two|three|four|five|six|seven|eight|nine|ten|twenty|\\d+)",
  unsettled:
    "as many|as much|only|barely|higher|highest|lower|lowest|larger|largest|smaller|smallest|most|record|halv(?:e|es|ed|ing)|dozens|hundreds|thousands|millions|many times|growth"
};
