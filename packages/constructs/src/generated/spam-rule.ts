// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesDefaultRuleProps } from "../item.ts";
import type { TmesRuleProps, TmesRuleActions } from "./rule.ts";

/** `businessEmailCompromise` of TmesSpamRule. */
export interface TmesSpamBusinessEmailCompromise {
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
  readonly enabled: boolean | IResolvable;
  /**
   * Which mail the rule acts on; the console lets you select one option for each rule. `detected`: the anti-spam
   * engine is sure. `suspected`: it only suspects. `writing-style`: compares mail with a model of how a high
   * profile user writes, trained in Cloud App Security on that person's messages, which profiles named people.
   * It needs a Cloud App Security licence, which edition Standard does not have.
   *
   * Console: “Business Email Compromise (BEC)”. Data collection notice: section 8, “Business Email Compromise
   * (BEC)”.
   */
  readonly applyTo?: "detected" | "writing-style" | "suspected" | IResolvable;
}

/** `graymail` of TmesSpamRule. */
export interface TmesSpamGraymail {
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
  readonly enabled: boolean | IResolvable;
  /**
   * Counts marketing mail and newsletters as graymail.
   *
   * Console: “Marketing message and newsletter”. Data collection notice: section 10, “Graymail”.
   */
  readonly marketing?: boolean | IResolvable;
  /**
   * Counts notifications of social networks as graymail; they reveal a person's private contacts.
   *
   * Console: “Social network notification”. Data collection notice: section 10, “Graymail”.
   */
  readonly socialNetwork?: boolean | IResolvable;
  /**
   * Counts notifications of forums as graymail.
   *
   * Console: “Forum notification”. Data collection notice: section 10, “Graymail”.
   */
  readonly forum?: boolean | IResolvable;
  /**
   * Counts other bulk mail as graymail.
   *
   * Console: “Bulk email message”. Data collection notice: section 10, “Graymail”.
   */
  readonly bulk?: boolean | IResolvable;
  /** Leaves mail from listed servers out of this rule's graymail scanning. */
  readonly exceptions?: {
    /**
     * Leaves mail from listed servers out of this rule's graymail scanning.
     *
     * Console: “Enable the graymail exception list”. Data collection notice: section 10, “Graymail”.
     */
    readonly enabled?: boolean | IResolvable;
    /**
     * IP addresses of those servers.
     *
     * Console: “Graymail Exception List”. Data collection notice: section 10, “Graymail”.
     *
     * UNCERTAIN: It is not published whether the list accepts networks.
     */
    readonly addresses?: readonly string[];
  };
}

/** `socialEngineering` of TmesSpamRule. */
export interface TmesSpamSocialEngineering {
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
   */
  readonly enabled: boolean | IResolvable;
}

/** What all TmesSpamRuleProps have. */
export interface TmesSpamRulePropsCommon
  extends
    TmesRuleProps,
    TmesDefaultRuleProps<
      | "Spam or Phish"
      | "Newsletter or spam-like"
      | "Probable BEC threat"
      | "Writing style BEC threat"
      | "Outbound - Spam or Phish"
    > {
  /** Looks for spam: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: Spam Filtering). The other anti-spam criteria send the same, so that the transfer ends only when all of them are off. */
  readonly spam: {
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
    readonly enabled: boolean | IResolvable;
    /**
     * How readily a message counts as spam. It does not change what is sent.
     *
     * Console: “Spam”. Data collection notice: section 7, “Spam Filtering”.
     *
     * Documented default: `"moderately-low"` (Trend Vision One online help, page "Configuring spam criteria"),
     * what a new one starts with, not today's state.
     */
    readonly catchRate?: "lowest" | "low" | "moderately-low" | "moderately-high" | "high" | "highest" | IResolvable;
  };
  /** Looks for mail that pretends to come from high profile users: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: Business Email Compromise (BEC)). The other anti-spam criteria send the same, so that the transfer ends only when all of them are off. */
  readonly businessEmailCompromise?: TmesSpamBusinessEmailCompromise;
  /** Looks for phishing: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: Phishing). The other anti-spam criteria send the same, so that the transfer ends only when all of them are off. */
  readonly phishing: {
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
     */
    readonly enabled: boolean | IResolvable;
  };
  /** Looks for solicited bulk mail: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: Graymail). The other anti-spam criteria send the same, so that the transfer ends only when all of them are off. */
  readonly graymail?: TmesSpamGraymail;
  /** Looks for social engineering: sends sender IP address, HELO, subject, From and To addresses, body and attachment names to Trend Micro's anti-spam engine (notice: Social Engineering Attack). The other anti-spam criteria send the same, so that the transfer ends only when all of them are off. */
  readonly socialEngineering?: TmesSpamSocialEngineering;
  /** Looks for traits such as a sender account that may be taken over, or one without earlier contact to the recipient (signals Account-Takeover, Unusual-URL, Payment-PDF-Free-Email, Payment-HTML-Free-Email, Payment-HTML-NB-Account, Forged-Brand, Suspicious-Notify). Not in the 2018 notice; what it sends is not published. */
  readonly unusualSignals?: {
    /**
     * Looks for traits such as a sender account that may be taken over, or one without earlier contact to the
     * recipient (signals Account-Takeover, Unusual-URL, Payment-PDF-Free-Email, Payment-HTML-Free-Email,
     * Payment-HTML-NB-Account, Forged-Brand, Suspicious-Notify). Not in the 2018 notice; what it sends is not
     * published.
     *
     * Console: “Unusual signal”.
     */
    readonly enabled?: boolean | IResolvable;
  };
  readonly actions?: TmesRuleActions & {
    /**
     * Encrypts the message and queues it; always the last rule to run.
     *
     * Console: “Encrypt email”.
     */
    readonly encryptEmail?: boolean | IResolvable;
  } & (
      | {
          readonly intercept: "do-not-intercept";
        }
      | {
          readonly intercept: "delete" | "deliver-now" | "quarantine" | "change-recipient";
          readonly encryptEmail?: false;
        }
      | {
          readonly intercept?: never;
        }
    );
}

