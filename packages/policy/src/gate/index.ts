/** The gate: the head's settings by the base's policy. */
export { decideGate, type GateEvidence } from "./decide.ts";
export { baseReportProblem, markIntroduced } from "./base-report.ts";
export { movedTenants, withFormerFindings } from "./moved.ts";
export { settleObligations, type Settling } from "./obligations.ts";
export { comparePolicies, type EffectivePolicy, type PolicyFile } from "./policy-changes.ts";
