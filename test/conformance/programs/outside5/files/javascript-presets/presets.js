export const version = 3;

const recommended = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: false },
};

/** Scans everything that can be scanned. */
const paranoid = {
  ...recommended,
  virtualAnalyzer: { ...recommended.virtualAnalyzer, enabled: !recommended.virtualAnalyzer.enabled, macroFiles: true },
};

export default { virus: { recommended, paranoid } };