/** Switched off. `virtualAnalyzer`: optional, without effect. */
export interface TmesSpamWebReputationOff extends Omit<TmesSpamWebReputationOn, "enabled" | "virtualAnalyzer"> {
  readonly enabled: false;
  readonly virtualAnalyzer?: {
    /**
     * Has the cloud sandbox open URLs from messages: sends them to the sandbox's region, for Australia and New
     * Zealand the United States. Later than the 2018 notice, which lists files only.
     *
     * Console: “Submit URLs to Virtual Analyzer”. Data collection notice: section 6, “Virtual Analyzer”. Sends
     * when `true`: “URLs in email body”, “URLs in email subjects”, “URLs in attachments”. Needs edition Advanced,
     * or Cloud Email Gateway Protection.
     */
    readonly enabled: boolean | IResolvable;
    /**
     * At which risk the rule acts on the sandbox's verdict about a URL; no opt-out.
     *
     * Data collection notice: section 6, “Virtual Analyzer”. Needs edition Advanced, or Cloud Email Gateway
     * Protection.
     *
     * UNCERTAIN: The values of this drop-down are not published; high, medium and low are those of a sister
     * product.
     */
    readonly securityLevel?: "high" | "medium" | "low" | (string & {});
  };
}

/** Switched off. `scope`: optional, without effect. */
export interface TmesSpamWebReputationTimeOfClickOff extends Omit<
  TmesSpamWebReputationTimeOfClickOn,
  "enabled" | "scope"
> {
  readonly enabled: false;
  readonly scope?: "untested" | "possible-risks" | "all" | IResolvable;
}

/** Switched on, or not known to be off. */
export interface TmesSpamWebReputationTimeOfClickOn {
  /**
   * Rewrites links in the body so that each click passes Trend Micro: sends the URLs and makes a log per person
   * of what was clicked when (notice: Time-of-Click Protection, Logs).
   *
   * Console: “Enable Time-of-Click Protection”. Data collection notice: section 14, “Time-of-Click Protection”.
   * Sends when `true`: “URLs in the email body”.
   *
   * UNCERTAIN: Its state in a new rule is not published.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Which links are rewritten. With `all`, the log shows every click of every recipient.
   *
   * Console: “Enable Time-of-Click Protection”. Data collection notice: section 14, “Time-of-Click Protection”.
   *
   * UNCERTAIN: The scope in a new rule is not published.
   */
  readonly scope: "untested" | "possible-risks" | "all" | IResolvable;
  /**
   * Rewrites links in signed messages too, which breaks their signatures; Trend Micro advises against it.
   *
   * Console: “Apply to URLs in digitally signed messages”. Data collection notice: section 14, “Time-of-Click
   * Protection”.
   */
  readonly signedMessages?: boolean | IResolvable;
}

/** `webReputation.timeOfClick` of TmesSpamRule. */
export type TmesSpamWebReputationTimeOfClick = TmesSpamWebReputationTimeOfClickOff | TmesSpamWebReputationTimeOfClickOn;

