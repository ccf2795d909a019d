// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** One of `exceptions` of TmesSpamRule. */
export interface TmesSpamRuleException {
  /**
   * Sender part of the exception; written like `recipients`.
   *
   * Console: “Sender”. Say groups, roles or references, not people: values are not printed.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
   */
  readonly sender: string;
  /**
   * Recipient part of the exception; written like `recipients`.
   *
   * Console: “Recipient”. Say groups, roles or references, not people: values are not printed.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
   */
  readonly recipient: string;
}

/** `spam` of TmesSpamRule. */
export type TmesSpamRuleSpam =
  | {
      /**
       * Looks for spam: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to
       * Trend Micro's anti-spam engine (notice: Spam Filtering). The other anti-spam criteria send the same, so that
       * the transfer ends only when all of them are off.
       *
       * Console: “Spam”. Data collection notice: section 7, “Spam Filtering”. Sends when `true`: “Sender IP
       * addresses”, “Sender HELO information”, “Email subjects”, ““From” and “To” addresses”, “Email body”,
       * “Attachment names”.
       *
       * UNCERTAIN: Its state in a new rule is not published. That all anti-spam criteria must be off to end the
       * transfer is inferred from their equal data lists.
       *
       * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-spam-criteria.md | Cloud Email Gateway Protection online help: Configuring spam criteria}
       */
      readonly enabled: false;
      readonly catchRate?: never;
    }
  | {
      /**
       * Looks for spam: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to
       * Trend Micro's anti-spam engine (notice: Spam Filtering). The other anti-spam criteria send the same, so that
       * the transfer ends only when all of them are off.
       *
       * Console: “Spam”. Data collection notice: section 7, “Spam Filtering”. Sends when `true`: “Sender IP
       * addresses”, “Sender HELO information”, “Email subjects”, ““From” and “To” addresses”, “Email body”,
       * “Attachment names”.
       *
       * UNCERTAIN: Its state in a new rule is not published. That all anti-spam criteria must be off to end the
       * transfer is inferred from their equal data lists.
       */
      readonly enabled: true | IResolvable;
      /**
       * How readily a message counts as spam. It does not change what is sent.
       *
       * Console: “Spam”. Data collection notice: section 7, “Spam Filtering”.
       *
       * Documented default: `"moderately-low"` (Cloud Email Gateway Protection online help: Configuring spam
       * criteria), what a new one starts with, not today's state.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-spam-criteria.md | Cloud Email Gateway Protection online help: Configuring spam criteria}
       */
      readonly catchRate?: "lowest" | "low" | "moderately-low" | "moderately-high" | "high" | "highest" | IResolvable;
    };

/** `phishing` of TmesSpamRule. */
export interface TmesSpamRulePhishing {
  /**
   * Looks for phishing: sends sender IP address, HELO, subject, From and To addresses, body and attachment names
   * to Trend Micro's anti-spam engine (notice: Phishing). The other anti-spam criteria send the same, so that
   * the transfer ends only when all of them are off.
   *
   * Console: “Phishing and other suspicious content”. Data collection notice: section 9, “Phishing”. Sends when
   * `true`: “Sender IP addresses”, “Sender HELO information”, “Email subjects”, ““From” and “To” addresses”,
   * “Email body”, “Attachment names”.
   *
   * UNCERTAIN: Its state in a new rule is not published. That all anti-spam criteria must be off to end the
   * transfer is inferred from their equal data lists.
   *
   * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-phishing-criteria.md | Cloud Email Gateway Protection online help: Configuring phishing criteria}
   */
  readonly enabled: boolean | IResolvable;
}

/** `unusualSignals` of TmesSpamRule. */
export interface TmesSpamRuleUnusualSignals {
  /**
   * Looks for traits such as a sender account that may be taken over, or one without earlier contact to the
   * recipient (signals Account-Takeover, Unusual-URL, Payment-PDF-Free-Email, Payment-HTML-Free-Email,
   * Payment-HTML-NB-Account, Forged-Brand, Suspicious-Notify). Not in the 2018 notice; what it sends is not
   * published.
   *
   * Console: “Unusual signal”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-unusual-signal-criteria/index.md | Cloud Email Gateway Protection online help: Configuring unusual signal criteria}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-unusual-signal-criteria/unusual-signals-email-security.md | Cloud Email Gateway Protection online help: Unusual signals}
   */
  readonly enabled?: boolean | IResolvable;
}

/** `businessEmailCompromise.applyTo` of TmesSpamRule. */
export interface TmesSpamRuleBusinessEmailCompromiseApplyTo {
  /**
   * Acts on mail that the anti-spam engine is sure about.
   *
   * Console: “Detected as BEC attacks by Antispam Engine”. Data collection notice: section 8, “Business Email
   * Compromise (BEC)”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-bec-criteria.md | Cloud Email Gateway Protection online help: Configuring Business Email Compromise criteria}
   */
  readonly detected?: boolean | IResolvable;
  /**
   * Compares mail with a model of how a high profile user writes, trained in Cloud App Security on that person's
   * messages: profiles named people. Needs a Cloud App Security licence.
   *
   * Console: “Detected as BEC attacks by writing style analysis”. Data collection notice: section 8, “Business
   * Email Compromise (BEC)”. Needs edition Advanced, or Cloud Email Gateway Protection.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-bec-criteria.md | Cloud Email Gateway Protection online help: Configuring Business Email Compromise criteria}
   */
  readonly writingStyle?: boolean | IResolvable;
  /**
   * Acts on mail that the anti-spam engine only suspects.
   *
   * Console: “BEC attacks suspected by Antispam Engine”. Data collection notice: section 8, “Business Email
   * Compromise (BEC)”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-bec-criteria.md | Cloud Email Gateway Protection online help: Configuring Business Email Compromise criteria}
   */
  readonly suspected?: boolean | IResolvable;
}

