import {chart} from "sourcebook";
import cameraCount from "../loaders/camera-count.ts";

export default chart(cameraCount, {
  form: "line",
  x: "time",
  y: "cameras",
  curve: "none",
  title: {
    en: "From {{cameras-2014}} to {{cameras-2025-12 unit}}",
    fr: "De {{cameras-2014}} à {{cameras-2025-12 unit}}"
  },
  subtitle: {
    en: "The city’s own video-surveillance cameras in use, Toulouse, each count at its date",
    fr: "Caméras de vidéosurveillance de la ville de Toulouse en activité, chaque décompte à sa date"
  },
  note: {
    en: "No line joins the counts: between them nothing was counted. A line across shows between which dates a count was made.",
    fr: "Aucun trait ne relie les décomptes : entre eux, rien n’a été compté. Un trait horizontal montre entre quelles dates un décompte a été fait."
  },
  noted: ["time"]
});
