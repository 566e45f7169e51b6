import {chart} from "sourcebook";
import licenceAndTarget from "../loaders/licence-and-target.ts";

export default chart(licenceAndTarget, {
  version: 1,
  form: "bar",
  x: "cost",
  y: "tax",
  facet: "counted",
  title: {
    en: "Ordered by the licence, aimed at by the camera",
    fr: "Commandé à la licence, visé à la caméra"
  },
  subtitle: {
    en: "Cost of the analysis software, in nominal euros",
    fr: "Coût du logiciel d’analyse, en euros courants"
  },
  note: {
    en: "A licence is not a camera, and the aim does not say whether it includes VAT: which is dearer cannot be known.",
    fr: "Une licence n’est pas une caméra, et l’objectif ne dit pas s’il comprend la TVA : on ne peut savoir lequel coûte le plus."
  },
  noted: ["unit", "base"]
});