/** Switched on, or not known to be off. */
export interface TmesSpamWebReputationOn {
  /**
   * Asks Trend Micro's reputation service about every URL in subject, body and attachments: sends the URLs
   * (notice: Web Reputation).
   *
   * Console: “Web Reputation”. Data collection notice: section 13, “Web Reputation”. Sends when `true`: “URLs in
   * email body”, “URLs in email subjects”, “URLs in attachments”.
   *
   * UNCERTAIN: Its state in a new rule is not published.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * How readily a URL counts as dangerous. It does not change what is sent.
   *
   * Console: “Security level”. Data collection notice: section 13, “Web Reputation”.
   *
   * Documented default: `"moderately-high"` (Trend Vision One online help, page "Configuring Web Reputation
   * criteria"), what a new one starts with, not today's state.
   */
  readonly securityLevel?: "lowest" | "low" | "moderately-low" | "moderately-high" | "high" | "highest" | IResolvable;
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
  /** Has the cloud sandbox open URLs from messages: sends them to the sandbox's region, for Australia and New Zealand the United States. Later than the 2018 notice, which lists files only. */
  readonly virtualAnalyzer: {
    /**
     * Has the cloud sandbox open URLs from messages: sends them to the sandbox's region, for Australia and New
     * Zealand the United States. Later than the 2018 notice, which lists files only.
     *
     * Console: “Submit URLs to Virtual Analyzer”. Data collection notice: section 6, “Virtual Analyzer”. Sends
     * when `true`: “URLs in email body”, “URLs in email subjects”, “URLs in attachments”. Needs edition Advanced,
     * or Cloud Email Gateway Protection.
     */
    readonly enabled: boolean | IResolvable;
    /**
     * At which risk the rule acts on the sandbox's verdict about a URL; no opt-out.
     *
     * Data collection notice: section 6, “Virtual Analyzer”. Needs edition Advanced, or Cloud Email Gateway
     * Protection.
     *
     * UNCERTAIN: The values of this drop-down are not published; high, medium and low are those of a sister
     * product.
     */
    readonly securityLevel?: "high" | "medium" | "low" | (string & {});
  };
  /** Rewrites links in the body so that each click passes Trend Micro: sends the URLs and makes a log per person of what was clicked when (notice: Time-of-Click Protection, Logs). */
  readonly timeOfClick?: TmesSpamWebReputationTimeOfClick;
}

/** `webReputation` of TmesSpamRule. */
export type TmesSpamWebReputation = TmesSpamWebReputationOff | TmesSpamWebReputationOn;

/** `timeOfClick`: required here too. */
export interface TmesSpamWebReputationInbound extends TmesSpamWebReputationOn {
  readonly timeOfClick: TmesSpamWebReputationTimeOfClick;
}

/** Properties of TmesSpamRule. */
export type TmesSpamRuleProps = TmesSpamRulePropsCommon &
  (
    | {
        /**
         * Whether the rule belongs to inbound or to outbound protection. The two are separate sets of rules with
         * separate criteria.
         */
        readonly direction: "inbound";
        readonly businessEmailCompromise: TmesSpamBusinessEmailCompromise;
        readonly graymail: TmesSpamGraymail;
        readonly socialEngineering: TmesSpamSocialEngineering;
        /** Asks Trend Micro's reputation service about every URL in subject, body and attachments: sends the URLs (notice: Web Reputation). */
        readonly webReputation: TmesSpamWebReputationOff | TmesSpamWebReputationInbound;
        readonly actions?: {
          readonly encryptEmail?: false;
        };
      }
    | {
        readonly direction: "outbound";
        readonly businessEmailCompromise?: { readonly enabled: false };
        readonly graymail?: { readonly enabled: false };
        readonly socialEngineering?: { readonly enabled: false };
        readonly webReputation: TmesSpamWebReputation & {
          readonly timeOfClick?: TmesSpamWebReputationTimeOfClickOff;
        };
      }
  );