/** `businessEmailCompromise` of TmesSpamRule. */
export type TmesSpamRuleBusinessEmailCompromise =
  | {
      /**
       * Looks for mail that pretends to come from high profile users: sends sender IP address, HELO, subject, From
       * and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: Business Email
       * Compromise (BEC)). The other anti-spam criteria send the same, so that the transfer ends only when all of
       * them are off.
       *
       * Console: “Business Email Compromise (BEC)”. Data collection notice: section 8, “Business Email Compromise
       * (BEC)”. Sends when `true`: “Sender IP addresses”, “Sender HELO information”, “Email subjects”, ““From” and
       * “To” addresses”, “Email body”, “Attachment names”.
       *
       * UNCERTAIN: Its state in a new rule is not published. That all anti-spam criteria must be off to end the
       * transfer is inferred from their equal data lists.
       *
       * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-bec-criteria.md | Cloud Email Gateway Protection online help: Configuring Business Email Compromise criteria}
       */
      readonly enabled: false;
      readonly applyTo?: never;
    }
  | {
      /**
       * Looks for mail that pretends to come from high profile users: sends sender IP address, HELO, subject, From
       * and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: Business Email
       * Compromise (BEC)). The other anti-spam criteria send the same, so that the transfer ends only when all of
       * them are off.
       *
       * Console: “Business Email Compromise (BEC)”. Data collection notice: section 8, “Business Email Compromise
       * (BEC)”. Sends when `true`: “Sender IP addresses”, “Sender HELO information”, “Email subjects”, ““From” and
       * “To” addresses”, “Email body”, “Attachment names”.
       *
       * UNCERTAIN: Its state in a new rule is not published. That all anti-spam criteria must be off to end the
       * transfer is inferred from their equal data lists.
       */
      readonly enabled: true | IResolvable;
      readonly applyTo?: TmesSpamRuleBusinessEmailCompromiseApplyTo;
    };

/** `graymail.exceptions` of TmesSpamRule. */
export type TmesSpamRuleGraymailExceptions =
  | {
      /**
       * Leaves mail from listed servers out of this rule's graymail scanning.
       *
       * Console: “Enable the graymail exception list”. Data collection notice: section 10, “Graymail”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-graymail-criteria.md | Cloud Email Gateway Protection online help: Configuring graymail criteria}
       */
      readonly enabled?: false;
      readonly addresses?: never;
    }
  | {
      /**
       * Leaves mail from listed servers out of this rule's graymail scanning.
       *
       * Console: “Enable the graymail exception list”. Data collection notice: section 10, “Graymail”.
       */
      readonly enabled: true | IResolvable;
      /**
       * IP addresses of those servers.
       *
       * Console: “Graymail Exception List”. Data collection notice: section 10, “Graymail”.
       *
       * UNCERTAIN: Whether the list takes networks besides single addresses is not published.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-graymail-criteria.md | Cloud Email Gateway Protection online help: Configuring graymail criteria}
       */
      readonly addresses?: readonly string[];
    };

/** `graymail` of TmesSpamRule. */
export type TmesSpamRuleGraymail =
  | {
      /**
       * Looks for solicited bulk mail: sends sender IP address, HELO, subject, From and To addresses, body and
       * attachment names to Trend Micro's anti-spam engine (notice: Graymail). The other anti-spam criteria send the
       * same, so that the transfer ends only when all of them are off.
       *
       * Console: “Graymail”. Data collection notice: section 10, “Graymail”. Sends when `true`: “Sender IP
       * addresses”, “Sender HELO information”, “Email subjects”, ““From” and “To” addresses”, “Email body”,
       * “Attachment names”.
       *
       * UNCERTAIN: Its state in a new rule is not published. That all anti-spam criteria must be off to end the
       * transfer is inferred from their equal data lists.
       *
       * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-graymail-criteria.md | Cloud Email Gateway Protection online help: Configuring graymail criteria}
       */
      readonly enabled: false;
      readonly marketing?: never;
      readonly socialNetwork?: never;
      readonly forum?: never;
      readonly bulk?: never;
      readonly exceptions?: never;
    }
  | {
      /**
       * Looks for solicited bulk mail: sends sender IP address, HELO, subject, From and To addresses, body and
       * attachment names to Trend Micro's anti-spam engine (notice: Graymail). The other anti-spam criteria send the
       * same, so that the transfer ends only when all of them are off.
       *
       * Console: “Graymail”. Data collection notice: section 10, “Graymail”. Sends when `true`: “Sender IP
       * addresses”, “Sender HELO information”, “Email subjects”, ““From” and “To” addresses”, “Email body”,
       * “Attachment names”.
       *
       * UNCERTAIN: Its state in a new rule is not published. That all anti-spam criteria must be off to end the
       * transfer is inferred from their equal data lists.
       */
      readonly enabled: true | IResolvable;
      /**
       * Counts marketing mail and newsletters as graymail.
       *
       * Console: “Marketing message and newsletter”. Data collection notice: section 10, “Graymail”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-graymail-criteria.md | Cloud Email Gateway Protection online help: Configuring graymail criteria}
       */
      readonly marketing?: boolean | IResolvable;
      /**
       * Counts notifications of social networks as graymail; they tell of somebody's private contacts.
       *
       * Console: “Social network notification”. Data collection notice: section 10, “Graymail”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-graymail-criteria.md | Cloud Email Gateway Protection online help: Configuring graymail criteria}
       */
      readonly socialNetwork?: boolean | IResolvable;
      /**
       * Counts notifications of forums as graymail.
       *
       * Console: “Forum notification”. Data collection notice: section 10, “Graymail”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-graymail-criteria.md | Cloud Email Gateway Protection online help: Configuring graymail criteria}
       */
      readonly forum?: boolean | IResolvable;
      /**
       * Counts other bulk mail as graymail.
       *
       * Console: “Bulk email message”. Data collection notice: section 10, “Graymail”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-graymail-criteria.md | Cloud Email Gateway Protection online help: Configuring graymail criteria}
       */
      readonly bulk?: boolean | IResolvable;
      /**
       * Leaves mail from listed servers out of this rule's graymail scanning.
       */
      readonly exceptions?: TmesSpamRuleGraymailExceptions;
    };

