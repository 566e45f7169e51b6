/** Groups of claims, each of which says something else than every other of its group, in the words of public reports. */
export interface ClaimGroup {
  language: "en" | "fr";
  name: string;
  claims: readonly string[];
}

const group = (language: "en" | "fr", name: string, claims: string): ClaimGroup => ({
  language,
  name,
  claims: claims.split("|").map(claim => claim.trim())
});

export const claimGroups: readonly ClaimGroup[] = [
  group(
    "fr",
    "bounds",
    "la ville compte 400 caméras|la ville compte plus de 400 caméras|la ville compte moins de 400 caméras|la ville compte au moins 400 caméras|la ville compte au plus 400 caméras|la ville compte environ 400 caméras|la ville compte près de 400 caméras|la ville compte quelque 400 caméras|la ville compte jusqu’à 400 caméras|la ville compte bien plus de 400 caméras déjà|la ville compte à peine 400 caméras|la ville compte seulement 400 caméras|la ville compte tout juste 400 caméras|la ville compte exactement 400 caméras|la ville compte 400 caméras ou plus|la ville compte 400 caméras de plus|la ville compte 400 caméras de moins|la ville compte 400 caméras au maximum|la ville avoisine 400 caméras|la ville approche 400 caméras|la ville frôle 400 caméras|la ville plafonne à 400 caméras"
  ),
  group(
    "fr",
    "denials",
    "la ville compte 400 caméras|la ville ne compte pas 400 caméras|la ville ne compte plus 400 caméras|la ville ne compte que 400 caméras|la ville ne compte guère 400 caméras|la ville ne compte jamais 400 caméras|la ville ne compte ni 400 caméras ni agents|il est faux que la ville compte 400 caméras|aucune ville ne compte 400 caméras|nulle ville ne compte 400 caméras|la ville nie compter 400 caméras|la ville dément compter 400 caméras|la ville refuse 400 caméras|la ville manque de 400 caméras"
  ),
  group(
    "fr",
    "digits",
    "le marché coûte 1 350 000 euros|le marché coûte 1 305 000 euros|le marché coûte 13 500 000 euros|le marché coûte 135 000 euros|le marché coûte 1,35 million d’euros|le marché coûte 13,5 millions d’euros|le marché coûte 1,35 milliard d’euros|le marché coûte 1 350 euros|le marché coûte 1 350 000 dollars|le marché coûte 1 350 000 francs|le marché coûte 1 350 000 euros HT|le marché coûte 1 350 000 euros TTC|le marché coûte 1 350 000 euros hors taxes|le marché coûte 1 350 000 euros par an|le marché coûte 1 350 000 euros par mois|le marché coûte 1 350 000 euros par caméra|le marché coûte 1 350 k€|le marché coûte 1 350 M€"
  ),
  group(
    "fr",
    "decimals",
    "le taux atteint 2,5 %|le taux atteint 25 %|le taux atteint 2,05 %|le taux atteint 2,5 points|le taux atteint 5,2 %|le taux atteint 2,5 ‰|le taux atteint 2 à 5 %|le taux atteint 2 ou 5 %|le taux atteint 2 et 5 %|le taux atteint -2,5 %|le taux atteint +2,5 %|le taux atteint 2,5 points de base|le taux atteint 2 % ou 5 %|le taux atteint 0,25 %|le taux atteint 2,5 fois la moyenne"
  ),
  group(
    "fr",
    "words for numbers",
    "la mairie a loué trente caméras mobiles|la mairie a loué une trentaine de caméras mobiles|la mairie a loué quarante caméras mobiles|la mairie a loué trente-deux caméras mobiles|la mairie a loué une dizaine de caméras mobiles|la mairie a loué une douzaine de caméras mobiles|la mairie a loué une centaine de caméras mobiles|la mairie a loué des dizaines de caméras mobiles|la mairie a loué des centaines de caméras mobiles|la mairie a loué quelques caméras mobiles|la mairie a loué plusieurs caméras mobiles|la mairie a loué deux caméras mobiles|la mairie a loué une seule caméra mobile|la mairie a loué treize caméras mobiles|la mairie a loué trois cents caméras mobiles|la mairie a loué toutes les caméras mobiles|la mairie a loué la plupart des caméras mobiles|la mairie a loué la majorité des caméras mobiles|la mairie a loué une minorité de caméras mobiles|la mairie a loué peu de caméras mobiles|la mairie a loué beaucoup de caméras mobiles"
  ),
  group(
    "fr",
    "fractions",
    "un tiers des habitants approuve la mesure|deux tiers des habitants approuvent la mesure|un quart des habitants approuve la mesure|trois quarts des habitants approuvent la mesure|la moitié des habitants approuve la mesure|un cinquième des habitants approuve la mesure|un dixième des habitants approuve la mesure|1/3 des habitants approuve la mesure|2/3 des habitants approuvent la mesure|½ des habitants approuve la mesure|¼ des habitants approuve la mesure|un habitant sur trois approuve la mesure|un habitant sur quatre approuve la mesure|deux habitants sur trois approuvent la mesure"
  ),
  group(
    "fr",
    "dates",
    "le contrat court depuis mars 2019|le contrat court depuis mai 2019|le contrat court depuis mars 2018|le contrat court jusqu’en mars 2019|le contrat court avant mars 2019|le contrat court après mars 2019|le contrat court dès mars 2019|le contrat court d’ici mars 2019|le contrat court en mars 2019|le contrat court depuis fin mars 2019|le contrat court depuis début mars 2019|le contrat court depuis la mi-mars 2019|le contrat court depuis le 3 mars 2019|le contrat court depuis le 30 mars 2019|le contrat court depuis le 1er mars 2019|le contrat court depuis l’été 2019|le contrat court depuis l’hiver 2019|le contrat court depuis le premier semestre 2019|le contrat court depuis le second semestre 2019|le contrat court depuis le premier trimestre 2019|le contrat court de 2019 à 2021|le contrat court de 2021 à 2019|le contrat court de 2019 à mars 2021|le contrat court en 2019 et 2021"
  ),
  group(
    "fr",
    "ordinals",
    "c’est le troisième appel d’offres de la ville|c’est le quatrième appel d’offres de la ville|c’est le 3e appel d’offres de la ville|c’est le 4e appel d’offres de la ville|c’est le premier appel d’offres de la ville|c’est le dernier appel d’offres de la ville|c’est le seul appel d’offres de la ville|c’est l’avant-dernier appel d’offres de la ville|c’est le second appel d’offres de la ville|c’est le treizième appel d’offres de la ville"
  ),
  group(
    "fr",
    "roman numerals",
    "le bâtiment date du XIXe siècle|le bâtiment date du XXe siècle|le bâtiment date du XVIIIe siècle|le bâtiment date du XIVe siècle|le bâtiment date du XVIe siècle|le bâtiment date du XIIe siècle|le bâtiment date du IXe siècle"
  ),
  group(
    "fr",
    "roman chapters",
    "le chapitre IV du règlement fixe la durée|le chapitre VI du règlement fixe la durée|le chapitre V du règlement fixe la durée|le chapitre X du règlement fixe la durée|le chapitre XI du règlement fixe la durée|le chapitre I du règlement fixe la durée"
  ),
  group(
    "fr",
    "two numbers",
    "30 des 350 caméras sont hors service|350 des 30 caméras sont hors service|30 ou 350 caméras sont hors service|30 à 350 caméras sont hors service|30 et 350 caméras sont hors service|35 des 350 caméras sont hors service|30 des 400 caméras sont hors service|30 caméras sur 350 sont en service|30 des 350 agents sont hors service|30 % des 350 caméras sont hors service"
  ),
  group(
    "fr",
    "directions",
    "le budget a augmenté de 12 % en un an|le budget a diminué de 12 % en un an|le budget a doublé en un an|le budget a triplé en un an|le budget a été divisé par deux en un an|le budget a été multiplié par deux en un an|le budget a augmenté de 12 points en un an|le budget a augmenté à 12 % en un an|le budget a augmenté de 12 % en deux ans|le budget a augmenté de 12 % en un mois|le budget n’a pas augmenté de 12 % en un an|le budget est passé de 12 à 15 % en un an|le budget est passé de 15 à 12 % en un an|le budget a gagné 12 % en un an|le budget a perdu 12 % en un an|le budget a stagné à 12 % en un an"
  ),
  group(
    "fr",
    "measures",
    "le réseau couvre 12 mètres carrés|le réseau couvre 12 mètres cubes|le réseau couvre 12 mètres|le réseau couvre 12 kilomètres|le réseau couvre 12 kilomètres carrés|le réseau couvre 12 m²|le réseau couvre 12 m³|le réseau couvre 12 m|le réseau couvre 12 mm|le réseau couvre 12 hectares|le réseau couvre 12 km²|le réseau couvre 12 km|le réseau couvre 12 km/h"
  ),
  group(
    "fr",
    "rhythms",
    "le rapport mensuel recense 12 incidents|le rapport annuel recense 12 incidents|le rapport hebdomadaire recense 12 incidents|le rapport quotidien recense 12 incidents|le rapport trimestriel recense 12 incidents|le rapport semestriel recense 12 incidents|le rapport bimensuel recense 12 incidents|le rapport mensuel recense 12 incidents chacun|le rapport mensuel recense 12 incidents par jour|le rapport mensuel recense une fois 12 incidents|le rapport mensuel recense deux fois 12 incidents"
  ),
  group(
    "fr",
    "double denials",
    "le dispositif n’est pas illégal selon la Cnil|le dispositif est illégal selon la Cnil|le dispositif n’est pas légal selon la Cnil|le dispositif est légal selon la Cnil|le dispositif n’est plus légal selon la Cnil|le dispositif n’est jamais légal selon la Cnil|le dispositif n’est ni légal ni utile selon la Cnil|le dispositif est non légal selon la Cnil"
  ),
  group(
    "fr",
    "exceptions",
    "le coût comprend 12 agents avec les vacataires|le coût comprend 12 agents sans les vacataires|le coût comprend 12 agents hors vacataires|le coût comprend 12 agents y compris les vacataires|le coût comprend 12 agents sauf les vacataires|le coût comprend 12 agents outre les vacataires|le coût exclut 12 agents avec les vacataires"
  ),
  group(
    "en",
    "bounds",
    "the city has 400 cameras|the city has more than 400 cameras|the city has fewer than 400 cameras|the city has at least 400 cameras|the city has at most 400 cameras|the city has about 400 cameras|the city has nearly 400 cameras|the city has some 400 cameras|the city has up to 400 cameras|the city has over 400 cameras|the city has under 400 cameras|the city has only 400 cameras|the city has just 400 cameras|the city has barely 400 cameras|the city has hardly 400 cameras|the city has exactly 400 cameras|the city has a mere 400 cameras|the city has 400 cameras or more|the city has 400 more cameras|the city has 400 fewer cameras|the city has 400 cameras at most|the city has close to 400 cameras|the city approaches 400 cameras|the city has just short of 400 cameras|the city has well over 400 cameras|the city has not quite 400 cameras"
  ),
  group(
    "en",
    "denials",
    "the city has 400 cameras|the city does not have 400 cameras|the city doesn’t have 400 cameras|the city no longer has 400 cameras|the city never had 400 cameras|the city hardly has 400 cameras|the city scarcely has 400 cameras|the city lacks 400 cameras|the city denies having 400 cameras|no city has 400 cameras|neither city has 400 cameras|it is false that the city has 400 cameras|the city failed to get 400 cameras|the city refused 400 cameras|the city is without 400 cameras|the city cannot have 400 cameras"
  ),
  group(
    "en",
    "money",
    "the deal costs €12m a year|the deal costs £12m a year|the deal costs $12m a year|the deal costs €12bn a year|the deal costs €12k a year|the deal costs €12 a year|the deal costs €1.2m a year|the deal costs €12m a month|the deal costs €12m a day|the deal costs €12m per camera|the deal costs €12m over two years|the deal costs 12 million euros a year|the deal costs 12 billion euros a year|the deal costs 12 million dollars a year|the deal costs EUR 12 a year|the deal costs USD 12 a year|the deal costs JPY 12 a year|the deal costs €12m excluding VAT a year|the deal costs €12m including VAT a year|the deal costs €12m each a year"
  ),
  group(
    "en",
    "digits",
    "the report lists 1,350 incidents|the report lists 1,305 incidents|the report lists 1.350 incidents|the report lists 135 incidents|the report lists 13,500 incidents|the report lists 1,350,000 incidents|the report lists 1,350 thousand incidents|the report lists 1 to 350 incidents|the report lists 1 in 350 incidents|the report lists 1 or 350 incidents|the report lists 1,350 accidents|the report lists 1,350% incidents"
  ),
  group(
    "en",
    "words for numbers",
    "the council rented thirty mobile cameras|the council rented thirteen mobile cameras|the council rented forty mobile cameras|the council rented thirty-two mobile cameras|the council rented a dozen mobile cameras|the council rented dozens of mobile cameras|the council rented two dozen mobile cameras|the council rented hundreds of mobile cameras|the council rented a few mobile cameras|the council rented several mobile cameras|the council rented many mobile cameras|the council rented most mobile cameras|the council rented all mobile cameras|the council rented a couple of mobile cameras|the council rented one mobile camera|the council rented two mobile cameras|the council rented a single mobile camera|the council rented both mobile cameras|the council rented half the mobile cameras|the council rented few mobile cameras"
  ),
  group(
    "en",
    "fractions",
    "a third of residents support the plan|two thirds of residents support the plan|a quarter of residents support the plan|three quarters of residents support the plan|half of residents support the plan|a fifth of residents support the plan|a tenth of residents support the plan|one in three residents support the plan|one in four residents support the plan|two in three residents support the plan|1/3 of residents support the plan|½ of residents support the plan|¾ of residents support the plan|a majority of residents support the plan|a minority of residents support the plan|most of residents support the plan"
  ),
  group(
    "en",
    "dates",
    "the contract runs from March 2019|the contract runs from May 2019|the contract runs from March 2018|the contract runs until March 2019|the contract runs before March 2019|the contract runs after March 2019|the contract runs by March 2019|the contract runs in March 2019|the contract runs since March 2019|the contract runs from early March 2019|the contract runs from late March 2019|the contract runs from mid March 2019|the contract runs from 3 March 2019|the contract runs from 30 March 2019|the contract runs from spring 2019|the contract runs from autumn 2019|the contract runs from the first half of 2019|the contract runs from the second half of 2019|the contract runs from the end of 2019|the contract runs from the start of 2019|the contract runs from 2019 to 2021|the contract runs from 2021 to 2019|the contract runs in 2019 and 2021"
  ),
  group(
    "en",
    "ordinals",
    "it is the third tender of the city|it is the fourth tender of the city|it is the 3rd tender of the city|it is the 4th tender of the city|it is the first tender of the city|it is the last tender of the city|it is the only tender of the city|it is the second tender of the city|it is the thirteenth tender of the city|it is the final tender of the city|it is the twenty-third tender of the city"
  ),
  group(
    "en",
    "roman numerals",
    "Chapter IV of the act sets the term|Chapter VI of the act sets the term|Chapter V of the act sets the term|Chapter X of the act sets the term|Chapter XI of the act sets the term|Chapter II of the act sets the term|Chapter I of the act sets the term"
  ),
  group(
    "en",
    "directions",
    "spending rose by 12% in a year|spending fell by 12% in a year|spending doubled in a year|spending trebled in a year|spending halved in a year|spending rose to 12% in a year|spending rose from 12% in a year|spending rose by 12 points in a year|spending rose by 12% in a month|spending rose by 12% in two years|spending did not rise by 12% in a year|spending rose from 12% to 15% in a year|spending rose from 15% to 12% in a year|spending grew at least 12% in a year|spending stayed at 12% in a year"
  ),
  group(
    "en",
    "rhythms",
    "the monthly report counts 12 incidents|the annual report counts 12 incidents|the weekly report counts 12 incidents|the daily report counts 12 incidents|the quarterly report counts 12 incidents|the monthly report counts 12 incidents each|the monthly report counts 12 incidents a day|the monthly report counts 12 incidents per day|the monthly report twice counts 12 incidents|the monthly report once counts 12 incidents|the monthly report counts 12 square incidents"
  ),
  group(
    "en",
    "measures",
    "the site covers 12 square metres|the site covers 12 cubic metres|the site covers 12 metres|the site covers 12 miles|the site covers 12 square miles|the site covers 12 sq ft|the site covers 12 feet|the site covers 12 acres|the site covers 12 hectares|the site covers 12 m²|the site covers 12 m³|the site covers 12 km²|the site covers 12 mph"
  ),
  group(
    "en",
    "exceptions",
    "the bill covers 12 agents with temps|the bill covers 12 agents without temps|the bill covers 12 agents including temps|the bill covers 12 agents excluding temps|the bill covers 12 agents except temps|the bill covers 12 agents besides temps|the bill covers 12 agents but not temps|the bill excludes 12 agents with temps"
  ),
  group(
    "en",
    "double denials",
    "the scheme is not unlawful in the view of the court|the scheme is unlawful in the view of the court|the scheme is lawful in the view of the court|the scheme is not lawful in the view of the court|the scheme is no longer lawful in the view of the court|the scheme isn’t lawful in the view of the court|the scheme is hardly lawful in the view of the court|the scheme is only lawful in the view of the court|the scheme is neither lawful nor useful in the view of the court"
  )
];