/**
 * Spam policy rule. A rule of the spam policy. It decides whether message contents go to the anti-spam engine,
 * URLs to Web Reputation and the sandbox, and whether links are rewritten so that every click is seen.
 *
 * Console: Inbound Protection > Spam Filtering > Spam Policy > Policy Name > Scanning Criteria or Outbound
 * Protection > Spam Filtering.
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “Organization: Spam or Phish”, “Organization: Newsletter or spam-like”, “Organization:
 * Probable BEC threat”, “Organization: Writing style BEC threat”, “Organization: Outbound - Spam or Phish”.
 *
 * Data collection notice: section 7, “Spam Filtering”; section 8, “Business Email Compromise (BEC)”; section
 * 9, “Phishing”; section 10, “Graymail”; section 11, “Social Engineering Attack”; section 13, “Web
 * Reputation”; section 14, “Time-of-Click Protection”; section 6, “Virtual Analyzer”.
 *
 * Beyond control: “Organization: Global Outbound Policy (Spam or Phish)”. Locked, except for its monitor
 * actions. Which criteria it uses is not published.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://docs.trendmicro.com/ja-jp/documentation/article/trend-vision-one-configuring-spam-filtering-criteria | Trend Vision One online help, page "Configuring spam filtering criteria"}
 * @see {@link https://docs.trendmicro.com/de-de/documentation/article/trend-vision-one-default-policy-rules | Trend Vision One online help, page "Default policy rules"}
 * @see {@link https://success.trendmicro.com/en-US/solution/KA-0011318 | Trend Micro support article on default policy rules}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/managing-domains/adding-domain.md | Trend Vision One online help, page "Adding a domain"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/index.md | Trend Vision One online help, page "About policy rule scanning criteria"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/inbound-policy-rules.md | Trend Vision One online help, page "Inbound policy rules"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/specifying-recipients-and-senders/outbound-policy-rules.md | Trend Vision One online help, page "Outbound policy rules"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/naming-enabling-rule.md | Trend Vision One online help, page "Naming and enabling a policy rule"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/policy-rule-overview/index.md | Trend Vision One online help, page "Policy rule overview"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-spam-criteria.md | Trend Vision One online help, page "Configuring spam criteria"}
 * @see {@link https://docs.trendmicro.com/ja-jp/documentation/article/trend-vision-one-configuring-bec-criteria | Trend Vision One online help, page "Configuring Business Email Compromise criteria"}
 * @see {@link https://success.trendmicro.com/en-US/solution/KA-0012938 | Trend Micro support article on the options of Business Email Compromise (BEC)}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-phishing-criteria.md | Trend Vision One online help, page "Configuring phishing criteria"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-graymail-criteria.md | Trend Vision One online help, page "Configuring graymail criteria"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-sea-criteria.md | Trend Vision One online help, page "Configuring social engineering attack criteria"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-unusual-signal-criteria/index.md | Trend Vision One online help, page "Configuring unusual signal criteria"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-unusual-signal-criteria/unusual-signals-email-security.md | Trend Vision One online help, page "Unusual signals"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-scanning-criteria/configuring-spam-filtering-criteria/configuring-web-reputation-criteria.md | Trend Vision One online help, page "Configuring Web Reputation criteria"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-configuring-web-repu | Trend Micro Email Security online help: Configuring Web Reputation criteria}
 * @see {@link https://docs.trendmicro.com/en-us/enterprise/hosted-email-security-administrator-guide/configuring-policies/about-rule-target-cr/configuring-web-repu.aspx | Hosted Email Security administrator's guide: Configuring Web Reputation criteria (predecessor product)}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/about-cloud-email-gateway-protection/data-center-geography-email.md | Trend Vision One online help, page "Data center geography"}
 * @see {@link https://docs.trendmicro.com/all/ent/imsx/imss_win/v7.5/en-us/webhelp/risk-rat_sec-lev.html | InterScan Messaging Security Suite: Risk ratings and security levels (sister product)}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-about-rule-actions | Trend Vision One online help, page "About policy rule actions"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/index.md | Trend Vision One online help, page "Intercept actions"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/encrypting-outbound-messages/index.md | Trend Vision One online help, page "Encrypting outbound messages"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-using-deliver-now-action | Trend Vision One online help, page "Using the deliver now action"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/intercept-actions/using-change-recipient-action.md | Trend Vision One online help, page "Using the change recipient action"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-x-header.md | Trend Vision One online help, page "Inserting an X-Header"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/inserting-a-stamp/configuring-stamps.md | Trend Vision One online help, page "Configuring stamps"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Trend Vision One online help, page "Tokens"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tagging-subject-line.md | Trend Vision One online help, page "Tagging the subject line"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/index.md | Trend Vision One online help, page "Monitor actions"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Trend Vision One online help, page "About the send notification action"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/monitor-actions/using-bcc-action.md | Trend Vision One online help, page "Using the bcc action"}
 */
export class TmesSpamRule extends TmesItem {
  /** The kind's id. */
  static readonly kind = "spam-rule";

  constructor(scope: Construct, id: string, props: TmesSpamRuleProps) {
    super(scope, id, TmesSpamRule.kind, props);
  }
}
