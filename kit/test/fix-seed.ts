import fc from "fast-check";

// The same cases on every run, so that a red run is a fault of the change; FC_SEED explores others.
fc.configureGlobal({seed: Number(process.env.FC_SEED ?? 1)});
