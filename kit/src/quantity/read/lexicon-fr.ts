import type {LexiconText} from "./lexicon.ts";

export const french: LexiconText = {
  digits: "zéro un deux trois quatre cinq six sept huit neuf",
  teens: "dix onze douze treize quatorze quinze seize",
  tens: "vingt trente quarante cinquante soixante septante huitante nonante",
  alsoNumbers: "zero:0 une:1 vingts:20 octante:80 cent:100 cents:100 mille:1000 mil:1000",
  magnitudes: "million:6 milliard:9 billion:12 billiard:15 trillion:18 trilliard:21",
  abbreviations: "k:3 K:3 M:6 Md:9 Mds:9 md:9 Mrd:9 Mio:6",
  ordinals: "unième:1",
  toOrdinal: word => `${word.replace(/e$/, "").replace(/q$/, "qu").replace(/f$/, "v")}ième`,
  loneOrdinals: "premier premiers première premières second seconde secondes seconds",
  collectives:
    "dizaine:10 douzaine:12 quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60 centaine:100 millier:1000",
  before: {
    about:
      "environ|quelque|près de|près des|près du|presque|approximativement|à peu près|autour de|aux alentours de|aux environs de|de l'ordre de|plus ou moins|à peine|env.|env|~|≈|quasi|quasiment|pas loin de",
    "more than":
      "plus de|plus des|plus du|+ de|un peu plus de|au-delà de|au-dessus de|supérieur à|supérieure à|supérieurs à|supérieures à|dépasse|dépassent|dépassait|dépassé|dépassant|dépasser|excède|excèdent|excédant|excéder|>",
    "at least":
      "au moins|au minimum|minimum|un minimum de|pas moins de|à partir de|supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à|supérieures ou égales à|≥|>=",
    "less than":
      "moins de|moins des|moins du|un peu moins de|en dessous de|au-dessous de|en deçà de|inférieur à|inférieure à|inférieurs à|inférieures à|<",
    "at most":
      "au plus|au maximum|maximum|un maximum de|jusqu'à|pas plus de|tout au plus|inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|inférieures ou égales à|≤|<="
  },
  after: {
    "more than": "et quelques",
    about: "environ|à peu près|approximativement|plus ou moins",
    "at least": "ou plus|et plus|au moins|au minimum|minimum|ou davantage|et au-delà|+",
    "at most": "ou moins|au plus|au maximum|maximum|tout au plus|max"
  },
  taxExcluded: "HT|H.T.|H.T|hors taxes|hors taxe|hors TVA|hors taxes (HT)",
  taxIncluded:
    "TTC|T.T.C.|T.T.C|toutes taxes comprises|toutes taxes incluses|TVA comprise|TVA incluse|toutes taxes comprises (TTC)",
  stops:
    "de d du des le la les l un une à a au aux en y dans sur sous pour par avec sans et ou où mais que qu qui dont ne n pas plus moins se s est sont était étaient ont avait avaient sera seront ce ces cette cet son sa ses leur leurs il elle ils elles on nous vous contre vers chez entre depuis pendant dès comme si car donc lors selon soit puis jusqu",
  references:
    "article articles art alinéa alinéas page pages p pp version versions chapitre chapitres section sections n no nos numéro numéros ligne lignes salle bâtiment étape phase figure fig tableau annexe annexes loi décret règlement directive tome volume vol lot lots niveau question point points rubrique paragraphe § # iso rfc chaîne bp cs cedex cp option amendement amendements convention délibération arrêté catégorie type groupe modèle série épisode saison windows",
  changes:
    /^(?:pass[eéa]|augment|bond|grimp|mont[eé]|baiss|chut|tomb|rédui|réduction|ramen|port[eé]|cr[oû]|évolu|recul|progress|hausse)/,
  months: "fevrier:2 fév:2 aout:8 decembre:12",
  seasons: "printemps:21 été:22 automne:23 hiver:24",
  several: "des quelques plusieurs",
  many: "dizaines",
  relations: {
    by: "d'ici à|d'ici|d'ici la|d'ici à la|jusqu'en|jusqu'à|jusqu'à la|à l'horizon|au plus tard en",
    before: "avant|avant la|avant le",
    since: "depuis|depuis la|depuis le|dès|dès le|à partir de|à compter de",
    after: "après|après le",
    about: "vers|autour de|aux alentours de|aux environs de"
  },
  datePart:
    "fin|fin de|la fin de|la fin|fin de l'année|la fin de l'année|début|le début de|mi|mi -|l'|le|l'été|l'automne|le printemps|l'hiver|l'année",
  openings: "d du la le les l cette ce sa leur notre entre virgule fin début courant mi années année an"
};