/** `socialEngineering` of TmesSpamRule. */
export interface TmesSpamRuleSocialEngineering {
  /**
   * Looks for social engineering: sends sender IP address, HELO, subject, From and To addresses, body and
   * attachment names to Trend Micro's anti-spam engine (notice: Social Engineering Attack). The other anti-spam
   * criteria send the same, so that the transfer ends only when all of them are off.
   *
   * Console: “Social engineering attack”. Data collection notice: section 11, “Social Engineering Attack”. Sends
   * when `true`: “Sender IP addresses”, “Sender HELO information”, “Email subjects”, ““From” and “To”
   * addresses”, “Email body”, “Attachment names”.
   *
   * UNCERTAIN: Its state in a new rule is not published. That all anti-spam criteria must be off to end the
   * transfer is inferred from their equal data lists.
   *
   * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-sea-criteria.md | Cloud Email Gateway Protection online help: Configuring social engineering attack criteria}
   */
  readonly enabled: boolean | IResolvable;
}

/** `webReputation.virtualAnalyzer` of TmesSpamRule. */
export type TmesSpamRuleWebReputationVirtualAnalyzer =
  | {
      /**
       * Has the cloud sandbox open URLs from messages: sends them to the sandbox's region, for Australia and New
       * Zealand the United States. Later than the 2018 notice, which lists files only.
       *
       * Console: “Submit URLs to Virtual Analyzer”. Data collection notice: section 6, “Virtual Analyzer”. Sends
       * when `true`: “URLs in email body”, “URLs in email subjects”, “URLs in attachments”. Needs edition Advanced,
       * or Cloud Email Gateway Protection.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
       * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-configuring-web-repu | Trend Micro Email Security online help: Configuring Web Reputation criteria}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/about-cloud-email-gateway-protection/data-center-geography-email.md | Cloud Email Gateway Protection online help: Data center geography}
       */
      readonly enabled: false;
      readonly securityLevel?: never;
    }
  | {
      /**
       * Has the cloud sandbox open URLs from messages: sends them to the sandbox's region, for Australia and New
       * Zealand the United States. Later than the 2018 notice, which lists files only.
       *
       * Console: “Submit URLs to Virtual Analyzer”. Data collection notice: section 6, “Virtual Analyzer”. Sends
       * when `true`: “URLs in email body”, “URLs in email subjects”, “URLs in attachments”. Needs edition Advanced,
       * or Cloud Email Gateway Protection.
       */
      readonly enabled: true | IResolvable;
      /**
       * At which risk the rule acts on the sandbox's verdict about a URL; no opt-out.
       *
       * Data collection notice: section 6, “Virtual Analyzer”. Needs edition Advanced, or Cloud Email Gateway
       * Protection.
       *
       * UNCERTAIN: The values of this drop-down are not published; high, medium and low are those of a sister
       * product.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
       * @see {@link https://docs.trendmicro.com/all/ent/imsx/imss_win/v7.5/en-us/webhelp/risk-rat_sec-lev.html | InterScan Messaging Security Suite: Risk ratings and security levels (sister product)}
       */
      readonly securityLevel?: "high" | "medium" | "low" | (string & {});
    };

/** `webReputation.timeOfClick` of TmesSpamRule. */
export type TmesSpamRuleWebReputationTimeOfClick =
  | {
      /**
       * Rewrites links in the body so that each click passes Trend Micro: sends the URLs and makes a log per person
       * of what was clicked when (notice: Time-of-Click Protection, Logs).
       *
       * Console: “Enable Time-of-Click Protection”. Data collection notice: section 14, “Time-of-Click Protection”.
       * Sends when `true`: “URLs in the email body”.
       *
       * UNCERTAIN: Its state in a new rule is not published.
       *
       * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
       * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-configuring-web-repu | Trend Micro Email Security online help: Configuring Web Reputation criteria}
       */
      readonly enabled: false;
      readonly scope?: never;
      readonly signedMessages?: never;
    }
  | {
      /**
       * Rewrites links in the body so that each click passes Trend Micro: sends the URLs and makes a log per person
       * of what was clicked when (notice: Time-of-Click Protection, Logs).
       *
       * Console: “Enable Time-of-Click Protection”. Data collection notice: section 14, “Time-of-Click Protection”.
       * Sends when `true`: “URLs in the email body”.
       *
       * UNCERTAIN: Its state in a new rule is not published.
       */
      readonly enabled: true;
      /**
       * Which links are rewritten; `all` makes every click of everybody visible.
       *
       * Console: “Enable Time-of-Click Protection”. Data collection notice: section 14, “Time-of-Click Protection”.
       *
       * UNCERTAIN: The scope in a new rule is not published.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
       * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-configuring-web-repu | Trend Micro Email Security online help: Configuring Web Reputation criteria}
       */
      readonly scope: "untested" | "possible-risks" | "all" | IResolvable;
      /**
       * Rewrites links in signed messages too, which breaks their signatures; Trend Micro advises against it.
       *
       * Console: “Apply to URLs in digitally signed messages”. Data collection notice: section 14, “Time-of-Click
       * Protection”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
       * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-configuring-web-repu | Trend Micro Email Security online help: Configuring Web Reputation criteria}
       */
      readonly signedMessages?: boolean | IResolvable;
    }
  | {
      /**
       * Rewrites links in the body so that each click passes Trend Micro: sends the URLs and makes a log per person
       * of what was clicked when (notice: Time-of-Click Protection, Logs).
       *
       * Console: “Enable Time-of-Click Protection”. Data collection notice: section 14, “Time-of-Click Protection”.
       * Sends when `true`: “URLs in the email body”.
       *
       * UNCERTAIN: Its state in a new rule is not published.
       */
      readonly enabled: IResolvable;
      /**
       * Which links are rewritten; `all` makes every click of everybody visible.
       *
       * Console: “Enable Time-of-Click Protection”. Data collection notice: section 14, “Time-of-Click Protection”.
       *
       * UNCERTAIN: The scope in a new rule is not published.
       */
      readonly scope?: "untested" | "possible-risks" | "all" | IResolvable;
      /**
       * Rewrites links in signed messages too, which breaks their signatures; Trend Micro advises against it.
       *
       * Console: “Apply to URLs in digitally signed messages”. Data collection notice: section 14, “Time-of-Click
       * Protection”.
       */
      readonly signedMessages?: boolean | IResolvable;
    };

