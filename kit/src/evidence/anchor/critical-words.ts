import type {LexiconText} from "../../quantity/read/lexicon.ts";
import {lexiconOf} from "../../quantity/read/lexicon.ts";
import {english} from "../../quantity/read/lexicon-en.ts";
import {french} from "../../quantity/read/lexicon-fr.ts";
import {normaliseText} from "../normalise.ts";

/** What a word does to what a sentence states. A difference in any of these is never a mere edit. */
export type CriticalKind =
  | "number"
  | "comparator"
  | "negation"
  | "unit"
  | "sign"
  | "month"
  | "direction"
  /** What two numbers have to do with each other: "30 of 350", "30 or 350". */
  | "join";

const fold = (word: string) => normaliseText(word).text.trim();
const list = (text: string) => text.split(" ").map(fold);
const setOf = (text: string): ReadonlySet<string> => new Set(list(text));

/** Words of comparators that say nothing alone. */
const fillers = setOf(
  "de d du des le la les l a au aux un une an the of than or to in as ou et en est and or is peu bit just well c ca be no not pas just by egal egale egaux egales equal gros"
);

const fractions =
  "tiers quart quarts moitie demi demie half halves halved third thirds quarter quarters double doubles doubled triple triples tripled treble trebles trebled quadruple once twice thrice fois times divise divisee divises divisees multiplie multipliee multiplies multipliees divided multiplied zero";

/** How many, without a number. */
const quantifiers =
  "plusieurs quelques several few many most couple both each apiece single sole lone unique seul seule seuls seules dernier derniere derniers dernieres avant-dernier last final beaucoup plupart majorite minorite majority minority chaque chacun chacune certains certaines scores tens";

const negations =
  "ne n pas jamais aucun aucune aucuns aucunes ni sans nul nulle non sauf hormis hors excepte rien not no never none nor neither without cannot nobody nothing except unless t hardly scarcely guere faux fausse false besides outre including excluding includes excludes excluded incl excl compris comprise comprises inclus incluse incluses exclut excluent exclu exclue exclus exclues nie nient dement dementent refuse refusent refuses refused deny denies denied denying lack lacks lacked lacking fail fails failed manque manquent longer";

const unitWords =
  "euro euros eur dollar dollars usd franc francs chf livre livres pound pounds gbp jpy yen yens yuan cny cad aud pourcent percent pct cent cents ht ttc vat tva jour jours day days semaine semaines week weeks mois month months an ans annee annees year years heure heures hour hours minute minutes seconde secondes km kilometre kilometres metre metres mile miles hectare hectares tonne tonnes kg kwh mwh gwh carre carres carree carrees cube cubes square cubic sq";

/** Verbs and adverbs that bound a number, beyond the lists of comparators. */
const bounding =
  "plus moins more less fewer over under above below exceed exceeds exceeding exceeded depasse depassent minimum maximum moindre superieur superieure superieurs superieures inferieur inferieure inferieurs inferieures upwards nearly almost environ presque only seulement uniquement barely avant apres depuis before after since until till exactement exactly precisement precisely mere merely simply simplement short shy quite approche approchent approchait approach approaches approached approaching avoisine avoisinent avoisinait frole frolent frolait plafonne plafonnent capped cap plafond plancher ceiling floor within beyond between entre";

function comparatorWords({before, after}: LexiconText): string[] {
  return [...Object.values(before), ...Object.values(after)]
    .join("|")
    .split(/[|\s'.]+/)
    .map(fold)
    .filter(word => /^\p{L}{2,}$/u.test(word) && !fillers.has(word));
}

/** About so many; their plural says several of them: "une centaine", "des centaines". */
const collectiveWords = (language: "en" | "fr") =>
  [...lexiconOf(language).collectives.keys()].flatMap(word => [word, `${word}s`]);

function numberWords(language: "en" | "fr"): string[] {
  const {lexemes, magnitudes, loneOrdinals} = lexiconOf(language);
  return [...lexemes.keys(), ...magnitudes.keys(), ...collectiveWords(language), ...loneOrdinals].map(fold);
}

const kinds = new Map<string, CriticalKind>([
  ...list(unitWords).map(word => [word, "unit"] as const),
  ...[...comparatorWords(french), ...comparatorWords(english), ...list(bounding)].map(
    word => [word, "comparator"] as const
  ),
  ...list(negations).map(word => [word, "negation"] as const),
  ...[...numberWords("fr"), ...numberWords("en"), ...list(fractions), ...list(quantifiers)].map(
    word => [word, "number"] as const
  )
]);
// Articles: "un an" and "l'an" differ in no number.
for (const article of ["un", "une"]) kinds.delete(article);

/** What a word does wherever it stands. */
export const kindOfWord = (key: string): CriticalKind | undefined => kinds.get(key);

/** Words whose plural is another number; "millions" and "cents" only agree with what stands before them. */
export const countedWords: ReadonlySet<string> = new Set([
  ...[...collectiveWords("fr"), ...collectiveWords("en")].map(fold),
  ...["hundred", "hundreds", "thousand", "thousands"]
]);

export const monthWords: ReadonlySet<string> = new Set(
  [...lexiconOf("fr").months.keys(), ...lexiconOf("en").months.keys()].map(fold).filter(word => word !== "")
);

/** Before a date: "by 2025" is not "in 2025". */
export const dateRelations = setOf("by from des ici starting horizon compter");

/** Parts of a year or month before their date. */
export const dateParts = setOf(
  "fin debut mi milieu end start beginning early late mid middle spring summer autumn fall winter printemps ete automne hiver"
);

export const references: ReadonlySet<string> = new Set(
  [...lexiconOf("fr").references, ...lexiconOf("en").references].map(fold)
);

export const stops: ReadonlySet<string> = new Set(
  [...lexiconOf("fr").stops, ...lexiconOf("en").stops].map(fold)
);

const marks = new Map<string, CriticalKind>([
  ...[..."%‰€$£¥²³"].map(mark => [mark, "unit"] as const),
  ...[..."<>≤≥~≈±+"].map(mark => [mark, "comparator"] as const)
]);

export const kindOfMark = (mark: string): CriticalKind | undefined => marks.get(mark);
