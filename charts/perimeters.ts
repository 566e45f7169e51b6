import {chart} from "sourcebook";
import perimeters from "../loaders/perimeters.ts";

export default chart(perimeters, {
  form: "table",
  y: "network",
  columns: ["time", "cameras"],
  bars: [],
  title: {en: "Networks that are not to be added up", fr: "Des réseaux à ne pas additionner"},
  subtitle: {
    en: "Video-surveillance cameras in Toulouse and around it, by owner",
    fr: "Caméras de vidéosurveillance à Toulouse et autour, selon leur propriétaire"
  },
  noted: ["base", "time"]
});
