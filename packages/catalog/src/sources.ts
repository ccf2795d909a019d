/**
 * The publications every fact of the catalog was taken from, by key.
 *
 * Keys starting with `CEGP-` are pages of the Trend Vision One online help for Cloud Email Gateway Protection, the
 * successor of Trend Micro Email Security. They were read in a public Markdown copy, pinned to a commit; `page` is
 * the page's path in it. The address is Trend Micro's own if one is proven. Otherwise it is the copy, and a note says so.
 */

/** A publication. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** Day the publication carries, or the day of the copy that was read (ISO 8601). */
  readonly date?: string;
  /** Path of the page in the copy that was read. */
  readonly page?: string;
  /** What to know before relying on it. */
  readonly note?: string;
}

const copy =
  "https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/";

const copyNote = "Private copy of Trend Micro's help; no address of the page at Trend Micro was found.";

const cegp = (page: string, title: string): Source => ({
  title: `Trend Vision One online help, page "${title}"`,
  url: copy + page,
  date: "2025-12-09",
  page,
  note: copyNote,
});

/** A language in which Trend Micro's own page was found, with what to say about it. */
const languages = {
  "en-us": undefined,
  "de-de": "Trend Micro's page was found in German only.",
  "ja-jp": "Trend Micro's page was found in Japanese only.",
} as const;

/** A page that was read in the copy, and that Trend Micro's documentation portal has under `slug`. */
const official = (
  page: string,
  title: string,
  slug: string,
  language: keyof typeof languages = "en-us",
  note: string | undefined = languages[language],
): Source => ({
  title: `Trend Vision One online help, page "${title}"`,
  url: `https://docs.trendmicro.com/${language}/documentation/article/${slug}`,
  date: "2025-12-09",
  page,
  ...(note === undefined ? {} : { note }),
});

/** A page that was read in the copy, and that Trend Micro has under the product's older name, Trend Micro Email Security. */
const older = (page: string, title: string, address: string): Source => ({
  ...cegp(page, title),
  url: address.startsWith("https:")
    ? address
    : `https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-${address}`,
  note: "Trend Micro's page is under the product's older name.",
});

const policies = "configuring-policies/";
const criteria = `${policies}about-policy-rule-scanning-criteria/`;
const spam = `${criteria}configuring-spam-filtering-criteria/`;
const actions = `${policies}about-policy-rule-actions/`;
const protection = "inbound-and-outbound-protection/";
const administration = "configuring-administration-settings/";
const integration = `${administration}service-integration/`;
const authentication = `${protection}domain-based-authentication/`;
const syslog = "logs-in-cloud-email-gateway-protection/configuring-syslog-settings/";

