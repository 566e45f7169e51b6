import {chart} from "sourcebook";
import officerPromises from "../loaders/officer-promises.ts";

export default chart(officerPromises, {
  form: "promise",
  label: "aim",
  promised: "aimed",
  outcome: "counted",
  title: {
    en: "{{officers-goal-2026}} officers aimed at, {{officers-2026-02}} at the last count",
    fr: "{{officers-goal-2026}} policiers visés, {{officers-2026-02}} au dernier décompte"
  },
  subtitle: {
    en: "Municipal police officers of Toulouse",
    fr: "Policiers municipaux de Toulouse"
  },
  note: {
    en: "The first aim was of officers in the field; its count is of officers in post.",
    fr: "Le premier objectif portait sur les agents de terrain ; son décompte porte sur les agents en poste."
  }
});