/** `webReputation` of TmesSpamRule. */
export type TmesSpamRuleWebReputation =
  | {
      /**
       * Asks Trend Micro's reputation service about every URL in subject, body and attachments: sends the URLs
       * (notice: Web Reputation).
       *
       * Console: “Web Reputation”. Data collection notice: section 13, “Web Reputation”. Sends when `true`: “URLs in
       * email body”, “URLs in email subjects”, “URLs in attachments”.
       *
       * UNCERTAIN: Its state in a new rule is not published.
       *
       * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
       * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-configuring-web-repu | Trend Micro Email Security online help: Configuring Web Reputation criteria}
       */
      readonly enabled: false;
      readonly securityLevel?: never;
      readonly untestedUrls?: never;
      readonly approvedList?: never;
      readonly keywordExceptions?: never;
      readonly virtualAnalyzer?: never;
      readonly timeOfClick?: never;
    }
  | {
      /**
       * Asks Trend Micro's reputation service about every URL in subject, body and attachments: sends the URLs
       * (notice: Web Reputation).
       *
       * Console: “Web Reputation”. Data collection notice: section 13, “Web Reputation”. Sends when `true`: “URLs in
       * email body”, “URLs in email subjects”, “URLs in attachments”.
       *
       * UNCERTAIN: Its state in a new rule is not published.
       */
      readonly enabled: true;
      /**
       * How readily a URL counts as dangerous. It does not change what is sent.
       *
       * Console: “Security level”. Data collection notice: section 13, “Web Reputation”.
       *
       * Documented default: `"moderately-high"` (Cloud Email Gateway Protection online help: Configuring Web
       * Reputation criteria), what a new one starts with, not today's state.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
       * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-configuring-web-repu | Trend Micro Email Security online help: Configuring Web Reputation criteria}
       */
      readonly securityLevel?:
        "lowest" | "low" | "moderately-low" | "moderately-high" | "high" | "highest" | IResolvable;
      /**
       * Acts on messages with URLs Trend Micro does not know. The 2018 wording was “Detect URLs that have not been
       * tested…”.
       *
       * Console: “Take action on messages containing URLs that have not been tested by Trend Micro”. Data collection
       * notice: section 13, “Web Reputation”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
       * @see {@link https://docs.trendmicro.com/en-us/enterprise/hosted-email-security-administrator-guide/configuring-policies/about-rule-target-cr/configuring-web-repu.aspx | Hosted Email Security administrator's guide: Configuring Web Reputation criteria (predecessor product)}
       */
      readonly untestedUrls?: boolean | IResolvable;
      /**
       * Keeps URLs of the approved list out of Web Reputation, Time-of-Click Protection and the sandbox for this
       * rule.
       *
       * Console: “Enable the Web Reputation Approved List”. Data collection notice: section 13, “Web Reputation”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
       */
      readonly approvedList?: boolean | IResolvable;
      /**
       * Keeps URLs with listed key words out of Time-of-Click Protection and the sandbox for this rule.
       *
       * Console: “Enable the URL keyword exception list”. Data collection notice: section 13, “Web Reputation”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
       */
      readonly keywordExceptions?: boolean | IResolvable;
      /**
       * Has the cloud sandbox open URLs from messages: sends them to the sandbox's region, for Australia and New Zealand the United States. Later than the 2018 notice, which lists files only.
       */
      readonly virtualAnalyzer: TmesSpamRuleWebReputationVirtualAnalyzer;
      /**
       * Rewrites links in the body so that each click passes Trend Micro: sends the URLs and makes a log per person of what was clicked when (notice: Time-of-Click Protection, Logs).
       */
      readonly timeOfClick: TmesSpamRuleWebReputationTimeOfClick;
    }
  | {
      /**
       * Asks Trend Micro's reputation service about every URL in subject, body and attachments: sends the URLs
       * (notice: Web Reputation).
       *
       * Console: “Web Reputation”. Data collection notice: section 13, “Web Reputation”. Sends when `true`: “URLs in
       * email body”, “URLs in email subjects”, “URLs in attachments”.
       *
       * UNCERTAIN: Its state in a new rule is not published.
       */
      readonly enabled: IResolvable;
      /**
       * How readily a URL counts as dangerous. It does not change what is sent.
       *
       * Console: “Security level”. Data collection notice: section 13, “Web Reputation”.
       *
       * Documented default: `"moderately-high"` (Cloud Email Gateway Protection online help: Configuring Web
       * Reputation criteria), what a new one starts with, not today's state.
       */
      readonly securityLevel?:
        "lowest" | "low" | "moderately-low" | "moderately-high" | "high" | "highest" | IResolvable;
      /**
       * Acts on messages with URLs Trend Micro does not know. The 2018 wording was “Detect URLs that have not been
       * tested…”.
       *
       * Console: “Take action on messages containing URLs that have not been tested by Trend Micro”. Data collection
       * notice: section 13, “Web Reputation”.
       */
      readonly untestedUrls?: boolean | IResolvable;
      /**
       * Keeps URLs of the approved list out of Web Reputation, Time-of-Click Protection and the sandbox for this
       * rule.
       *
       * Console: “Enable the Web Reputation Approved List”. Data collection notice: section 13, “Web Reputation”.
       */
      readonly approvedList?: boolean | IResolvable;
      /**
       * Keeps URLs with listed key words out of Time-of-Click Protection and the sandbox for this rule.
       *
       * Console: “Enable the URL keyword exception list”. Data collection notice: section 13, “Web Reputation”.
       */
      readonly keywordExceptions?: boolean | IResolvable;
      /**
       * Has the cloud sandbox open URLs from messages: sends them to the sandbox's region, for Australia and New Zealand the United States. Later than the 2018 notice, which lists files only.
       */
      readonly virtualAnalyzer?: TmesSpamRuleWebReputationVirtualAnalyzer;
      /**
       * Rewrites links in the body so that each click passes Trend Micro: sends the URLs and makes a log per person of what was clicked when (notice: Time-of-Click Protection, Logs).
       */
      readonly timeOfClick?: TmesSpamRuleWebReputationTimeOfClick;
    };

