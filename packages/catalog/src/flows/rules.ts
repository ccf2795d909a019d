/** Flows of policy rules: to Trend Micro's scanners, to its sandbox, and to whom the rules' actions send mail. */
import { is, on } from "../declare.ts";
import type { DeclaredFlow } from "./types.ts";

/** A rule that is not enabled sends nothing (console help). */
const enabled = [on("enabled")];

const virus = { kind: "virus-rule", requires: enabled } as const;
const spam = { kind: "spam-rule", requires: enabled } as const;
const correlated = { kind: "correlated-intelligence-rule", requires: enabled } as const;
const sandbox = {
  module: "virtual-analyzer",
  recipient: "sandbox",
  purpose: "Opening suspicious files and URLs in a sandbox",
} as const;

const whenOn = (path: string) => ({ path, in: [true] }) as const;

const messageItems = [
  "sender-ip-addresses",
  "sender-helo",
  "subjects",
  "from-and-to-addresses",
  "body",
  "attachment-names",
];
const urls = ["urls-in-body", "urls-in-subjects", "urls-in-attachments"].map((each) => `web-reputation/${each}`);

/** The five criteria of the notice send the same data, each for its own purpose. */
const criterion = (path: string, module: string, purpose: string): DeclaredFlow => ({
  ...spam,
  id: `spam-rule/${module}`,
  module,
  data: messageItems.map((each) => `${module}/${each}`),
  recipient: "antispam",
  purpose,
  trigger: whenOn(`${path}.enabled`),
  sources: ["SEED"],
});

const scanners: readonly DeclaredFlow[] = [
  {
    ...virus,
    id: "virus-rule/predictive-machine-learning",
    module: "predictive-machine-learning",
    data: [
      "predictive-machine-learning/cloud-storage-file-metadata",
      "predictive-machine-learning/attachment-metadata",
    ],
    recipient: "machine-learning",
    purpose: "Detecting malware that no pattern knows",
    trigger: whenOn("predictiveMachineLearning.enabled"),
    sources: ["SEED", "CEGP-VIRUS"],
  },
  {
    ...virus,
    id: "virus-rule/predictive-machine-learning-feedback",
    module: "predictive-machine-learning-feedback",
    data: ["predictive-machine-learning-feedback/files"],
    recipient: "improvement",
    purpose: "Improving Trend Micro's products, a purpose of its own",
    trigger: whenOn("predictiveMachineLearning.feedback"),
    sources: ["SEED", "CEGP-VIRUS", "HELP-VIRUS"],
  },
  {
    ...virus,
    ...sandbox,
    id: "virus-rule/virtual-analyzer",
    data: ["virtual-analyzer/applications", "virtual-analyzer/scripts"],
    trigger: whenOn("virtualAnalyzer.enabled"),
    sources: ["SEED", "CEGP-VIRUS"],
  },
  {
    ...virus,
    ...sandbox,
    id: "virus-rule/virtual-analyzer-macro-files",
    data: ["virtual-analyzer/macro-documents"],
    trigger: whenOn("virtualAnalyzer.macroFiles"),
    sources: ["SEED", "CEGP-VIRUS"],
  },
  criterion("spam", "spam-filtering", "Detecting spam"),
  criterion("businessEmailCompromise", "business-email-compromise", "Detecting impersonation"),
  criterion("phishing", "phishing", "Detecting phishing"),
  criterion("graymail", "graymail", "Detecting bulk mail that recipients asked for"),
  criterion("socialEngineering", "social-engineering-attack", "Detecting social engineering"),
  {
    ...spam,
    id: "spam-rule/writing-style",
    module: "spam-rule",
    data: ["spam-rule/writing-style"],
    recipient: "antispam",
    purpose: "Detecting impersonation by writing style",
    trigger: { path: "businessEmailCompromise.applyTo", in: ["writing-style"] },
    unpublished: "Where messages are compared with the model from Cloud App Security is not published.",
    sources: ["CEGP-BEC"],
  },
  {
    ...spam,
    id: "spam-rule/unusual-signals",
    module: "spam-rule",
    data: ["spam-rule/unusual-signals"],
    recipient: "antispam",
    purpose: "Detecting unusual messages",
    trigger: whenOn("unusualSignals.enabled"),
    unpublished: "What Unusual signal sends is not published.",
    sources: ["CEGP-UNUSUAL-SIGNALS", "CEGP-UNUSUAL-SIGNAL-LIST"],
  },
  {
    ...spam,
    id: "spam-rule/web-reputation",
    module: "web-reputation",
    data: urls,
    recipient: "web-reputation",
    purpose: "Looking up URLs",
    trigger: whenOn("webReputation.enabled"),
    sources: ["SEED", "CEGP-WRS"],
  },
  {
    ...spam,
    ...sandbox,
    id: "spam-rule/virtual-analyzer-urls",
    data: urls,
    trigger: whenOn("webReputation.virtualAnalyzer.enabled"),
    sources: ["CEGP-WRS", "HELP-WRS"],
  },
  {
    ...spam,
    id: "spam-rule/time-of-click",
    module: "time-of-click-protection",
    data: ["time-of-click-protection/urls-in-body"],
    recipient: "time-of-click",
    purpose: "Looking up URLs again when they are clicked",
    trigger: whenOn("webReputation.timeOfClick.enabled"),
    sources: ["SEED", "CEGP-WRS"],
  },
  {
    ...spam,
    id: "spam-rule/click-log",
    module: "time-of-click-protection",
    data: ["logs/clicks"],
    recipient: "service",
    purpose: "Keeping a log of clicks",
    trigger: whenOn("webReputation.timeOfClick.enabled"),
    retention: { figure: "url-click-tracking-log" },
    sources: ["HELP-CLICK", "CEGP-CLICK-TRACKING"],
  },
  {
    ...correlated,
    ...sandbox,
    id: "correlated-intelligence-rule/virtual-analyzer",
    data: ["virtual-analyzer/applications", "virtual-analyzer/scripts"],
    trigger: whenOn("virtualAnalyzer.enabled"),
    sources: ["CEGP-CI"],
  },
  {
    ...correlated,
    id: "correlated-intelligence-rule/agentic-ai",
    module: "correlated-intelligence-rule",
    data: [
      "spam-filtering/from-and-to-addresses",
      "spam-filtering/subjects",
      "spam-filtering/body",
      "spam-filtering/attachment-names",
      "web-reputation/urls-in-body",
    ],
    recipient: "language-models",
    purpose: "Judging messages with language models",
    trigger: whenOn("securityRisks.agenticAi"),
    sources: ["KA-AGENTIC-AI", "CEGP-CI"],
  },
];

