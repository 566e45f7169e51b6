import type {LexiconText} from "./lexicon.ts";

export const english: LexiconText = {
  digits: "zero one two three four five six seven eight nine",
  teens: "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  tens: "twenty thirty forty fifty sixty seventy eighty ninety",
  alsoNumbers: "fourty:40 hundred:100 hundreds:100 thousand:1000 thousands:1000",
  magnitudes: "million:6 billion:9 trillion:12 quadrillion:15 quintillion:18 lakh:5 crore:7",
  abbreviations: "k:3 K:3 m:6 M:6 mn:6 mln:6 bn:9 Bn:9 B:9 b:9 tn:12 T:12",
  ordinals: "first:1 second:2 third:3 fifth:5 eighth:8 ninth:9 twelfth:12",
  toOrdinal: word => `${word.replace(/y$/, "ie")}th`,
  loneOrdinals: "first firsts umpteenth nth",
  collectives: "dozen:12",
  before: {
    about:
      "about|around|roughly|approximately|approx.|approx|nearly|almost|close to|some|circa|c.|ca.|in the region of|of the order of|more or less|just about|give or take|an estimated|estimated|~|≈|barely",
    "more than":
      "more than|just over|over|above|upwards of|in excess of|exceeding|exceeds|exceed|exceeded|greater than|higher than|well over|>",
    "at least":
      "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as|greater than or equal to|≥|>=",
    "less than": "less than|fewer than|under|below|just under|well under|lower than|<",
    "at most":
      "at most|up to|no more than|not more than|a maximum of|maximum of|as many as|as much as|less than or equal to|≤|<="
  },
  after: {
    about: "or so|approximately|roughly|odd|-odd|give or take",
    "at least":
      "or more|and more|and over|or over|and above|or above|or higher|or greater|or older|and older|or longer|at least|minimum|-plus|and up|+",
    "at most":
      "or less|or fewer|or under|and under|and below|or below|or lower|or younger|at most|maximum|max"
  },
  taxExcluded:
    "excl. VAT|excl VAT|excluding VAT|exclusive of VAT|ex VAT|ex. VAT|plus VAT|+ VAT|before VAT|without VAT|net of VAT|VAT excluded|excluding tax|excluding taxes|excl. tax|before tax|HT",
  taxIncluded:
    "incl. VAT|incl VAT|including VAT|inclusive of VAT|inc. VAT|inc VAT|with VAT|VAT included|VAT inclusive|including tax|including taxes|incl. tax|TTC",
  stops:
    "of the a an to in on at by for from with without and or but that which who whose when where while as than then is are was were be been being has have had having do does did will would can could may might must shall should not no it its they their them this these those there he she his her we our you your i my per into onto over under about between during after before since until because if so use uses used own run buy bought sell sold want need see saw get got say says said make made take took give gave each every all both",
  references:
    "article articles art page pages p pp version versions v chapter chapters section sections no nos number numbers line room building step phase figure fig table annex appendix note notes act regulation directive volume vol level question point paragraph para clause schedule rule item § # iso rfc channel option amendment resolution category class type group model series episode season part windows android python",
  changes:
    /^(?:ris|rose|increas|gr[eo]w|jump|climb|go$|goe|going|gone|went|f[ae]ll|drop|declin|cut|reduc|expan|mov|doubl|rais|br[io]|chang|up$|down$|soar|swe|shr[aiu]nk)/,
  months: "sept:9",
  seasons: "spring:21 summer:22 autumn:23 fall:23 winter:24",
  several: "several few many some couple",
  many: "tens hundreds thousands scores",
  relations: {
    by: "by|until|till|up to|up until|no later than|not later than|by the|until the",
    before: "before|before the|prior to",
    since: "since|since the|as of|starting in|starting from|beginning in",
    after: "after|after the",
    about: "around|circa|c.|ca."
  },
  datePart:
    "the end of|end of|the start of|the beginning of|the middle of|early|late|mid|mid -|the year|the summer of|the autumn of|the spring of|the winter of",
  openings: "a an half between from minus point early late mid"
};
