import {chart} from "sourcebook";
import cameraCost from "../loaders/camera-cost.ts";

export default chart(cameraCost, {
  form: "bar",
  x: "cost",
  y: "says",
  title: {
    en: "A camera: from {{camera-cost-programme}} to {{camera-cost-2021}}",
    fr: "Une caméra : de {{camera-cost-programme}} à {{camera-cost-2021}}"
  },
  subtitle: {
    en: "Cost of a camera in nominal euros, by source",
    fr: "Coût d’une caméra en euros courants, selon la source"
  },
  note: {
    en: "None of the sources says whether its price includes VAT.",
    fr: "Aucune des sources ne dit si son prix comprend la TVA."
  }
});
