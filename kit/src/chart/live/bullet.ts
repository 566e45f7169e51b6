import {bulletForm} from "../forms/bullet.ts";
import {type MountChart, mountWith, onlyForm} from "../mount/mount-with.ts";
import type {BulletSpec} from "../spec/bullet.ts";

/** `mountChart` for charts of the form bullet alone; the page must have the style sheet of charts. */
export const mountChart: MountChart<BulletSpec> = mountWith(onlyForm("bullet", bulletForm));
