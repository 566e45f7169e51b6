import {chart} from "sourcebook";
import bridges from "../loaders/bridges.ts";

export default chart(bridges, {
  form: "column",
  x: "time",
  y: "bridges",
  title: {en: "{{bridges-2020 unit}}, then {{bridges-2024}}", fr: "{{bridges-2020 unit}}, puis {{bridges-2024}}"},
  subtitle: {en: "Bridges open to traffic, Aldmere", fr: "Ponts ouverts à la circulation, Aldmere"}
});
