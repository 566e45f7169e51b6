interface ExploreWords {
  /** What a reader sees of the two prices. */
  prices: Readonly<Record<string, string>>;
  title(cameras: string): string;
  subtitle: string;
  assumption: string;
  total: string;
  note: string;
  columns: readonly string[];
  found(shown: number, all: number): string;
  undated: string;
  /** Accessible name of the table. */
  figures: string;
  statuses: Readonly<Record<string, string>>;
}

/** What the live page says beside its Markdown, in both languages. */
export const exploreWords: Readonly<Record<string, ExploreWords>> = {
  en: {
    prices: {
      "cost-per-licence-excl-vat": "At the order’s price per licence, excluding VAT",
      "cost-per-licence-incl-vat": "At the order’s price per licence, including VAT",
      "target-cost-per-camera": "At the target’s cost per camera"
    },
    title: cameras => `Software on {{=${cameras} chosen by the reader}} cameras, by price`,
    subtitle: "Our calculation in nominal euros, at one licence a camera",
    assumption: "Assumption",
    total: "Total",
    note: "A licence is not a camera: that each camera needs one is the assumption made here. The target does not say whether it includes tax.",
    columns: ["topic", "value", "time", "status"],
    found: (shown, all) => `${shown} of ${all}`,
    undated: "undated",
    figures: "Figures found",
    statuses: {
      reported: "reported",
      estimated: "estimated",
      provisional: "provisional",
      committed: "committed",
      planned: "planned",
      pledged: "pledged",
      target: "target",
      withdrawn: "withdrawn"
    }
  },
  fr: {
    prices: {
      "cost-per-licence-excl-vat": "Au prix de la licence commandée, hors taxes",
      "cost-per-licence-incl-vat": "Au prix de la licence commandée, toutes taxes comprises",
      "target-cost-per-camera": "Au coût visé par caméra"
    },
    title: cameras => `Un logiciel sur {{=${cameras} choisi par le lecteur}} caméras, selon le prix`,
    subtitle: "Notre calcul en euros courants, à raison d’une licence par caméra",
    assumption: "Hypothèse",
    total: "Total",
    note: "Une licence n’est pas une caméra : qu’il en faille une pour chacune est l’hypothèse faite ici. L’objectif ne dit pas s’il comprend les taxes.",
    columns: ["sujet", "valeur", "date", "statut"],
    found: (shown, all) => `${shown} sur ${all}`,
    undated: "sans date",
    figures: "Chiffres trouvés",
    statuses: {
      reported: "rapporté",
      estimated: "estimé",
      provisional: "provisoire",
      committed: "engagé",
      planned: "prévu",
      pledged: "promis",
      target: "visé",
      withdrawn: "retiré"
    }
  }
};
