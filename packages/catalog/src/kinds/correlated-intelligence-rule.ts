/** Correlated Intelligence rules: signals of several scanners put together, with a way of its own into the sandbox. */
import { bool, defineKind, enumeration, is, list, on, string } from "../declare.ts";
import { actions, basics } from "./policy-rule.ts";
import { securityLevel } from "./security-level.ts";

const threatTypes = {
  type: "enum",
  closed: false,
  values: ["suspicious-email", "possibly-unwanted-email"],
  labels: { "suspicious-email": "Suspicious Email", "possibly-unwanted-email": "Possibly Unwanted Email" },
} as const;

const aggressiveness = (path: string, label: string) =>
  list(path, threatTypes, {
    label,
    description: `Threat types looked for with the rules of this level.`,
    requires: [is("anomalies.rules", "all")],
    sources: ["CEGP-CI"],
  });

export const correlatedIntelligenceRule = defineKind({
  id: "correlated-intelligence-rule",
  construct: "TmesCorrelatedIntelligenceRule",
  title: "Correlated Intelligence policy rule",
  description:
    "A rule that puts signals of several scanners together; inbound only and later than the 2018 notice. It can submit files to the Virtual Analyzer whatever the virus rules say, and custom signals look at who wrote to whom over 30 days.",
  nature: "console",
  consoleLocation: "Inbound Protection > Correlated Intelligence > Correlated Intelligence Policy",
  presence: {
    type: "many",
    consoleDefaults: [],
    defaultRules: [
      { name: "Correlated Intelligence Security Risks", edition: "cegp", source: "KA-DEFAULT-RULES" },
      { name: "Correlated Intelligence Anomalies", edition: "cegp", source: "KA-DEFAULT-RULES" },
    ],
  },
  modules: ["virtual-analyzer"],
  settings: [
    ...basics({ inboundOnly: true }),
    bool("securityRisks.enabled", {
      label: "Security risks",
      description: "Looks for attacks that no single scanner finds.",
      sources: ["CEGP-CI"],
    }),
    bool("securityRisks.agenticAi", {
      label: "Enhance with Agentic AI detection",
      description:
        "Has language models of other providers judge messages: sends sender, recipient, subject and reply-to, the body, URLs and attachment names to them. Trend Micro names Amazon Web Services, Microsoft Azure and Azure OpenAI as sub-processors, and says that shared models are not trained on the data. Later than the 2018 notice.",
      edition: "cegp",
      requires: [on("securityRisks.enabled")],
      sends: {
        when: [true],
        items: [
          "spam-filtering/from-and-to-addresses",
          "spam-filtering/subjects",
          "spam-filtering/body",
          "spam-filtering/attachment-names",
          "web-reputation/urls-in-body",
        ],
      },
      sources: ["KA-AGENTIC-AI", "CEGP-CI"],
      uncertain:
        "One copy of the help calls it a private preview, so not every tenant has it. It is not published which state it has in a new rule, which region and retention apply, or whether the classic product has it.",
    }),
    bool("virtualAnalyzer.enabled", {
      label: null,
      description:
        "Sends files that Correlated Intelligence finds suspicious to the cloud sandbox (notice: Virtual Analyzer; this way is later than it). Their passwords are then guessed from message contents even while File Password Analysis is off.",
      required: true,
      module: "virtual-analyzer",
      edition: "advanced",
      sends: { when: [true], items: ["virtual-analyzer/applications", "virtual-analyzer/scripts"] },
      sources: ["CEGP-CI", "CEGP-GEOGRAPHY"],
      uncertain:
        "The label of the check box is not published. It is also not published whether it needs the Security risks box.",
    }),
    securityLevel("virtualAnalyzer.securityLevel", {
      description: "At which risk the rule acts on the sandbox's verdict; no opt-out.",
      module: "virtual-analyzer",
      edition: "advanced",
      requires: [on("virtualAnalyzer.enabled")],
      sources: ["CEGP-CI", "IMSS-LEVELS"],
    }),
    bool("anomalies.enabled", {
      label: "Pre-defined anomalies",
      description: "Looks for mail that departs from the usual, by Trend Micro's correlation rules.",
      sources: ["CEGP-CI"],
    }),
    enumeration("anomalies.rules", ["all", "specified"], {
      closed: true,
      labels: { all: "All pre-defined rules", specified: "Specified pre-defined rules" },
      label: "Pre-defined anomalies",
      description: "Which of those rules apply.",
      requires: [on("anomalies.enabled")],
      documentedDefault: {
        value: "all",
        source: "CEGP-CI",
        note: "Chosen automatically when the anomalies box is ticked.",
      },
      sources: ["CEGP-CI"],
    }),
    aggressiveness("anomalies.moderate", "Moderate"),
    aggressiveness("anomalies.aggressive", "Aggressive"),
    aggressiveness("anomalies.extraAggressive", "Extra aggressive"),
    list("anomalies.specifiedRules", string({ minLength: 1 }), {
      minItems: 1,
      label: "Specified pre-defined rules",
      description: "Names of those correlation rules.",
      requires: [is("anomalies.rules", "specified")],
      sources: ["CEGP-CI"],
    }),
    bool("custom.enabled", {
      label: "Custom Correlated Intelligence",
      description:
        "Looks for mail that meets the organisation's own correlation rules. Their signals can look at who wrote to whom over the last 30 days.",
      sources: ["CEGP-CI", "CEGP-CI-SIGNALS"],
    }),
    list("custom.rules", string({ minLength: 1 }), {
      minItems: 1,
      label: "Custom Correlated Intelligence",
      description: "Names of those correlation rules.",
      requires: [on("custom.enabled")],
      sources: ["CEGP-CI"],
    }),
    ...actions({ encrypt: false }),
  ],
  sources: ["CEGP-CI", "CEGP-DEFAULT-RULES", "KA-DEFAULT-RULES", "CEGP-ADD-DOMAIN"],
});
