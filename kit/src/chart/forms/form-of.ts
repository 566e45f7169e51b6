import type {ChartSpec} from "../spec.ts";
import {barForm} from "./bar.ts";
import {columnForm} from "./column.ts";
import type {Form} from "./form.ts";
import {unitForm} from "./unit.ts";

const forms = {column: columnForm, bar: barForm, unit: unitForm};

/** The form that a specification names; undefined where there is none of that name. */
export function formOf<Spec extends ChartSpec>(spec: Spec): Form<Spec> | undefined {
  return (forms as Partial<Record<string, unknown>>)[spec.form] as Form<Spec> | undefined;
}
