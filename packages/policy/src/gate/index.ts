/** The gate: the head's settings by the base's policy. */
export { decideGate, type GateEvidence } from "./decide.ts";
export { comparePolicies, type EffectivePolicy, type PolicyFile } from "./policy-changes.ts";
