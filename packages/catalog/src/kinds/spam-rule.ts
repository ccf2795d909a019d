/** Spam policy rules: the anti-spam criteria, Web Reputation, Time-of-Click Protection and the sandbox for URLs. */
import { bool, defineKind, enumeration, is, list, on, string } from "../declare.ts";
import type { Setting } from "../types.ts";
import { actions, basics, inboundDefault, outboundDefault } from "./policy-rule.ts";
import { catchRates, securityLevel } from "./security-level.ts";

const inbound = is("direction", "inbound");

const messageItems = [
  "sender-ip-addresses",
  "sender-helo",
  "subjects",
  "from-and-to-addresses",
  "body",
  "attachment-names",
];

/** One of the five criteria that ask Trend Micro's anti-spam engine, all with the same data. */
const criterion = (
  path: string,
  facts: Pick<Setting, "label" | "sources"> &
    Partial<Pick<Setting, "requires">> & { readonly module: string; readonly finds: string; readonly notice: string },
): Setting => {
  const { finds, notice, module, ...rest } = facts;
  return bool(path, {
    ...rest,
    description: `Looks for ${finds}: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: ${notice}). The other anti-spam criteria send the same, so that the transfer ends only when all of them are off.`,
    required: true,
    module,
    since: "2018-08-02",
    sends: { when: [true], items: messageItems.map((item) => `${module}/${item}`) },
    uncertain:
      "Its state in a new rule is not published. That all anti-spam criteria must be off to end the transfer is inferred from their equal data lists.",
  });
};

