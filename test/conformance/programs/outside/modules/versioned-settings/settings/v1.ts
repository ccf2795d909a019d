// As first agreed.
export const VERSION = 1;
export const SITE = "eu";
export const correlatedIntelligence = {
  securityRisks: { enabled: true, agenticAi: true },
  virtualAnalyzer: { enabled: true },
};
