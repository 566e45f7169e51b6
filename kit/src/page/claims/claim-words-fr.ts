import type {ClaimWords} from "./claim-words.ts";

const degree = "(?:bien |un peu |nettement |beaucoup |largement )?";

/** Endings of a verb in -er, as pages use them. */
const er = "(?:e|ent|é|ée|és|ées|er|ait|aient|ant|era|erait)";

export const french: ClaimWords = {
  before: {
    about:
      "environ|quelque|approximativement|à peu près|autour d[e’']|aux alentours d[e’']|aux environs d[e’']|de l[’']ordre d[e’']",
    nearly: "près d[e’']|presque|quasiment|quasi|pas loin d[e’']",
    "more than": `${degree}plus (?:d[e’']|des|du)|au-delà d(?:e|es|u|[’'])|au-dessus d(?:e|es|u|[’'])|dépass(?:e|ent|é|ée|és|ées|er|ait|aient|ant)|excèd(?:e|ent)|excédant|supérieure?s? (?:à|aux?)`,
    "at least": "au moins|au minimum|un minimum d[e’']|pas moins d[e’']",
    "less than": `${degree}moins (?:d[e’']|des|du)|en dessous d(?:e|es|u|[’'])|au-dessous d(?:e|es|u|[’'])|inférieure?s? (?:à|aux?)`,
    "at most": "au plus|au maximum|un maximum d[e’']|jusqu[’'](?:à|aux?)|pas plus d[e’']|tout au plus"
  },
  after: "ou plus|et plus|ou moins|environ|au moins|au plus|au minimum|au maximum|\\+",
  articles: "les|la|le|l[’']|ces|ses|leurs|nos|un total de|au total|toutes les|tous les",
  of: "d[e’']|des|du|parmi|sur|le|la|les|l[’']",
  multiples: {
    2: "doubl(?:é|ée|és|ées|er|ent|ait|era|erait|ement)|le double|double (?:de|des|du)",
    3: "tripl(?:é|ée|és|ées|er|ent|ait|era|erait|ement)|le triple",
    4: "quadrupl(?:é|ée|és|ées|er|ent|ait|era|erait|ement)|le quadruple"
  },
  times: {
    numbers: {deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, vingt: 20},
    follow: "plus|autant|supérieure?s?|le|la|les|ce|celui|celle|ceux"
  },
  beforeMultiple: {"more than": "plus que|plus d[e’']", "less than": "moins d[e’']", nearly: "presque"},
  most: "la plupart (?:des|d[e’'])|(?:la|une) (?:grande |large )?majorité (?:des?|d[’'])",
  minority: "une (?:petite )?minorité (?:des?|d[’'])",
  rise: `augment${er}|augmentations?|progress${er}|progressions?|grimp${er}|mont(?:é|ée|és|ées|er|ait)|hausses?|cr(?:oît|û|ue)|croissance|bond(?:i|it|ir)|relev(?:é|ée|és|ées)`,
  fall: `baiss${er}|baisses?|diminu${er}|diminutions?|recul${er}|reculs?|chut${er}|chutes?|tomb(?:e|é|ée|és|ées|er|ait)|abaiss(?:é|ée|és|ées|er|ement)|réduit(?:e|s|es)?|réductions?|ramen(?:é|ée|és|ées)`,
  from: "d[e’']|depuis|des|du",
  to: "à|jusqu[’']à|aux?",
  by: "d[e’']",
  outOf: "sur|parmi|d[e’']|des",
  more: "plus|davantage",
  less: "moins",
  than: "que|qu[’']",
  and: "et|mais|puis|tandis|alors",
  denial: "pas|jamais|guère|aucunement",
  series: "et|puis|en|au|le|à|la|fin|de|début|mi",
  fractions:
    "la moitié|(?:un|deux|trois|quatre) (?:tiers|quarts?|cinquièmes?|dixièmes?)|(?:un|une) sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|\\d+)",
  unsettled:
    "(?:plus|moins) qu(?:e|[’'])|quelques?|à peine|seulement|autant|davantage|majorité|minorité|record|dizaines|centaines|milliers|millions|supérieure?s?|inférieure?s?"
};