export const sources = {
  SEED: {
    title: "Trend Micro Email Security Data Collection Notice",
    url: "https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice",
    date: "2018-08-02",
  },
  DCN2: {
    title: "Trend Micro Email Security Data Collection Notice (later version)",
    url: "https://success.trendmicro.com/dcx/s/solution/000195680?language=en_US",
    note: "Only its opening (Profile, Provisioning, start of Domains) could be read.",
  },
  "API-URL": {
    title: "Trend Micro Email Security REST API: Understanding the URL",
    url: "https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-rest-api-online-help-understanding-the-ur",
  },
  "API-URL-V1": {
    title: "Cloud Email Gateway Protection REST API: Understanding the URL",
    url: "https://docs.trendmicro.com/en-us/documentation/article/email-security-v1ecs-rest-api-online-help-understanding-the-ur",
  },
  "API-ERR": {
    title: "Trend Micro Email Security REST API: Response codes",
    url: "https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-rest-api-online-help-api-response-codes",
  },
  "API-ADD-USERS": {
    title: "Trend Micro Email Security REST API: Add users",
    url: "https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-rest-api-online-help-add-users",
  },
  "HELP-VIRUS": {
    title: "Trend Micro Email Security online help: Configuring virus scan criteria",
    url: "https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/configuring-policies/about-rule-target-cr/configuring-virus-sc.aspx",
  },
  "HELP-VIRUS-2018": {
    title: "Trend Micro Email Security online help (August 2018): Configuring virus scan criteria",
    url: "http://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help-(august-2018)/configuring-policies/about-rule-target-cr/configuring-virus-or.aspx",
    note: "The copy read ends in mid-sentence at the default of the feedback option.",
  },
  "HES-VIRUS": {
    title: "Hosted Email Security administrator's guide: Configuring virus scan criteria (predecessor product)",
    url: "https://docs.trendmicro.com/en-us/enterprise/hosted-email-security-administrator-guide/configuring-policies/about-rule-target-cr/configuring-virus-or.aspx",
  },
  "HELP-WRS": {
    title: "Trend Micro Email Security online help: Configuring Web Reputation criteria",
    url: "https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-configuring-web-repu",
  },
  "HES-WRS": {
    title: "Hosted Email Security administrator's guide: Configuring Web Reputation criteria (predecessor product)",
    url: "https://docs.trendmicro.com/en-us/enterprise/hosted-email-security-administrator-guide/configuring-policies/about-rule-target-cr/configuring-web-repu.aspx",
  },
  "HES-TARGETS": {
    title: "Hosted Email Security administrator's guide: About rule target criteria (predecessor product)",
    url: "https://docs.trendmicro.com/en-us/enterprise/hosted-email-security-administrator-guide/configuring-policies/about-rule-target-cr.aspx",
  },
  "HES-SCAN-EXCEPTIONS": {
    title: "Hosted Email Security administrator's guide: Scan exception list (predecessor product)",
    url: "https://docs.trendmicro.com/en-us/documentation/article/hosted-email-security-administrator-guide-scan-exception-list",
  },
  "IMSS-LEVELS": {
    title: "InterScan Messaging Security Suite: Risk ratings and security levels (sister product)",
    url: "https://docs.trendmicro.com/all/ent/imsx/imss_win/v7.5/en-us/webhelp/risk-rat_sec-lev.html",
  },
  "HELP-TRACK": {
    title: "Trend Micro Email Security online help: Understanding mail tracking",
    url: "https://docs.trendmicro.com/documentation/article/trend-micro-email-security-online-help-understanding-mail-t",
  },
  "HELP-POLICYEV": {
    title: "Trend Micro Email Security online help: Understanding policy events",
    url: "https://docs.trendmicro.com/documentation/article/trend-micro-email-security-online-help-understanding-policy",
  },
  "HELP-POLICYEV-2018": {
    title: "Trend Micro Email Security online help (August 2018): Understanding policy events",
    url: "http://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help-(august-2018)/logs-in-hes/understanding-policy.aspx",
  },
  "HELP-AUDIT-LOG": {
    title: "Trend Micro Email Security online help: Understanding the audit log",
    url: "https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-understanding-audit-",
  },
  "HELP-CLICK": {
    title: "Trend Micro Email Security online help: Understanding URL click tracking",
    url: "https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/logs-in-hes/understanding-url-cl.aspx",
  },
  "HELP-QUAR": {
    title: "Trend Micro Email Security online help: Understanding quarantine",
    url: "https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-understanding-quaran",
  },
  "HELP-DOMAIN": {
    title: "Trend Micro Email Security online help: Domain management",
    url: "https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-domain-management",
  },
  "HELP-DIR": {
    title: "Trend Micro Email Security online help: Directory management",
    url: "https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-directory-management",
  },
  "KA-DEFAULT-RULES": {
    title: "Trend Micro support article on default policy rules",
    url: "https://success.trendmicro.com/en-US/solution/KA-0011318",
  },
  "HELP-CONTINUITY-MAILBOX": {
    title: "Trend Micro Email Security End User Console online help: Continuity mailbox",
    url: "https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-end-user-console-online-help-continuity-mailbox",
  },
  "GUIDE-2021/22": {
    title: "Trend Micro Email Security Administrator's Guide (excerpts)",
    url: "https://docslib.org/doc/3584371/administrators-guide",
    date: "2021-09-09",
  },
  "KA-CONTINUITY": {
    title: "Trend Micro support article on Email Continuity",
    url: "https://success.trendmicro.com/en-US/solution/KA-0010952",
  },
  "KA-BEC-OPTIONS": {
    title: "Trend Micro support article on the options of Business Email Compromise (BEC)",
    url: "https://success.trendmicro.com/en-US/solution/KA-0012938",
  },
  "KA-AGENTIC-AI": {
    title: "Trend Micro support article on Agentic AI detection",
    url: "https://success.trendmicro.com/en-US/solution/KA-0022508",
    note: "Region and retention of what language model providers get could not be read.",
  },
  "ISO-3166": {
    title: "ISO 3166-1 alpha-2 country codes (general knowledge, not a Trend Micro publication)",
    url: "https://www.iso.org/iso-3166-country-codes.html",
  },
  "EU-MEMBERS": {
    title: "European Union: EU countries (general knowledge, not a Trend Micro publication)",
    url: "https://european-union.europa.eu/principles-countries-history/eu-countries_en",
  },
  "EEA-MEMBERS": {
    title: "EFTA: European Economic Area (general knowledge, not a Trend Micro publication)",
    url: "https://www.efta.int/eea",
  },
  "EU-OUTERMOST-REGIONS": {
    title: "Outermost regions of the European Union with codes of their own (textbook, not a Trend Micro publication)",
    url: "https://librs.net/lread_861646_p15",
  },
  "ADEQUACY-LIST": {
    title: "European Commission: Adequacy decisions (read in an old copy only)",
    url: "https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en",
  },
  "ADEQUACY-2024": {
    title: "Eleven adequacy decisions that the European Commission confirmed on 15 January 2024",
    url: "https://blog.forumforthefuture.be/en/article/eu-personal-data-flows-11-more-third-countries-and-territories-admitted/21518",
    date: "2024-01-15",
  },
  "ADEQUACY-GB": {
    title: "EU renews UK personal data adequacy decisions (19 December 2025)",
    url: "https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions",
    date: "2025-12-19",
  },
  "ADEQUACY-BR": {
    title: "Adequacy decision (EU) 2026/179 on Brazil of 26 January 2026",
    url: "https://europalov.no/rettsakt/beskyttelse-av-personopplysninger-ved-datautveksling-med-brasil/id-34841",
    date: "2026-01-26",
  },
  DESIGN: {
    title: "What tmes-as-code itself asks an organisation to declare about a tenant; not a Trend Micro publication",
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    note: "The address is the General Data Protection Regulation, the reason for asking.",
  },

  "CEGP-FEATURES": {
    title:
      'Trend Vision One online help, page "Feature differences and limitations between Trend Micro Email Security and Cloud Email Gateway Protection"',
    url: `${copy.replace("cloud-email-gateway-protection/", "")}get-started-with-trend-vision-one-email-and-collaboration-security/update-from-trend-micro-email-security/feature-overview-compare-trend-micro-email-security-and-cloud-email-gateway-protection/feature-limits-tmems-cegp.md`,
    date: "2025-12-09",
    page: "feature-limits-tmems-cegp.md",
    note: copyNote,
  },
  "CEGP-GEOGRAPHY": cegp(
    "about-cloud-email-gateway-protection/data-center-geography-email.md",
    "Data center geography",
  ),
  "CEGP-SPF-RECORDS": cegp("managing-domains/configuring-a-domain/adding-spf-records.md", "Adding SPF records"),
  "CEGP-ADD-DOMAIN": cegp("managing-domains/adding-domain.md", "Adding a domain"),
  "CEGP-EDIT-DOMAIN": cegp("managing-domains/editing-or-deleting-domains.md", "Editing or deleting domains"),

  "CEGP-DEFAULT-RULES": official(
    `${policies}policy-rule-overview/default-policy-rules.md`,
    "Default policy rules",
    "trend-vision-one-default-policy-rules",
    "de-de",
    "In German. The English page has an older text.",
  ),
  "CEGP-RULE-OVERVIEW": cegp(`${policies}policy-rule-overview/index.md`, "Policy rule overview"),
  "CEGP-RULE-NAME": cegp(`${policies}naming-enabling-rule.md`, "Naming and enabling a policy rule"),
  "CEGP-INBOUND-PARTIES": cegp(
    `${policies}specifying-recipients-and-senders/inbound-policy-rules.md`,
    "Inbound policy rules",
  ),
  "CEGP-OUTBOUND-PARTIES": cegp(
    `${policies}specifying-recipients-and-senders/outbound-policy-rules.md`,
    "Outbound policy rules",
  ),
  "CEGP-CRITERIA": cegp(`${criteria}index.md`, "About policy rule scanning criteria"),
  "CEGP-VIRUS": official(
    `${criteria}configuring-virus-scan-criteria/index.md`,
    "Configuring virus scan criteria",
    "trend-vision-one-configuring-virus-sc",
  ),
  "CEGP-SPAM": cegp(`${spam}configuring-spam-criteria.md`, "Configuring spam criteria"),
  "CEGP-SPAM-CRITERIA": official(
    `${spam}index.md`,
    "Configuring spam filtering criteria",
    "trend-vision-one-configuring-spam-filtering-criteria",
    "ja-jp",
  ),
  "CEGP-BEC": official(
    `${spam}configuring-bec-criteria.md`,
    "Configuring Business Email Compromise criteria",
    "trend-vision-one-configuring-bec-criteria",
    "ja-jp",
  ),
  "CEGP-PHISHING": cegp(`${spam}configuring-phishing-criteria.md`, "Configuring phishing criteria"),
  "CEGP-GRAYMAIL": cegp(`${spam}configuring-graymail-criteria.md`, "Configuring graymail criteria"),
  "CEGP-SOCIAL-ENGINEERING": cegp(
    `${spam}configuring-sea-criteria.md`,
    "Configuring social engineering attack criteria",
  ),
  "CEGP-UNUSUAL-SIGNALS": cegp(
    `${spam}configuring-unusual-signal-criteria/index.md`,
    "Configuring unusual signal criteria",
  ),
  "CEGP-UNUSUAL-SIGNAL-LIST": cegp(
    `${spam}configuring-unusual-signal-criteria/unusual-signals-email-security.md`,
    "Unusual signals",
  ),
  "CEGP-WRS": cegp(`${spam}configuring-web-reputation-criteria.md`, "Configuring Web Reputation criteria"),
  "CEGP-CI": cegp(`${criteria}configuring-CI-criteria.md`, "Configuring Correlated Intelligence criteria"),
  "CEGP-CI-SIGNALS": cegp(
    `${administration}policy-objects/managing-correlation-rules-and-detection-signals/add-custom-detection-signal-cegp.md`,
    "Adding a custom detection signal",
  ),
  "CEGP-CONTENT": cegp(
    `${criteria}configuring-content-filtering-criteria/index.md`,
    "Configuring content filtering criteria",
  ),
  "CEGP-DLP": official(
    `${criteria}configuring-dlp-criteria.md`,
    "Configuring Data Loss Prevention criteria",
    "trend-vision-one-configuring-dlp-criteria",
    "de-de",
  ),
  "CEGP-ACTIONS": older(`${actions}index.md`, "About policy rule actions", "about-rule-actions"),
  "CEGP-INTERCEPT": cegp(`${actions}intercept-actions/index.md`, "Intercept actions"),
  "CEGP-DELIVER-NOW": official(
    `${actions}intercept-actions/using-deliver-now-action.md`,
    "Using the deliver now action",
    "trend-vision-one-using-deliver-now-action",
  ),
  "CEGP-CHANGE-RECIPIENT": cegp(
    `${actions}intercept-actions/using-change-recipient-action.md`,
    "Using the change recipient action",
  ),
  "CEGP-MODIFY": older(`${actions}modify-actions/index.md`, "Modify actions", "modify-actions"),
  "CEGP-CLEAN": cegp(`${actions}modify-actions/cleaning-cleanable-malware.md`, "Cleaning cleanable malware"),
  "CEGP-DELETE-ATTACHMENTS": cegp(
    `${actions}modify-actions/deleting-matching-attachments.md`,
    "Deleting matching attachments",
  ),
  "CEGP-SANITIZE": cegp(`${actions}modify-actions/sanitizing-attachments.md`, "Sanitizing attachments"),
  "CEGP-X-HEADER": cegp(`${actions}modify-actions/inserting-x-header.md`, "Inserting an X-Header"),
  "CEGP-STAMP": cegp(`${actions}modify-actions/inserting-a-stamp/configuring-stamps.md`, "Configuring stamps"),
  "CEGP-TAG": cegp(`${actions}modify-actions/tagging-subject-line.md`, "Tagging the subject line"),
  "CEGP-TOKENS": cegp(`${actions}modify-actions/tokens.md`, "Tokens"),
  "CEGP-MONITOR": cegp(`${actions}monitor-actions/index.md`, "Monitor actions"),
  "CEGP-BCC": cegp(`${actions}monitor-actions/using-bcc-action.md`, "Using the bcc action"),
  "CEGP-NOTIFY": cegp(`${actions}about-the-send-notification-action/index.md`, "About the send notification action"),
  "CEGP-ENCRYPT": cegp(`${actions}encrypting-outbound-messages/index.md`, "Encrypting outbound messages"),

  "CEGP-MAIL-TRACKING": cegp(
    "logs-in-cloud-email-gateway-protection/understanding-mail-tracking/index.md",
    "Understanding mail tracking",
  ),
  "CEGP-POLICY-EVENTS": cegp(
    "logs-in-cloud-email-gateway-protection/understanding-policy-events/index.md",
    "Understanding policy events",
  ),
  "CEGP-CLICK-TRACKING": cegp(
    "logs-in-cloud-email-gateway-protection/understanding-url-click-tracking.md",
    "Understanding URL click tracking",
  ),
  "CEGP-AUDIT-LOG": official(
    "logs-in-cloud-email-gateway-protection/understanding-audit-log.md",
    "Understanding audit log",
    "trend-vision-one-understanding-audit-",
    "ja-jp",
  ),
  "CEGP-LOG-EXPORT": cegp("logs-in-cloud-email-gateway-protection/querying-log-export.md", "Querying log export"),
  "CEGP-LIMITS": cegp(
    "faqs-and-instructions/feature-limits-capability.md",
    "Feature limits and capability restrictions",
  ),
  "CEGP-FAQ": older("faqs-and-instructions/index.md", "FAQs and instructions", "faqs-and-instruction"),
  "CEGP-QUARANTINE": cegp("understanding-quarantine/index.md", "Understanding quarantine"),
  "CEGP-QUARANTINE-QUERY": cegp("understanding-quarantine/querying-quarantine.md", "Querying the quarantine"),
  "CEGP-EUQ": cegp("understanding-quarantine/configuring-euq-settings.md", "Configuring End User Quarantine settings"),
  "CEGP-DIGEST-RULE": official(
    "understanding-quarantine/quarantine-digest-settings/adding-or-editing-digest-rule.md",
    "Adding or editing a digest rule",
    "trend-vision-one-adding-or-editing-digest-rule",
    "ja-jp",
  ),
  "CEGP-DIGEST-TEMPLATE": cegp(
    "understanding-quarantine/quarantine-digest-settings/adding-or-editing-digest-template.md",
    "Adding or editing a digest template",
  ),
  "CEGP-HIGH-PROFILE-USERS": official(
    `${protection}high-profile-users/configure-high-profile-users-email.md`,
    "Configuring high profile users",
    "trend-vision-one-configure-high-profile-users-email",
    "de-de",
  ),
  "CEGP-HIGH-PROFILE-DOMAINS": cegp(
    `${protection}high-profile-domains/high-profile-domains-email.md`,
    "Configuring high profile domains",
  ),
  "CEGP-TOC": official(
    `${protection}toc-protection-email-security.md`,
    "Configuring Time-of-Click Protection settings",
    "trend-vision-one-configuring-time-of-_001",
  ),
  "CEGP-QIL": cegp(`${protection}understanding-ip-reputation/quick-ip-list.md`, "About quick IP list"),
  "CEGP-STANDARD-IP": cegp(
    `${protection}understanding-ip-reputation/standard-ip-reputation-settings.md`,
    "About standard IP reputation settings",
  ),
  "CEGP-IP-ORDER": older(
    `${protection}understanding-ip-reputation/ip-reputation-order-evaluation.md`,
    "IP reputation order of evaluation",
    "ip-reputation-order-",
  ),
  "CEGP-IP-LISTS": cegp(
    `${protection}understanding-ip-reputation/about-approved-and-blocked-ip-addresses/manage-approved-blocked-ips.md`,
    "Managing approved and blocked IP addresses",
  ),
  "CEGP-APEX-CENTRAL": cegp(
    `${integration}apex-central/configure-so-settings.md`,
    "Configuring suspicious object settings (Apex Central)",
  ),
  "CEGP-APEX-CENTRAL-ABOUT": cegp(`${integration}apex-central/index.md`, "Apex Central"),
  "CEGP-THREAT-INTELLIGENCE": official(
    `${integration}threat-intelligence/configuring-so-email-security.md`,
    "Configuring suspicious object settings (Threat Intelligence)",
    "trend-vision-one-configuring-so-email-security",
  ),
  "CEGP-LOG-RETRIEVAL": cegp(`${integration}log-retrieval.md`, "Log retrieval"),
  "CEGP-PHISHING-SIMULATION": cegp(`${integration}phishing-simulation-cegp.md`, "Phishing simulation"),
  "CEGP-CONTINUITY-ABOUT": official(
    `${administration}email-continuity/index.md`,
    "Email Continuity",
    "trend-vision-one-email-continuity",
    "ja-jp",
  ),
  "CEGP-WRS-APPROVED-LIST": older(
    `${administration}policy-objects/managing-wrs-approved-list.md`,
    "Managing the Web Reputation approved list",
    "https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/configuring-administ/configuring-policy-o/managing-the-web-rep.aspx",
  ),
  "CEGP-URL-KEYWORDS": cegp(
    `${administration}policy-objects/managing-url-keyword-exception-list.md`,
    "Managing the URL keyword exception list",
  ),
  "CEGP-CONTINUITY": cegp(
    `${administration}email-continuity/adding-email-continuity-record.md`,
    "Adding an Email Continuity record",
  ),
  "CEGP-RECIPIENT-FILTER": cegp(`${protection}managing-recipient-filter.md`, "Managing recipient filter"),
  "CEGP-SENDER-FILTER": cegp(`${protection}managing-sender-filter/sender-filter-settings.md`, "Sender filter settings"),
  "CEGP-SENDERS": official(
    `${protection}managing-sender-filter/configuring-approved-and-blocked-sender-lists/adding-senders-email-security.md`,
    "Adding senders",
    "trend-vision-one-adding-senders-email-security",
    "de-de",
  ),
  "CEGP-SCAN-EXCEPTIONS": official(
    `${protection}configuring-scan-exceptions/configuring-scan-exceptions-actions.md`,
    "Configuring scan exceptions actions",
    "trend-vision-one-configuring-scan-exceptions-actions",
  ),
  "CEGP-SCAN-EXCEPTION-LIST": official(
    `${protection}configuring-scan-exceptions/scan-exception-list.md`,
    "Scan exception list",
    "trend-vision-one-scan-exception-list",
  ),
  "CEGP-FILE-PASSWORDS": cegp(
    `${protection}file-password-analysis/configuring-file-password-analysis.md`,
    "Configuring file password analysis",
  ),
  "CEGP-FILE-PASSWORD-LIST": cegp(
    `${protection}file-password-analysis/adding-user-defined-passwords.md`,
    "Adding user-defined passwords",
  ),
  "CEGP-SPF": cegp(`${authentication}sender-policy-framework-spf/index.md`, "Sender Policy Framework (SPF)"),
  "CEGP-SPF-ADD": official(
    `${authentication}sender-policy-framework-spf/adding-spf-settings.md`,
    "Adding SPF settings",
    "trend-vision-one-adding-spf-settings",
  ),
  "CEGP-DKIM": official(
    `${authentication}domainkeys-identified-mail-dkim/adding-dkim-verification-settings.md`,
    "Adding DKIM verification settings",
    "trend-vision-one-adding-dkim-verifica",
  ),
  "CEGP-DKIM-SIGNING": official(
    `${authentication}domainkeys-identified-mail-dkim/adding-dkim-signing-settings.md`,
    "Adding DKIM signing settings",
    "trend-vision-one-adding-dkim-signing-",
  ),
  "CEGP-DMARC": official(
    `${authentication}domain-based-message-authentication-reporting-conformance-dmarc/adding-dmarc-settings.md`,
    "Adding DMARC settings",
    "trend-vision-one-adding-dmarc-setting",
  ),
  "CEGP-DMARC-RECORD": official(
    `${authentication}domain-based-message-authentication-reporting-conformance-dmarc/monitoring-dmarc/monitoring-dmarc-setup/generating-dmarc-record.md`,
    "Generating a DMARC record",
    "trend-vision-one-generating-a-dmarc-r",
  ),
  "CEGP-SENDER-IP": cegp(
    `${authentication}sender-ip-match/adding-sender-ip-match-settings.md`,
    "Adding Sender IP Match settings",
  ),
  "CEGP-TLS": official(
    `${protection}transport-layer-security-tls-peers/index.md`,
    "Transport Layer Security (TLS) peers",
    "trend-vision-one-transport-layer-security-tls-peers",
  ),
  "CEGP-TLS-ADD": cegp(
    `${protection}transport-layer-security-tls-peers/adding-domain-tls-peers.md`,
    "Adding domain TLS peers",
  ),
  "CEGP-LOGON-METHODS": official(
    `${administration}end-user-management/logon-methods/index.md`,
    "Logon methods",
    "trend-vision-one-logon-methods",
  ),
  "CEGP-NOTIFICATIONS": cegp(`${administration}policy-objects/managing-notifications.md`, "Managing notifications"),
  "CEGP-ADDRESS-GROUPS": cegp(`${administration}policy-objects/managing-address-groups.md`, "Managing address groups"),
  "CEGP-MESSAGE-SIZE": cegp(`${administration}message-size-settings.md`, "Message size settings"),
  "CEGP-REPORTS": cegp("reports/scheduled-reports-email-security.md", "Report settings"),
  "CEGP-ONLY": {
    title: 'Trend Vision One online help, page "Features only available in Cloud Email Gateway Protection"',
    url: `${copy.replace("cloud-email-gateway-protection/", "")}get-started-with-trend-vision-one-email-and-collaboration-security/update-from-trend-micro-email-security/feature-overview-compare-trend-micro-email-security-and-cloud-email-gateway-protection/cegp-only-features.md`,
    date: "2025-12-09",
    page: "cegp-only-features.md",
    note: copyNote,
  },
  "CEGP-EMAIL-RECOVERY": cegp(`${administration}email-recovery.md`, "Email recovery"),
  "CEGP-REPORTING-ADD-IN": cegp(
    `${administration}email-reporting-add-in-for-outlook/index.md`,
    "Email Reporting Add-in for Outlook",
  ),
  "CEGP-ACCESS-CONTROL": official(
    `${administration}logon-access-control/configuring-access-control-settings.md`,
    "Configuring access control settings",
    "trend-vision-one-configuring-access-c",
  ),
  "CEGP-ACCESS-ADDRESSES": cegp(
    `${administration}logon-access-control/configuring-approved-ip-addresses.md`,
    "Configuring approved IP addresses",
  ),
  "CEGP-LOCAL-LOGON": cegp(
    `${administration}end-user-management/logon-methods/config-local-logon-email-security.md`,
    "Configuring local account logon",
  ),
  "CEGP-SSO": cegp(
    `${administration}end-user-management/logon-methods/configuring-single-sign-on/index.md`,
    "Configuring single sign-on",
  ),
  "CEGP-PROVISIONING": cegp(
    "getting-started-with-cloud-email-gateway-protection/provisioning-a-trend-micro-business-account/index.md",
    "Provisioning a Trend Micro Business Account",
  ),
  "CEGP-SYSLOG": official(
    `${syslog}index.md`,
    "Configuring syslog settings",
    "trend-vision-one-config-syslog-email-security",
    "de-de",
  ),
  "CEGP-SYSLOG-PROFILES": cegp(`${syslog}syslog-server-profiles.md`, "Syslog server profiles"),
  "CEGP-SYSLOG-FORWARDING": cegp(`${syslog}syslog-forwarding.md`, "Syslog forwarding"),

  "CEGP-DIRECTORY": official(
    `${administration}directory-management/index.md`,
    "Directory management",
    "trend-vision-one-directory-management-email-security",
    "ja-jp",
  ),
  "CEGP-DIRECTORY-SYNC": cegp(
    `${administration}directory-management/synchronizing-user-directories.md`,
    "Synchronizing user directories",
  ),
  "CEGP-DIRECTORY-IMPORT": older(
    `${administration}directory-management/importing-user-directories.md`,
    "Importing user directories",
    "https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/configuring-administ/directory-management/importing-user-direc.aspx",
  ),
  "CEGP-API-KEYS": cegp(`${integration}api-access/obtaining-api-key-email-sec.md`, "Obtaining an API key"),
} as const satisfies Record<string, Source>;