const ruleKinds = ["virus-rule", "spam-rule", "correlated-intelligence-rule", "content-rule", "dlp-rule"];

/** What every policy rule can do with a message. */
const actions = (kind: string): readonly DeclaredFlow[] => [
  {
    id: `${kind}/quarantine`,
    kind,
    module: "quarantine",
    data: ["quarantine/messages"],
    recipient: "service",
    purpose: "Holding back messages",
    trigger: { path: "actions.intercept", in: ["quarantine"] },
    requires: enabled,
    retention: { figure: "quarantine" },
    sources: ["SEED", "CEGP-QUARANTINE"],
  },
  {
    id: `${kind}/change-recipient`,
    kind,
    module: kind,
    data: ["policy-rule/messages"],
    recipient: "rule-addressees",
    purpose: "Handing messages to another recipient",
    trigger: { path: "actions.intercept", in: ["change-recipient"] },
    requires: enabled,
    sources: ["CEGP-CHANGE-RECIPIENT"],
  },
  {
    id: `${kind}/bcc`,
    kind,
    module: kind,
    data: ["policy-rule/messages"],
    recipient: "rule-addressees",
    purpose: "Sending blind copies",
    trigger: whenOn("actions.monitor.bcc"),
    requires: enabled,
    sources: ["CEGP-BCC"],
  },
  {
    id: `${kind}/deliver-now`,
    kind,
    module: kind,
    data: ["policy-rule/messages"],
    recipient: "mail-server",
    purpose: "Delivering past all later rules",
    trigger: { path: "actions.deliverNow.host", filled: true },
    requires: [...enabled, is("actions.intercept", "deliver-now")],
    sources: ["CEGP-DELIVER-NOW"],
  },
];

export const ruleFlows: readonly DeclaredFlow[] = [...scanners, ...ruleKinds.flatMap(actions)];