export const spamRule = defineKind({
  id: "spam-rule",
  construct: "TmesSpamRule",
  title: "Spam policy rule",
  description:
    "A rule of the spam policy. It decides whether message contents go to the anti-spam engine, URLs to Web Reputation and the sandbox, and whether links are rewritten so that every click is seen.",
  nature: "console",
  consoleLocation: "Inbound Protection > Spam Filtering > Spam Policy > Policy Name > Scanning Criteria",
  outboundLocation: "Outbound Protection > Spam Filtering",
  presence: {
    type: "many",
    consoleDefaults: [],
    defaultRules: [
      inboundDefault("Spam or Phish"),
      inboundDefault("Newsletter or spam-like"),
      inboundDefault("Probable BEC threat"),
      inboundDefault("Writing style BEC threat"),
      outboundDefault("Outbound - Spam or Phish"),
    ],
  },
  beyondControl: [
    {
      name: "Organization: Global Outbound Policy (Spam or Phish)",
      note: "Locked, except for its monitor actions. Which criteria it uses is not published.",
      source: "CEGP-DEFAULT-RULES",
    },
  ],
  modules: [
    "spam-filtering",
    "business-email-compromise",
    "phishing",
    "graymail",
    "social-engineering-attack",
    "web-reputation",
    "time-of-click-protection",
    "virtual-analyzer",
  ],
  settings: [
    ...basics(),
    criterion("spam.enabled", {
      label: "Spam",
      finds: "spam",
      notice: "Spam Filtering",
      module: "spam-filtering",
      sources: ["SEED", "CEGP-SPAM"],
    }),
    enumeration("spam.catchRate", catchRates.values, {
      ...catchRates,
      label: "Spam",
      description: "How readily a message counts as spam. It does not change what is sent.",
      module: "spam-filtering",
      requires: [on("spam.enabled")],
      documentedDefault: { value: "moderately-low", source: "CEGP-SPAM" },
      sources: ["CEGP-SPAM"],
    }),
    criterion("businessEmailCompromise.enabled", {
      label: "Business Email Compromise (BEC)",
      finds: "mail that pretends to come from high profile users",
      notice: "Business Email Compromise (BEC)",
      module: "business-email-compromise",
      requires: [inbound],
      sources: ["SEED", "CEGP-BEC"],
    }),
    enumeration("businessEmailCompromise.applyTo", ["detected", "writing-style", "suspected"], {
      closed: true,
      labels: {
        detected: "Detected as BEC attacks by Antispam Engine",
        "writing-style": "Detected as BEC attacks by writing style analysis",
        suspected: "BEC attacks suspected by Antispam Engine",
      },
      valueEditions: { "writing-style": "advanced" },
      label: "Business Email Compromise (BEC)",
      description:
        "Which mail the rule acts on; the console lets you select one option for each rule. `detected`: the anti-spam engine is sure. `suspected`: it only suspects. `writing-style`: compares mail with a model of how a high profile user writes, trained in Cloud App Security on that person's messages, which profiles named people. It needs a Cloud App Security licence, which edition Standard does not have.",
      module: "business-email-compromise",
      requires: [on("businessEmailCompromise.enabled")],
      sources: ["CEGP-BEC", "KA-BEC-OPTIONS"],
    }),
    criterion("phishing.enabled", {
      label: "Phishing and other suspicious content",
      finds: "phishing",
      notice: "Phishing",
      module: "phishing",
      sources: ["SEED", "CEGP-PHISHING"],
    }),
    criterion("graymail.enabled", {
      label: "Graymail",
      finds: "solicited bulk mail",
      notice: "Graymail",
      module: "graymail",
      requires: [inbound],
      sources: ["SEED", "CEGP-GRAYMAIL"],
    }),
    bool("graymail.marketing", {
      label: "Marketing message and newsletter",
      description: "Counts marketing mail and newsletters as graymail.",
      module: "graymail",
      requires: [on("graymail.enabled")],
      sources: ["CEGP-GRAYMAIL"],
    }),
    bool("graymail.socialNetwork", {
      label: "Social network notification",
      description: "Counts notifications of social networks as graymail; they reveal a person's private contacts.",
      module: "graymail",
      requires: [on("graymail.enabled")],
      sources: ["CEGP-GRAYMAIL"],
    }),
    bool("graymail.forum", {
      label: "Forum notification",
      description: "Counts notifications of forums as graymail.",
      module: "graymail",
      requires: [on("graymail.enabled")],
      sources: ["CEGP-GRAYMAIL"],
    }),
    bool("graymail.bulk", {
      label: "Bulk email message",
      description: "Counts other bulk mail as graymail.",
      module: "graymail",
      requires: [on("graymail.enabled")],
      sources: ["CEGP-GRAYMAIL"],
    }),
    bool("graymail.exceptions.enabled", {
      label: "Enable the graymail exception list",
      description: "Leaves mail from listed servers out of this rule's graymail scanning.",
      module: "graymail",
      requires: [on("graymail.enabled")],
      sources: ["CEGP-GRAYMAIL"],
    }),
    list("graymail.exceptions.addresses", string({ format: "ipv4-or-cidr" }), {
      label: "Graymail Exception List",
      description: "IP addresses of those servers.",
      module: "graymail",
      requires: [on("graymail.exceptions.enabled")],
      sources: ["CEGP-GRAYMAIL"],
      uncertain: "It is not published whether the list accepts networks.",
    }),
    criterion("socialEngineering.enabled", {
      label: "Social engineering attack",
      finds: "social engineering",
      notice: "Social Engineering Attack",
      module: "social-engineering-attack",
      requires: [inbound],
      sources: ["SEED", "CEGP-SOCIAL-ENGINEERING"],
    }),
    bool("unusualSignals.enabled", {
      label: "Unusual signal",
      description:
        "Looks for traits such as a sender account that may be taken over, or one without earlier contact to the recipient (signals Account-Takeover, Unusual-URL, Payment-PDF-Free-Email, Payment-HTML-Free-Email, Payment-HTML-NB-Account, Forged-Brand, Suspicious-Notify). Not in the 2018 notice; what it sends is not published.",
      sources: ["CEGP-UNUSUAL-SIGNALS", "CEGP-UNUSUAL-SIGNAL-LIST"],
    }),
    bool("webReputation.enabled", {
      label: "Web Reputation",
      description:
        "Asks Trend Micro's reputation service about every URL in subject, body and attachments: sends the URLs (notice: Web Reputation).",
      required: true,
      module: "web-reputation",
      since: "2018-08-02",
      sends: {
        when: [true],
        items: ["web-reputation/urls-in-body", "web-reputation/urls-in-subjects", "web-reputation/urls-in-attachments"],
      },
      sources: ["SEED", "CEGP-WRS", "HELP-WRS"],
      uncertain: "Its state in a new rule is not published.",
    }),
    enumeration("webReputation.securityLevel", catchRates.values, {
      ...catchRates,
      label: "Security level",
      description: "How readily a URL counts as dangerous. It does not change what is sent.",
      module: "web-reputation",
      requires: [on("webReputation.enabled")],
      documentedDefault: { value: "moderately-high", source: "CEGP-WRS" },
      sources: ["CEGP-WRS", "HELP-WRS"],
    }),
    bool("webReputation.untestedUrls", {
      label: "Take action on messages containing URLs that have not been tested by Trend Micro",
      description:
        "Acts on messages with URLs Trend Micro does not know. The 2018 wording was “Detect URLs that have not been tested…”.",
      module: "web-reputation",
      requires: [on("webReputation.enabled")],
      sources: ["CEGP-WRS", "HES-WRS"],
    }),
    bool("webReputation.approvedList", {
      label: "Enable the Web Reputation Approved List",
      description:
        "Keeps URLs of the approved list out of Web Reputation, Time-of-Click Protection and the sandbox for this rule.",
      module: "web-reputation",
      requires: [on("webReputation.enabled")],
      sources: ["CEGP-WRS"],
    }),
    bool("webReputation.keywordExceptions", {
      label: "Enable the URL keyword exception list",
      description: "Keeps URLs with listed key words out of Time-of-Click Protection and the sandbox for this rule.",
      module: "web-reputation",
      requires: [on("webReputation.enabled")],
      sources: ["CEGP-WRS"],
    }),
    bool("webReputation.virtualAnalyzer.enabled", {
      label: "Submit URLs to Virtual Analyzer",
      description:
        "Has the cloud sandbox open URLs from messages: sends them to the sandbox's region, for Australia and New Zealand the United States. Later than the 2018 notice, which lists files only.",
      required: true,
      module: "virtual-analyzer",
      edition: "advanced",
      requires: [on("webReputation.enabled")],
      sends: {
        when: [true],
        items: ["web-reputation/urls-in-body", "web-reputation/urls-in-subjects", "web-reputation/urls-in-attachments"],
      },
      sources: ["CEGP-WRS", "HELP-WRS", "CEGP-GEOGRAPHY"],
    }),
    securityLevel("webReputation.virtualAnalyzer.securityLevel", {
      description: "At which risk the rule acts on the sandbox's verdict about a URL; no opt-out.",
      module: "virtual-analyzer",
      edition: "advanced",
      requires: [on("webReputation.virtualAnalyzer.enabled")],
      sources: ["CEGP-WRS", "IMSS-LEVELS"],
    }),
    bool("webReputation.timeOfClick.enabled", {
      label: "Enable Time-of-Click Protection",
      description:
        "Rewrites links in the body so that each click passes Trend Micro: sends the URLs and makes a log per person of what was clicked when (notice: Time-of-Click Protection, Logs).",
      required: true,
      module: "time-of-click-protection",
      since: "2018-08-02",
      requires: [inbound, on("webReputation.enabled")],
      sends: { when: [true], items: ["time-of-click-protection/urls-in-body"] },
      sources: ["SEED", "CEGP-WRS", "HELP-WRS"],
      uncertain: "Its state in a new rule is not published.",
    }),
    enumeration("webReputation.timeOfClick.scope", ["untested", "possible-risks", "all"], {
      closed: true,
      labels: {
        untested: "Apply to URLs that have not been tested by Trend Micro",
        "possible-risks": "Apply to URLs marked by Web Reputation Services as possible security risks",
        all: "Apply to all URLs",
      },
      label: "Enable Time-of-Click Protection",
      description: "Which links are rewritten. With `all`, the log shows every click of every recipient.",
      required: true,
      module: "time-of-click-protection",
      requires: [on("webReputation.timeOfClick.enabled")],
      sources: ["CEGP-WRS", "HELP-WRS"],
      uncertain: "The scope in a new rule is not published.",
    }),
    bool("webReputation.timeOfClick.signedMessages", {
      label: "Apply to URLs in digitally signed messages",
      description:
        "Rewrites links in signed messages too, which breaks their signatures; Trend Micro advises against it.",
      module: "time-of-click-protection",
      requires: [on("webReputation.timeOfClick.enabled")],
      sources: ["CEGP-WRS", "HELP-WRS"],
    }),
    ...actions({}),
  ],
  sources: ["SEED", "CEGP-SPAM-CRITERIA", "CEGP-DEFAULT-RULES", "KA-DEFAULT-RULES", "CEGP-ADD-DOMAIN"],
});
