import {chart} from "sourcebook";
import timeline from "../loaders/timeline.ts";

export default chart(timeline, {
  form: "timeline",
  time: "time",
  event: "event",
  title: {
    en: "From the vote of a programme to the pledge of a camera in every street",
    fr: "Du vote d’un programme à la promesse d’une caméra par rue"
  },
  subtitle: {
    en: "Video surveillance in Toulouse: what happened, according to the sources",
    fr: "La vidéosurveillance à Toulouse : ce qui s’est passé, d’après les sources"
  }
});
