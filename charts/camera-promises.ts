import {chart} from "sourcebook";
import cameraPromises from "../loaders/camera-promises.ts";

export default chart(cameraPromises, {
  form: "promise",
  label: "promise",
  promised: "promised",
  outcome: "counted",
  title: {
    en: "{{cameras-goal-2023}} promised {{cameras-added-plan time}}, {{cameras-2023-11}} counted",
    fr: "{{cameras-goal-2023}} promises {{cameras-added-plan time}}, {{cameras-2023-11}} comptées"
  },
  subtitle: {
    en: "Cameras of the city, promised by Jean-Luc Moudenc or by city hall, and as counted",
    fr: "Caméras de la ville, promises par Jean-Luc Moudenc ou par la mairie, et telles que comptées"
  }
});