/** `actions.modify.xHeader` of TmesSpamRule. */
export type TmesSpamRuleActionsModifyXHeader =
  | {
      /**
       * Adds a header field to the message.
       *
       * Console: “Insert X-Header”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-x-header.md | Cloud Email Gateway Protection online help: Inserting an X-Header}
       */
      readonly enabled?: false;
      readonly name?: never;
      readonly value?: never;
    }
  | {
      /**
       * Adds a header field to the message.
       *
       * Console: “Insert X-Header”.
       */
      readonly enabled: true | IResolvable;
      /**
       * Name of the header field. Names that start with X-TM or X-MT are reserved for the service.
       *
       * Console: “Insert X-Header”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-x-header.md | Cloud Email Gateway Protection online help: Inserting an X-Header}
       */
      readonly name?: string;
      /**
       * Value of the header field.
       *
       * Console: “Insert X-Header”. Say groups, roles or references, not people: values are not printed.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-x-header.md | Cloud Email Gateway Protection online help: Inserting an X-Header}
       */
      readonly value?: string;
    };

/** `actions.modify.stamp` of TmesSpamRule. */
export type TmesSpamRuleActionsModifyStamp =
  | {
      /**
       * Puts a text into the message body. Its tokens can show sender, recipients, subject and headers.
       *
       * Console: “Insert stamp in body”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-a-stamp/configuring-stamps.md | Cloud Email Gateway Protection online help: Configuring stamps}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Cloud Email Gateway Protection online help: Tokens}
       */
      readonly enabled?: false;
      readonly name?: never;
    }
  | {
      /**
       * Puts a text into the message body. Its tokens can show sender, recipients, subject and headers.
       *
       * Console: “Insert stamp in body”.
       */
      readonly enabled: true | IResolvable;
      /**
       * Name of the stamp, as the policy objects list it.
       *
       * Console: “Insert stamp in body”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-a-stamp/configuring-stamps.md | Cloud Email Gateway Protection online help: Configuring stamps}
       */
      readonly name?: string;
    };

/** `actions.modify.tagSubject` of TmesSpamRule. */
export type TmesSpamRuleActionsModifyTagSubject =
  | {
      /**
       * Puts a tag into the subject.
       *
       * Console: “Tag subject”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tagging-subject-line.md | Cloud Email Gateway Protection online help: Tagging the subject line}
       */
      readonly enabled?: false;
      readonly tag?: never;
      readonly skipSigned?: never;
    }
  | {
      /**
       * Puts a tag into the subject.
       *
       * Console: “Tag subject”.
       */
      readonly enabled: true | IResolvable;
      /**
       * The tag.
       *
       * Console: “Tag”. Say groups, roles or references, not people: values are not printed.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tagging-subject-line.md | Cloud Email Gateway Protection online help: Tagging the subject line}
       */
      readonly tag?: string;
      /**
       * Leaves S/MIME signed messages untagged, so that their signature holds.
       *
       * Console: “Do not tag digitally signed messages”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tagging-subject-line.md | Cloud Email Gateway Protection online help: Tagging the subject line}
       */
      readonly skipSigned?: boolean | IResolvable;
    };

/** `actions.modify` of TmesSpamRule. */
export interface TmesSpamRuleActionsModify {
  /**
   * Adds a header field to the message.
   */
  readonly xHeader?: TmesSpamRuleActionsModifyXHeader;
  /**
   * Puts a text into the message body. Its tokens can show sender, recipients, subject and headers.
   */
  readonly stamp?: TmesSpamRuleActionsModifyStamp;
  /**
   * Puts a tag into the subject.
   */
  readonly tagSubject?: TmesSpamRuleActionsModifyTagSubject;
}

/** `actions.monitor` of TmesSpamRule. */
export type TmesSpamRuleActionsMonitor = (
  | {
      /**
       * Sends a notification about the message. It can carry sender, recipients, subject and headers, and the
       * message itself as an attachment.
       *
       * Console: “Send notification”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/index.md | Cloud Email Gateway Protection online help: Monitor actions}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Cloud Email Gateway Protection online help: About the send notification action}
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Cloud Email Gateway Protection online help: Tokens}
       */
      readonly notify?: false;
      readonly notifications?: never;
    }
  | {
      /**
       * Sends a notification about the message. It can carry sender, recipients, subject and headers, and the
       * message itself as an attachment.
       *
       * Console: “Send notification”.
       */
      readonly notify: true | IResolvable;
      /**
       * Names of the notifications sent, as the policy objects list them (kind `notification`).
       *
       * Console: “Send notification”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Cloud Email Gateway Protection online help: About the send notification action}
       */
      readonly notifications?: readonly string[];
    }
) &
  (
    | {
        /**
         * Sends a blind copy of the whole message to somebody neither sender nor recipient knows of.
         *
         * Console: “BCC”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/using-bcc-action.md | Cloud Email Gateway Protection online help: Using the bcc action}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/index.md | Cloud Email Gateway Protection online help: Monitor actions}
         */
        readonly bcc?: false;
        readonly bccRecipients?: never;
      }
    | {
        /**
         * Sends a blind copy of the whole message to somebody neither sender nor recipient knows of.
         *
         * Console: “BCC”.
         */
        readonly bcc: true | IResolvable;
        /**
         * Who gets the blind copy, inside the own domain. Role addresses, not people.
         *
         * Console: “BCC”. Say groups, roles or references, not people: values are not printed.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/using-bcc-action.md | Cloud Email Gateway Protection online help: Using the bcc action}
         */
        readonly bccRecipients?: readonly string[];
      }
  );

/** The part of TmesSpamRuleActionsMonitorWithoutBccAndBccRecipients that is always the same. */
export interface TmesSpamRuleActionsMonitorWithoutBccAndBccRecipientsCommon {
  readonly bcc?: never;
  readonly bccRecipients?: never;
}

