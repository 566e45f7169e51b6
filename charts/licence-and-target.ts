import {chart} from "sourcebook";
import licenceAndTarget from "../loaders/licence-and-target.ts";

export default chart(licenceAndTarget, {
  version: 1,
  form: "bar",
  x: "cost",
  y: "tax",
  facet: "counted",
  title: {
    en: "The order counts licences, the target counts cameras",
    fr: "La commande compte des licences, l’objectif des caméras"
  },
  subtitle: {
    en: "Cost per licence ordered and per camera in the target, in nominal euros",
    fr: "Coût par licence commandée et par caméra visée, en euros courants"
  },
  note: {
    en: "A licence is not a camera, and the page says neither what the target was to cover nor whether it includes VAT: the costs are not comparable.",
    fr: "Une licence n’est pas une caméra, et la fiche ne dit ni ce que l’objectif devait couvrir, ni s’il comprend la TVA : les coûts ne sont pas comparables."
  },
  noted: ["unit", "base"]
});
