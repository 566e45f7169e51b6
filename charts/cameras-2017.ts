import {chart} from "sourcebook";
import cameras2017 from "../loaders/cameras-2017.ts";

export default chart(cameras2017, {
  form: "column",
  x: "time",
  y: "cameras",
  title: {
    en: "The aim of {{cameras-goal-2017}} was reached on {{cameras-2017-11 time}}",
    fr: "L’objectif de {{cameras-goal-2017}} a été atteint le {{cameras-2017-11 time}}"
  },
  subtitle: {
    en: "Cameras in use in the city, as city hall counted them",
    fr: "Caméras en activité dans la ville, selon les décomptes de la mairie"
  },
  annotations: [
    {
      type: "line",
      value: {figure: "cameras-goal-2017"},
      text: {
        en: "Aim for the end of the year: {{cameras-goal-2017}}",
        fr: "Objectif de fin d’année : {{cameras-goal-2017}}"
      },
      color: "vermilion"
    }
  ]
});