/** `actions.monitor` of TmesSpamRule. */
export type TmesSpamRuleActionsMonitorWithoutBccAndBccRecipients =
  TmesSpamRuleActionsMonitorWithoutBccAndBccRecipientsCommon &
    (
      | {
          /**
           * Sends a notification about the message. It can carry sender, recipients, subject and headers, and the
           * message itself as an attachment.
           *
           * Console: “Send notification”.
           *
           * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/index.md | Cloud Email Gateway Protection online help: Monitor actions}
           * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Cloud Email Gateway Protection online help: About the send notification action}
           * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Cloud Email Gateway Protection online help: Tokens}
           */
          readonly notify?: false;
          readonly notifications?: never;
        }
      | {
          /**
           * Sends a notification about the message. It can carry sender, recipients, subject and headers, and the
           * message itself as an attachment.
           *
           * Console: “Send notification”.
           */
          readonly notify: true | IResolvable;
          /**
           * Names of the notifications sent, as the policy objects list them (kind `notification`).
           *
           * Console: “Send notification”.
           *
           * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Cloud Email Gateway Protection online help: About the send notification action}
           */
          readonly notifications?: readonly string[];
        }
    );

/** `actions.deliverNow` of TmesSpamRule. */
export type TmesSpamRuleActionsDeliverNow =
  | {
      /**
       * Which mail server gets the message at once, past all later rules.
       *
       * Console: “Deliver now”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/using-deliver-now-action.md | Cloud Email Gateway Protection online help: Using the deliver now action}
       */
      readonly to?: "default-mail-server";
      readonly host?: never;
      readonly port?: never;
    }
  | {
      /**
       * Which mail server gets the message at once, past all later rules.
       *
       * Console: “Deliver now”.
       */
      readonly to: "specific-mail-server";
      /**
       * Host name or IP address of that mail server. Whole messages go there.
       *
       * Console: “To a specific mail server”.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/using-deliver-now-action.md | Cloud Email Gateway Protection online help: Using the deliver now action}
       */
      readonly host?: string;
      /**
       * Port of that mail server.
       *
       * Console: “To a specific mail server”. From 1 to 65535.
       *
       * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/using-deliver-now-action.md | Cloud Email Gateway Protection online help: Using the deliver now action}
       */
      readonly port?: number;
    };

/** `actions.changeRecipient` of TmesSpamRule. */
export interface TmesSpamRuleActionsChangeRecipient {
  /**
   * Who gets the message instead, inside the own domain: they see the original recipient's address and the whole
   * message. Role addresses, not people.
   *
   * Console: “Change recipient”. Say groups, roles or references, not people: values are not printed.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/using-change-recipient-action.md | Cloud Email Gateway Protection online help: Using the change recipient action}
   */
  readonly recipients?: readonly string[];
}

/** The part of TmesSpamRuleActionsWithoutEncryptEmail that is always the same. */
export interface TmesSpamRuleActionsWithoutEncryptEmailCommon {
  readonly modify?: TmesSpamRuleActionsModify;
  readonly encryptEmail?: never;
}

/** `actions` of TmesSpamRule. */
export type TmesSpamRuleActionsWithoutEncryptEmail = TmesSpamRuleActionsWithoutEncryptEmailCommon &
  (
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/index.md | Cloud Email Gateway Protection online help: About policy rule actions}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/index.md | Cloud Email Gateway Protection online help: Intercept actions}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/encrypting-outbound-messages/index.md | Cloud Email Gateway Protection online help: Encrypting outbound messages}
         */
        readonly intercept: "do-not-intercept";
        readonly deliverNow?: never;
        readonly changeRecipient?: never;
        readonly monitor?: TmesSpamRuleActionsMonitor;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept?: "delete" | "quarantine";
        readonly deliverNow?: never;
        readonly changeRecipient?: never;
        readonly monitor?: TmesSpamRuleActionsMonitorWithoutBccAndBccRecipients;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept: "deliver-now";
        readonly deliverNow?: TmesSpamRuleActionsDeliverNow;
        readonly changeRecipient?: never;
        readonly monitor?: TmesSpamRuleActionsMonitorWithoutBccAndBccRecipients;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept: "change-recipient";
        readonly deliverNow?: never;
        readonly changeRecipient?: TmesSpamRuleActionsChangeRecipient;
        readonly monitor?: TmesSpamRuleActionsMonitorWithoutBccAndBccRecipients;
      }
  );

/** The part of TmesSpamRuleWebReputationWithoutTimeOfClick that is always the same. */
export interface TmesSpamRuleWebReputationWithoutTimeOfClickCommon {
  readonly timeOfClick?: never;
}

