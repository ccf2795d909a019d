/** Tenant documents for tests. `eu-privacy` passes the first and fails the second. */

/** Every page that the rules look at, said; nothing fails. */
export const compliant = `apiVersion: tmes/v1
tenant:
  name: acme-eu
  site: eu
  edition: advanced
  dataSubjects: [DE, FR]
  noticeVersion: "2018-08-02"
  inventory: complete
items:
  - kind: virus-rule
    name: "Organization: Virus"
    settings:
      direction: inbound
      enabled: true
      level: organization
      predictiveMachineLearning: { enabled: true, feedback: false }
      virtualAnalyzer: { enabled: false }
  - kind: virus-rule
    name: "Organization: Outbound - Virus"
    settings:
      direction: outbound
      enabled: true
      level: organization
      predictiveMachineLearning: { enabled: false }
`;

/** The same, with the sandbox on. */
export const violating = compliant.replace(
  "virtualAnalyzer: { enabled: false }",
  "virtualAnalyzer: { enabled: true, macroFiles: false }",
);

/** Only what is about virus rules, so that a virus rule is all a tenant needs. */
export const config = `packs: [eu-privacy]
rules:
${[
  "agentic-ai-detection-off",
  "content-scanner-partial-opt-out",
  "correlated-intelligence-submission-off",
  "directory-sync-minimal",
  "email-continuity-assessed",
  "email-continuity-declared",
  "retention-within-limit",
  "site-matches-data-subjects",
  "syslog-approved-destinations",
  "syslog-tls",
  "time-of-click-exclusions",
  "time-of-click-scope",
  "virtual-analyzer-in-region",
  "virtual-analyzer-level-no-opt-out",
  "virtual-analyzer-url-submission-off",
]
  .map((rule) => `  ${rule}: { severity: off }\n`)
  .join("")}`;

/** An exception for Virtual Analyzer in a virus rule, as a part of a configuration. */
export const exceptionFor = (item = "Organization: Virus", expires = "2027-06-30"): string => `exceptions:
  - id: va-1
    rule: virtual-analyzer-off@1
    tenant: acme-eu
    item: { kind: virus-rule, name: "${item}" }
    path: settings.virtualAnalyzer.enabled
    covers: fail
    value: true
    reason: Until the contract ends.
    owner: "@acme/mail"
    approver: privacy@example.com
    ticket: PRIV-1
    expires: ${expires}
`;
