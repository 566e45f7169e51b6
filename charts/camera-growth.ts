import {chart} from "sourcebook";
import cameraGrowth from "../loaders/camera-growth.ts";

export default chart(cameraGrowth, {
  version: 1,
  form: "column",
  x: "time",
  y: "cameras",
  title: {
    en: "{{cameras-2017 unit}}, then {{cameras-latest}}, and {{cameras-added-plan}} more planned",
    fr: "{{cameras-2017 unit}}, puis {{cameras-latest}}, et {{cameras-added-plan}} autres prévues"
  },
  subtitle: {
    en: "Video-surveillance cameras in use, Toulouse",
    fr: "Caméras de vidéosurveillance en activité, Toulouse"
  },
  note: {
    en: "The second count is of the metropolitan area, the others are of the city. The last column is our calculation: the page’s latest count plus the mayor’s plan, if no camera is removed.",
    fr: "Le deuxième décompte porte sur la métropole, les autres sur la ville. La dernière colonne est notre calcul : le dernier décompte de la fiche plus le projet du maire, si aucune caméra n’est retirée."
  },
  noted: ["base", "assumption"]
});