/** `webReputation` of TmesSpamRule. */
export type TmesSpamRuleWebReputationWithoutTimeOfClick = TmesSpamRuleWebReputationWithoutTimeOfClickCommon &
  (
    | {
        /**
         * Asks Trend Micro's reputation service about every URL in subject, body and attachments: sends the URLs
         * (notice: Web Reputation).
         *
         * Console: “Web Reputation”. Data collection notice: section 13, “Web Reputation”. Sends when `true`: “URLs in
         * email body”, “URLs in email subjects”, “URLs in attachments”.
         *
         * UNCERTAIN: Its state in a new rule is not published.
         *
         * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
         * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-configuring-web-repu | Trend Micro Email Security online help: Configuring Web Reputation criteria}
         */
        readonly enabled: false;
        readonly securityLevel?: never;
        readonly untestedUrls?: never;
        readonly approvedList?: never;
        readonly keywordExceptions?: never;
        readonly virtualAnalyzer?: never;
      }
    | {
        /**
         * Asks Trend Micro's reputation service about every URL in subject, body and attachments: sends the URLs
         * (notice: Web Reputation).
         *
         * Console: “Web Reputation”. Data collection notice: section 13, “Web Reputation”. Sends when `true`: “URLs in
         * email body”, “URLs in email subjects”, “URLs in attachments”.
         *
         * UNCERTAIN: Its state in a new rule is not published.
         */
        readonly enabled: true;
        /**
         * How readily a URL counts as dangerous. It does not change what is sent.
         *
         * Console: “Security level”. Data collection notice: section 13, “Web Reputation”.
         *
         * Documented default: `"moderately-high"` (Cloud Email Gateway Protection online help: Configuring Web
         * Reputation criteria), what a new one starts with, not today's state.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
         * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-configuring-web-repu | Trend Micro Email Security online help: Configuring Web Reputation criteria}
         */
        readonly securityLevel?:
          "lowest" | "low" | "moderately-low" | "moderately-high" | "high" | "highest" | IResolvable;
        /**
         * Acts on messages with URLs Trend Micro does not know. The 2018 wording was “Detect URLs that have not been
         * tested…”.
         *
         * Console: “Take action on messages containing URLs that have not been tested by Trend Micro”. Data collection
         * notice: section 13, “Web Reputation”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
         * @see {@link https://docs.trendmicro.com/en-us/enterprise/hosted-email-security-administrator-guide/configuring-policies/about-rule-target-cr/configuring-web-repu.aspx | Hosted Email Security administrator's guide: Configuring Web Reputation criteria (predecessor product)}
         */
        readonly untestedUrls?: boolean | IResolvable;
        /**
         * Keeps URLs of the approved list out of Web Reputation, Time-of-Click Protection and the sandbox for this
         * rule.
         *
         * Console: “Enable the Web Reputation Approved List”. Data collection notice: section 13, “Web Reputation”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
         */
        readonly approvedList?: boolean | IResolvable;
        /**
         * Keeps URLs with listed key words out of Time-of-Click Protection and the sandbox for this rule.
         *
         * Console: “Enable the URL keyword exception list”. Data collection notice: section 13, “Web Reputation”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Cloud Email Gateway Protection online help: Configuring Web Reputation criteria}
         */
        readonly keywordExceptions?: boolean | IResolvable;
        /**
         * Has the cloud sandbox open URLs from messages: sends them to the sandbox's region, for Australia and New Zealand the United States. Later than the 2018 notice, which lists files only.
         */
        readonly virtualAnalyzer: TmesSpamRuleWebReputationVirtualAnalyzer;
      }
    | {
        /**
         * Asks Trend Micro's reputation service about every URL in subject, body and attachments: sends the URLs
         * (notice: Web Reputation).
         *
         * Console: “Web Reputation”. Data collection notice: section 13, “Web Reputation”. Sends when `true`: “URLs in
         * email body”, “URLs in email subjects”, “URLs in attachments”.
         *
         * UNCERTAIN: Its state in a new rule is not published.
         */
        readonly enabled: IResolvable;
        /**
         * How readily a URL counts as dangerous. It does not change what is sent.
         *
         * Console: “Security level”. Data collection notice: section 13, “Web Reputation”.
         *
         * Documented default: `"moderately-high"` (Cloud Email Gateway Protection online help: Configuring Web
         * Reputation criteria), what a new one starts with, not today's state.
         */
        readonly securityLevel?:
          "lowest" | "low" | "moderately-low" | "moderately-high" | "high" | "highest" | IResolvable;
        /**
         * Acts on messages with URLs Trend Micro does not know. The 2018 wording was “Detect URLs that have not been
         * tested…”.
         *
         * Console: “Take action on messages containing URLs that have not been tested by Trend Micro”. Data collection
         * notice: section 13, “Web Reputation”.
         */
        readonly untestedUrls?: boolean | IResolvable;
        /**
         * Keeps URLs of the approved list out of Web Reputation, Time-of-Click Protection and the sandbox for this
         * rule.
         *
         * Console: “Enable the Web Reputation Approved List”. Data collection notice: section 13, “Web Reputation”.
         */
        readonly approvedList?: boolean | IResolvable;
        /**
         * Keeps URLs with listed key words out of Time-of-Click Protection and the sandbox for this rule.
         *
         * Console: “Enable the URL keyword exception list”. Data collection notice: section 13, “Web Reputation”.
         */
        readonly keywordExceptions?: boolean | IResolvable;
        /**
         * Has the cloud sandbox open URLs from messages: sends them to the sandbox's region, for Australia and New Zealand the United States. Later than the 2018 notice, which lists files only.
         */
        readonly virtualAnalyzer?: TmesSpamRuleWebReputationVirtualAnalyzer;
      }
  );

/** The part of TmesSpamRuleActions that is always the same. */
export interface TmesSpamRuleActionsCommon {
  readonly modify?: TmesSpamRuleActionsModify;
}

/** `actions` of TmesSpamRule. */
export type TmesSpamRuleActions = TmesSpamRuleActionsCommon &
  (
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/index.md | Cloud Email Gateway Protection online help: About policy rule actions}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/index.md | Cloud Email Gateway Protection online help: Intercept actions}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/encrypting-outbound-messages/index.md | Cloud Email Gateway Protection online help: Encrypting outbound messages}
         */
        readonly intercept: "do-not-intercept";
        readonly deliverNow?: never;
        readonly changeRecipient?: never;
        readonly monitor?: TmesSpamRuleActionsMonitor;
        /**
         * Encrypts the message and queues it; always the last rule to run.
         *
         * Console: “Encrypt email”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/encrypting-outbound-messages/index.md | Cloud Email Gateway Protection online help: Encrypting outbound messages}
         */
        readonly encryptEmail?: boolean | IResolvable;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept?: "delete" | "quarantine";
        readonly deliverNow?: never;
        readonly changeRecipient?: never;
        readonly monitor?: TmesSpamRuleActionsMonitorWithoutBccAndBccRecipients;
        readonly encryptEmail?: never;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept: "deliver-now";
        readonly deliverNow?: TmesSpamRuleActionsDeliverNow;
        readonly changeRecipient?: never;
        readonly monitor?: TmesSpamRuleActionsMonitorWithoutBccAndBccRecipients;
        readonly encryptEmail?: never;
      }
    | {
        /**
         * What happens to the message; exactly one. A quarantined message is kept by Trend Micro (module Quarantine);
         * a deleted one too while Email Recovery is on; `change-recipient` hands somebody's mail to somebody else.
         *
         * Console: “Intercept”. Sends when `"quarantine"`: “Email messages quarantined”.
         */
        readonly intercept: "change-recipient";
        readonly deliverNow?: never;
        readonly changeRecipient?: TmesSpamRuleActionsChangeRecipient;
        readonly monitor?: TmesSpamRuleActionsMonitorWithoutBccAndBccRecipients;
        readonly encryptEmail?: never;
      }
  );

