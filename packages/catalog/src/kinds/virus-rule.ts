/** Virus policy rules: malware detection, Predictive Machine Learning and its feedback, Virtual Analyzer for files. */
import { bool, defineKind, inferred, is, list, on } from "../declare.ts";
import { actions, basics, inboundDefault, outboundDefault } from "./policy-rule.ts";
import { securityLevel } from "./security-level.ts";

export const virusRule = defineKind({
  id: "virus-rule",
  construct: "TmesVirusRule",
  title: "Virus policy rule",
  description:
    "A rule of the virus policy. It decides which attachments' features and which whole files leave for Trend Micro (modules Predictive Machine Learning, Predictive Machine Learning Feedback and Virtual Analyzer).",
  nature: "console",
  consoleLocation: "Inbound Protection > Virus Scan > Virus Policy > Policy Name > Scanning Criteria",
  outboundLocation: "Outbound Protection > Virus Scan > Virus Policy",
  presence: {
    type: "many",
    consoleDefaults: [],
    defaultRules: [inboundDefault("Virus"), outboundDefault("Outbound - Virus")],
  },
  beyondControl: [
    {
      name: "Organization: Global Outbound Policy (Virus)",
      note: "Locked, except for its monitor actions. Whether it uses Predictive Machine Learning or the Virtual Analyzer is not published.",
      source: "CEGP-DEFAULT-RULES",
    },
    {
      name: "Global Anti-Virus Rule (Enforced on Unverified Domains)",
      note: "Scans mail to unverified domains, does not show on the policy screen and cannot be switched off. Whether it uses Predictive Machine Learning or the Virtual Analyzer is not published.",
      source: "CEGP-DEFAULT-RULES",
    },
  ],
  modules: ["predictive-machine-learning", "predictive-machine-learning-feedback", "virtual-analyzer"],
  settings: [
    ...basics(),
    bool("detection.cleanable", {
      label: "Cleanable malware or malicious code",
      description: "Covers malware that can be removed from a file.",
      sources: ["CEGP-VIRUS", "HELP-VIRUS"],
    }),
    bool("detection.massMailing", {
      label: "Uncleanables with mass-mailing behavior",
      description: "Covers malware that cannot be removed and spreads by mailing itself.",
      sources: ["CEGP-VIRUS", "HELP-VIRUS"],
    }),
    bool("detection.otherUncleanable", {
      label: "Uncleanables without mass-mailing behavior",
      description: "Covers other malware that cannot be removed: spyware, dialers, hacking tools and the like.",
      sources: ["CEGP-VIRUS", "HELP-VIRUS"],
    }),
    list(
      "detection.otherUncleanableTypes",
      {
        type: "enum",
        closed: false,
        values: [
          "spyware",
          "dialers",
          "hacking-tools",
          "password-cracking-applications",
          "adware",
          "joke-programs",
          "remote-access-tools",
          "all-others",
        ],
        labels: {
          spyware: "Spyware",
          dialers: "Dialers",
          "hacking-tools": "Hacking tools",
          "password-cracking-applications": "Password cracking applications",
          adware: "Adware",
          "joke-programs": "Joke programs",
          "remote-access-tools": "Remote access tools",
          "all-others": "All others",
        },
      },
      {
        label: "Uncleanables without mass-mailing behavior",
        description: "Which of those the rule covers.",
        requires: [inferred(on("detection.otherUncleanable"))],
        sources: ["CEGP-VIRUS"],
        uncertain:
          "The help lists these types under the check box. It does not state whether each can be chosen separately.",
      },
    ),
    bool("predictiveMachineLearning.enabled", {
      label: "Enable Predictive Machine Learning",
      description:
        "Compares features of suspicious executable files and scripts in attachments with a model at Trend Micro: sends metadata, not the files (notice: Predictive Machine Learning).",
      required: true,
      module: "predictive-machine-learning",
      since: "2018-08-02",
      sends: {
        when: [true],
        items: [
          "predictive-machine-learning/cloud-storage-file-metadata",
          "predictive-machine-learning/attachment-metadata",
        ],
      },
      sources: ["SEED", "CEGP-VIRUS"],
      uncertain:
        "The state it has in a new rule is not published. The 2018 notice and the predecessor's guide know it for inbound rules only; the later help offers it for outbound rules too.",
    }),
    bool("predictiveMachineLearning.feedback", {
      label: "Allow Trend Micro to collect suspicious files to improve its detection capabilities",
      description:
        "Lets Trend Micro keep suspicious executable files and scripts from attachments to improve its products: sends the files themselves, for a purpose of Trend Micro's own (notice: Predictive Machine Learning Feedback).",
      required: true,
      module: "predictive-machine-learning-feedback",
      since: "2018-08-02",
      requires: [inferred(on("predictiveMachineLearning.enabled"))],
      documentedDefault: {
        value: true,
        source: "CEGP-VIRUS",
        note: "Also in the predecessor's and the later classic help. The August 2018 copy breaks off in the sentence that states it.",
      },
      sends: { when: [true], items: ["predictive-machine-learning-feedback/files"] },
      sources: ["SEED", "CEGP-VIRUS", "HELP-VIRUS", "HES-VIRUS", "HELP-VIRUS-2018"],
      uncertain:
        "The help's steps suggest that it is under the Predictive Machine Learning check box; that is inferred.",
    }),
    bool("virtualAnalyzer.enabled", {
      label: "Enable Virtual Analyzer",
      description:
        "Sends suspicious files to the cloud sandbox, which opens them. The site decides where the sandbox is; for Australia and New Zealand it is in the United States (notice: Virtual Analyzer). The later help calls it “Submit suspicious files to Virtual Analyzer”. The Standard edition does not have it.",
      required: true,
      module: "virtual-analyzer",
      since: "2018-08-02",
      edition: "advanced",
      requires: [is("direction", "inbound")],
      sends: { when: [true], items: ["virtual-analyzer/applications", "virtual-analyzer/scripts"] },
      sources: ["SEED", "CEGP-VIRUS", "CEGP-CRITERIA", "HELP-VIRUS", "CEGP-GEOGRAPHY"],
    }),
    securityLevel("virtualAnalyzer.securityLevel", {
      description:
        "At which risk the rule acts on the sandbox's verdict. No published source states that it limits what is sent, so lowering it is not an opt-out.",
      module: "virtual-analyzer",
      edition: "advanced",
      requires: [on("virtualAnalyzer.enabled")],
      sources: ["CEGP-VIRUS", "HES-VIRUS", "IMSS-LEVELS"],
    }),
    bool("virtualAnalyzer.macroFiles", {
      label: "Include macro, JSE and VBE scanning",
      description:
        "Also sends documents with macros to the sandbox (notice: Virtual Analyzer). In the later wording, “Submit suspicious JSE/VBE files, suspicious files with QR codes, and any files with macros”, every file with macros goes, suspicious or not.",
      required: true,
      module: "virtual-analyzer",
      since: "2018-08-02",
      edition: "advanced",
      requires: [on("virtualAnalyzer.enabled")],
      sends: { when: [true], items: ["virtual-analyzer/macro-documents"] },
      sources: ["SEED", "CEGP-VIRUS", "HES-VIRUS"],
    }),
    ...actions({ clean: true, deleteAttachments: true }),
  ],
  sources: ["SEED", "CEGP-VIRUS", "CEGP-DEFAULT-RULES", "KA-DEFAULT-RULES", "CEGP-ADD-DOMAIN"],
});
