import {chart} from "sourcebook";
import softwareClaims from "../loaders/software-claims.ts";

export default chart(softwareClaims, {
  form: "rivals",
  x: "cameras",
  title: {
    en: "On how many cameras? It depends on who speaks",
    fr: "Sur combien de caméras ? Cela dépend de qui parle"
  },
  subtitle: {
    en: "Cameras of Toulouse to be equipped, or equipped, with the analysis software",
    fr: "Caméras de Toulouse à équiper, ou équipées, du logiciel d’analyse"
  },
  note: {
    en: "The deputy mayor for security gave no number: only a few cameras, as an experiment.",
    fr: "L’adjoint au maire chargé de la sécurité n’a pas donné de nombre : seulement quelques caméras, à titre expérimental."
  },
  noted: ["base"]
});