/** The part of TmesSpamRuleProps that is always the same. */
export interface TmesSpamRulePropsCommon extends TmesNamedItemProps {
  /**
   * Whether the rule is in effect. A rule that is not sends nothing, but neither does it protect.
   *
   * Console: “Enable”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/naming-enabling-rule.md | Cloud Email Gateway Protection online help: Naming and enabling a policy rule}
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Whose mail the rule covers: everybody's (`My organization` as recipient, for outbound rules as sender), that
   * of domains and groups, or that of single addresses.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
   */
  readonly level: "organization" | "group" | "user" | IResolvable;
  /**
   * Whose incoming mail an inbound rule covers, or to whom an outbound rule applies: `*@example.com`,
   * `domain:example.com`, `group:…` (a directory group), `address-group:…`, `anyone`, `my-organization`. Single
   * addresses are people: prefer groups.
   *
   * Console: “Recipients”. Say groups, roles or references, not people: values are not printed.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
   */
  readonly recipients?: readonly string[];
  /**
   * From whom the mail comes that the rule covers; written like `recipients`.
   *
   * Console: “Senders”. Say groups, roles or references, not people: values are not printed.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
   */
  readonly senders?: readonly string[];
  /**
   * Pairs of sender and recipient between whom the rule does not apply: their mail bypasses its criteria.
   *
   * Console: “Exceptions”.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
   */
  readonly exceptions?: readonly TmesSpamRuleException[];
  /**
   * Place of the rule in the list of its policy, counted from 1.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/policy-rule-overview/index.md | Cloud Email Gateway Protection online help: Policy rule overview}
   */
  readonly order?: number;
  /**
   * What administrators wrote down about the rule. Keep people's names out of it.
   *
   * Console: “Notes”. Say groups, roles or references, not people: values are not printed.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/naming-enabling-rule.md | Cloud Email Gateway Protection online help: Naming and enabling a policy rule}
   */
  readonly notes?: string;
  /**
   * Looks for spam: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: Spam Filtering). The other anti-spam criteria send the same, so that the transfer ends only when all of them are off.
   */
  readonly spam: TmesSpamRuleSpam;
  /**
   * Looks for phishing: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: Phishing). The other anti-spam criteria send the same, so that the transfer ends only when all of them are off.
   */
  readonly phishing: TmesSpamRulePhishing;
  /**
   * Looks for traits such as a sender account that may be taken over, or one without earlier contact to the recipient (signals Account-Takeover, Unusual-URL, Payment-PDF-Free-Email, Payment-HTML-Free-Email, Payment-HTML-NB-Account, Forged-Brand, Suspicious-Notify). Not in the 2018 notice; what it sends is not published.
   */
  readonly unusualSignals?: TmesSpamRuleUnusualSignals;
}

/** Properties of TmesSpamRule. */
export type TmesSpamRuleProps = TmesSpamRulePropsCommon &
  (
    | {
        /**
         * Whether the rule belongs to inbound or to outbound protection. The two are separate sets of rules with
         * separate criteria.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/index.md | Cloud Email Gateway Protection online help: About policy rule scanning criteria}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Cloud Email Gateway Protection online help: Inbound policy rules}
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Cloud Email Gateway Protection online help: Outbound policy rules}
         */
        readonly direction: "inbound";
        /**
         * Looks for mail that pretends to come from high profile users: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: Business Email Compromise (BEC)). The other anti-spam criteria send the same, so that the transfer ends only when all of them are off.
         */
        readonly businessEmailCompromise: TmesSpamRuleBusinessEmailCompromise;
        /**
         * Looks for solicited bulk mail: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: Graymail). The other anti-spam criteria send the same, so that the transfer ends only when all of them are off.
         */
        readonly graymail: TmesSpamRuleGraymail;
        /**
         * Looks for social engineering: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: Social Engineering Attack). The other anti-spam criteria send the same, so that the transfer ends only when all of them are off.
         */
        readonly socialEngineering: TmesSpamRuleSocialEngineering;
        /**
         * Asks Trend Micro's reputation service about every URL in subject, body and attachments: sends the URLs (notice: Web Reputation).
         */
        readonly webReputation: TmesSpamRuleWebReputation;
        readonly actions?: TmesSpamRuleActionsWithoutEncryptEmail;
      }
    | {
        /**
         * Whether the rule belongs to inbound or to outbound protection. The two are separate sets of rules with
         * separate criteria.
         */
        readonly direction: "outbound";
        readonly businessEmailCompromise?: never;
        readonly graymail?: never;
        readonly socialEngineering?: never;
        /**
         * Asks Trend Micro's reputation service about every URL in subject, body and attachments: sends the URLs (notice: Web Reputation).
         */
        readonly webReputation: TmesSpamRuleWebReputationWithoutTimeOfClick;
        readonly actions?: TmesSpamRuleActions;
      }
  );

/**
 * Spam policy rule. A rule of the spam policy. It decides whether message contents go to the anti-spam engine,
 * URLs to Web Reputation and the sandbox, and whether links are rewritten so that every click is seen.
 *
 * Console: Inbound Protection > Spam Filtering > Spam Policy > Policy Name > Scanning Criteria.
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Organization: Spam or Phish”, “Organization: Outbound - Spam or Phish”.
 *
 * Data collection notice: section 7, “Spam Filtering”; section 8, “Business Email Compromise (BEC)”; section
 * 9, “Phishing”; section 10, “Graymail”; section 11, “Social Engineering Attack”; section 13, “Web
 * Reputation”; section 14, “Time-of-Click Protection”; section 6, “Virtual Analyzer”.
 *
 * Beyond control: “Organization: Global Outbound Policy (Spam or Phish)”. Locked but for its monitor actions.
 * Which criteria it uses is not published.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/index.md | Cloud Email Gateway Protection online help: Configuring spam filtering criteria}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/policy-rule-overview/default-policy-rules.md | Cloud Email Gateway Protection online help: Default policy rules}
 * @see {@link https://servicecentral-stg.powerappsportals.com/en-us/documentation/article/trend-micro-email-security-online-help-default-policy-rules | Trend Micro Email Security online help: Default policy rules}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/managing-domains/adding-domain.md | Cloud Email Gateway Protection online help: Adding a domain}
 */
export class TmesSpamRule extends TmesItem {
  /** The kind's id. */
  static readonly kind = "spam-rule";

  constructor(scope: Construct, id: string, props: TmesSpamRuleProps) {
    super(scope, id, TmesSpamRule.kind, props);
  }
}
