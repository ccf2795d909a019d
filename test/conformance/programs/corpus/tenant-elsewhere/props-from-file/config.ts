// The settings, away from the constructs.
export const tenantProps = {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["GR"],
} as const;

export const virusRule = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: true },
  virtualAnalyzer: { enabled: true, macroFiles: false },
} as const;
