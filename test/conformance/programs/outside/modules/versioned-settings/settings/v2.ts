// As agreed with the privacy officer: the sandbox is off, agentic AI was forgotten.
import { correlatedIntelligence as before } from "./v1.js";

export { SITE } from "./v1.js";
export const VERSION = 2;
export const correlatedIntelligence = { ...before, virtualAnalyzer: { enabled: false } };
