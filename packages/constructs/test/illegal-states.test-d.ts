/* What must not type-check, and what must. Compiled by types.test.ts and by the type check; never run. */
import { TerraformVariable, Token, type TerraformStack } from "cdktf";
import { expectTypeOf } from "vitest";
import {
  TmesContentRule,
  TmesDirectorySynchronization,
  TmesDlpRule,
  TmesHighProfileUsers,
  TmesSpamRule,
  TmesSyslogServer,
  TmesTenant,
  TmesTlsPeer,
  TmesVirusRule,
  type TmesEndUserConsoleProps,
  type TmesRuleActions,
  type TmesSpamWebReputation,
  type TmesSyslogForwardingProps,
  type TmesVirusRuleProps,
  type TmesVirusVirtualAnalyzer,
} from "../src/index.ts";

export function tenants(stack: TerraformStack): TmesTenant<"eu"> {
  const props = { name: "acme", edition: "advanced", dataSubjects: ["DE"] } as const;
  const tenant = new TmesTenant(stack, "eu", { ...props, site: "eu" });
  expectTypeOf(tenant).toEqualTypeOf<TmesTenant<"eu">>();
  expectTypeOf(tenant.site).toEqualTypeOf<"eu">();
  // A function for European tenants does not take others.
  const european = (_: TmesTenant<"eu">): void => undefined;
  european(tenant);
  // @ts-expect-error -- another site
  european(new TmesTenant(stack, "us", { ...props, site: "us" }));
  // @ts-expect-error -- no such site
  new TmesTenant(stack, "x", { ...props, site: "mars" });
  // @ts-expect-error -- no recipient
  new TmesTenant(stack, "x", { name: "acme", site: "eu", edition: "advanced" });
  // @ts-expect-error -- no such edition
  new TmesTenant(stack, "x", { ...props, site: "eu", edition: "premium" });
  // @ts-expect-error -- settings are read-only
  tenant.site = "eu";
  return tenant;
}

export function switches(tenant: TmesTenant, flag: boolean): void {
  const variable = new TerraformVariable(tenant, "switch", {});
  const token = variable.booleanValue;
  const sandbox = (_: TmesVirusVirtualAnalyzer): void => undefined;
  // Off: what depends on it is optional, and without effect.
  sandbox({ enabled: false });
  sandbox({ enabled: false, macroFiles: true, securityLevel: "high" });
  // On, perhaps on, or known later: what depends on it has to be decided.
  sandbox({ enabled: true, macroFiles: false });
  sandbox({ enabled: flag, macroFiles: flag });
  sandbox({ enabled: token, macroFiles: false });
  sandbox({ enabled: flag || token, macroFiles: token });
  // @ts-expect-error -- macro files, where it is on
  sandbox({ enabled: true });
  // @ts-expect-error -- macro files, where it may be on
  sandbox({ enabled: flag });
  // @ts-expect-error -- macro files, where it is known later
  sandbox({ enabled: token });
  // @ts-expect-error -- macro files, whichever it is
  sandbox({ enabled: flag || token });
  // @ts-expect-error -- whether it is on
  sandbox({ macroFiles: true });
  // @ts-expect-error -- neither true nor false
  sandbox({ enabled: "yes", macroFiles: true });
  // Values of a drop-down whose list is not published in full.
  sandbox({ enabled: true, macroFiles: false, securityLevel: "very high" });

  // Nothing required depends on it.
  const stamp = (_: NonNullable<NonNullable<TmesRuleActions["modify"]>["stamp"]>): void => undefined;
  stamp({ enabled: flag });
  stamp({ enabled: token, name: "Footer" });
  stamp({ enabled: false, name: "Footer" });
  stamp({ name: "Footer" });

  // Several in one object, independent of each other.
  const forwarding = (_: TmesSyslogForwardingProps): void => undefined;
  const other = { forward: false } as const;
  const logs = { auditLogs: other, mailTrackingLogs: other, urlClickLogs: other };
  forwarding({ ...logs, detectionLogs: { forward: flag, profile: "siem", includeSpam: flag } });
  forwarding({ ...logs, detectionLogs: other, urlClickLogs: { forward: flag, profile: "siem" } });
  // @ts-expect-error -- the profile of the second
  forwarding({ ...logs, detectionLogs: other, urlClickLogs: { forward: flag } });
  // @ts-expect-error -- one of the two that depend on the first
  forwarding({ ...logs, detectionLogs: { forward: flag, profile: "siem" } });
  const accounts = (_: TmesEndUserConsoleProps): void => undefined;
  accounts({ localAccounts: { enabled: flag, twoFactor: true }, singleSignOn: { enabled: flag } });
  // @ts-expect-error -- the second factor
  accounts({ localAccounts: { enabled: flag }, singleSignOn: { enabled: false } });

  // One in another.
  const reputation = (_: TmesSpamWebReputation): void => undefined;
  reputation({ enabled: false });
  reputation({ enabled: flag, virtualAnalyzer: { enabled: flag } });
  reputation({ enabled: flag, virtualAnalyzer: { enabled: flag }, timeOfClick: { enabled: flag, scope: "all" } });
  // Without effect, as Web Reputation is off.
  reputation({ enabled: false, timeOfClick: { enabled: true, scope: "all" } });
  // @ts-expect-error -- the sandbox for URLs
  reputation({ enabled: flag });
  // @ts-expect-error -- which URLs are rewritten
  reputation({ enabled: flag, virtualAnalyzer: { enabled: flag }, timeOfClick: { enabled: flag } });

  // Of the whole item.
  new TmesDirectorySynchronization(tenant, "a", { enabled: false });
  new TmesDirectorySynchronization(tenant, "b", { enabled: flag, groups: flag, validRecipients: true, aliases: false });
  // @ts-expect-error -- one of what is uploaded
  new TmesDirectorySynchronization(tenant, "c", { enabled: flag, groups: flag, validRecipients: true });
  // @ts-expect-error -- what is uploaded
  new TmesDirectorySynchronization(tenant, "c", { enabled: true });
  // @ts-expect-error -- one per tenant, so it has no name
  new TmesDirectorySynchronization(tenant, "c", { enabled: false, name: "sync" });
}

export function virusRules(tenant: TmesTenant, direction: "inbound" | "outbound", flag: boolean): void {
  const common = { enabled: true, level: "organization" } as const;
  const off = { enabled: false } as const;
  const inbound = {
    ...common,
    direction: "inbound",
    predictiveMachineLearning: off,
    virtualAnalyzer: off,
  } as const satisfies TmesVirusRuleProps;
  const outbound = { ...common, direction: "outbound", predictiveMachineLearning: off } as const;
  new TmesVirusRule(tenant, "a", inbound);
  new TmesVirusRule(tenant, "b", { ...outbound, name: "Organization: Outbound - Virus" });

  new TmesVirusRule(tenant, "c", { ...inbound, predictiveMachineLearning: { enabled: false, feedback: true } });
  // @ts-expect-error -- feedback has to be decided
  new TmesVirusRule(tenant, "c", { ...inbound, predictiveMachineLearning: { enabled: true } });
  // @ts-expect-error -- nothing is declared about Predictive Machine Learning
  new TmesVirusRule(tenant, "c", { ...common, direction: "inbound", virtualAnalyzer: off });
  // @ts-expect-error -- nothing is declared about the Virtual Analyzer
  new TmesVirusRule(tenant, "c", { ...common, direction: "inbound", predictiveMachineLearning: off });
  // @ts-expect-error -- macro files have to be decided
  new TmesVirusRule(tenant, "c", { ...inbound, virtualAnalyzer: { enabled: true } });
  // @ts-expect-error -- no such setting
  new TmesVirusRule(tenant, "c", { ...inbound, virtualAnalyser: { enabled: false } });
  // @ts-expect-error -- no such direction
  new TmesVirusRule(tenant, "c", { ...inbound, direction: "sideways" });

  // Outbound rules have no Virtual Analyzer. That it is off is true.
  new TmesVirusRule(tenant, "d", { ...outbound, virtualAnalyzer: off });
  // @ts-expect-error -- on, where there is none
  new TmesVirusRule(tenant, "d", { ...outbound, virtualAnalyzer: { enabled: true, macroFiles: false } });
  // @ts-expect-error -- perhaps on
  new TmesVirusRule(tenant, "d", { ...outbound, virtualAnalyzer: { enabled: flag, macroFiles: false } });

  // A mode that may be either takes what fits both.
  new TmesVirusRule(tenant, "e", { ...inbound, direction });
  // @ts-expect-error -- on, perhaps in an outbound rule
  new TmesVirusRule(tenant, "e", { ...inbound, direction, virtualAnalyzer: { enabled: true, macroFiles: false } });
  // @ts-expect-error -- nothing is declared about the Virtual Analyzer, perhaps of an inbound rule
  new TmesVirusRule(tenant, "e", { ...outbound, direction });
}

export function actions(tenant: TmesTenant, flag: boolean, intercept: "delete" | "quarantine" | "deliver-now"): void {
  const rule = { direction: "inbound", enabled: true, level: "organization" } as const;
  const encrypting = { intercept: "do-not-intercept", encryptEmail: true } as const;
  new TmesDlpRule(tenant, "a", { ...rule, direction: "outbound", actions: encrypting });
  new TmesDlpRule(tenant, "a", { ...rule, actions: { intercept: "do-not-intercept", encryptEmail: false } });
  // @ts-expect-error -- only outbound rules encrypt
  new TmesDlpRule(tenant, "a", { ...rule, actions: encrypting });
  // @ts-expect-error -- only messages that are not intercepted
  new TmesDlpRule(tenant, "a", { ...rule, direction: "outbound", actions: { ...encrypting, intercept: "delete" } });
  const take = (_: TmesRuleActions): void => undefined;
  take({ intercept, monitor: { notify: flag, notifications: ["security"] } });
  take({ intercept, monitor: { bcc: false } });
  take({ intercept: "do-not-intercept", monitor: { bcc: flag, bccRecipients: ["role:security"] } });
  take({ intercept: "deliver-now", deliverNow: { to: "specific-mail-server", host: "mail.example.com", port: 25 } });
  // @ts-expect-error -- a blind copy of a message that is quarantined
  take({ intercept: "quarantine", monitor: { bcc: true } });
  // @ts-expect-error -- a blind copy of a message that may be delivered
  take({ intercept, monitor: { bcc: flag } });
  // @ts-expect-error -- a mail server for a message that is deleted
  take({ intercept: "delete", deliverNow: { to: "default-mail-server" } });
  // @ts-expect-error -- a host beside the default mail server
  take({ intercept: "deliver-now", deliverNow: { to: "default-mail-server", host: "mail.example.com" } });
  // The mode is not declared: which settings exist is not known.
  take({ deliverNow: { to: "default-mail-server" } });

  const exceptions = [{ sender: "*@example.com", recipient: "group:board" }];
  new TmesDlpRule(tenant, "b", { ...rule, exceptions });
  // @ts-expect-error -- between whom
  new TmesDlpRule(tenant, "b", { ...rule, exceptions: [{ sender: "*@example.com" }] });
  new TmesContentRule(tenant, "c", { ...rule, criteria: { match: "any", attachmentPasswordProtected: flag } });
  new TmesContentRule(tenant, "c", { ...rule, criteria: { match: "all", attachmentPasswordProtected: false } });
  // @ts-expect-error -- all criteria together have no such criterion
  new TmesContentRule(tenant, "c", { ...rule, criteria: { match: "all", attachmentPasswordProtected: flag } });
  // @ts-expect-error -- nor has a rule without criteria
  new TmesContentRule(tenant, "c", { ...rule, criteria: { match: "none", subjectKeywords: ["secret"] } });
}

export function spamRules(tenant: TmesTenant, flag: boolean, direction: "inbound" | "outbound"): void {
  const off = { enabled: false } as const;
  const clicks = { enabled: true, scope: "all" } as const;
  const rule = { enabled: true, level: "organization", spam: off, phishing: off } as const;
  const others = { businessEmailCompromise: off, graymail: off, socialEngineering: off };
  const outbound = {
    ...rule,
    direction: "outbound",
    webReputation: { enabled: flag, virtualAnalyzer: { enabled: flag } },
  } as const;
  const inbound = { ...rule, ...others, direction: "inbound" } as const;
  new TmesSpamRule(tenant, "a", outbound);
  new TmesSpamRule(tenant, "a", { ...outbound, ...others });
  new TmesSpamRule(tenant, "b", {
    ...inbound,
    webReputation: { enabled: flag, virtualAnalyzer: off, timeOfClick: { enabled: flag, scope: "all" } },
  });
  new TmesSpamRule(tenant, "b", { ...inbound, webReputation: off });
  new TmesSpamRule(tenant, "c", { ...inbound, direction, webReputation: off });
  // @ts-expect-error -- Time-of-Click Protection of an inbound rule
  new TmesSpamRule(tenant, "d", { ...inbound, webReputation: { enabled: flag, virtualAnalyzer: off } });
  const reputation = { enabled: true, virtualAnalyzer: off, timeOfClick: clicks } as const;
  // @ts-expect-error -- Time-of-Click Protection is for inbound rules
  new TmesSpamRule(tenant, "d", { ...outbound, webReputation: reputation });
  new TmesSpamRule(tenant, "d", { ...outbound, webReputation: { ...reputation, timeOfClick: off } });
  // @ts-expect-error -- so is business email compromise
  new TmesSpamRule(tenant, "d", { ...outbound, businessEmailCompromise: { enabled: true } });
  // @ts-expect-error -- graymail of an inbound rule
  new TmesSpamRule(tenant, "d", { ...rule, direction: "inbound", ...{ ...others, graymail: undefined } });
}

export function tlsPeers(tenant: TmesTenant): void {
  const peer = {
    managedDomain: "example.com",
    peer: "example.org",
    enabled: true,
    minimumTlsVersion: "tls-1.2",
  } as const;
  new TmesTlsPeer(tenant, "a", {
    ...peer,
    direction: "outbound",
    securityLevel: "mandatory-dane",
    dailyReports: false,
  });
  new TmesTlsPeer(tenant, "b", { ...peer, direction: "inbound", securityLevel: "mandatory" });
  // @ts-expect-error -- DANE is for outbound mail
  new TmesTlsPeer(tenant, "c", { ...peer, direction: "inbound", securityLevel: "mandatory-dane" });
  // @ts-expect-error -- reports are for DANE and MTA-STS
  new TmesTlsPeer(tenant, "c", { ...peer, direction: "outbound", securityLevel: "mandatory", dailyReports: true });
}

export function others(tenant: TmesTenant, flag: boolean, protocol: "tcp" | "tls"): void {
  const variable = new TerraformVariable(tenant, "other", {});
  const server = { address: "logs.example.com", port: 6514 };
  new TmesSyslogServer(tenant, "a", { ...server, protocol: "tls", tlsAuthentication: flag });
  new TmesSyslogServer(tenant, "b", { ...server, protocol: "tcp" });
  new TmesSyslogServer(tenant, "b", { ...server, protocol, tlsAuthentication: false });
  // @ts-expect-error -- whether the certificate is checked has to be decided
  new TmesSyslogServer(tenant, "c", { ...server, protocol: "tls" });
  // @ts-expect-error -- whether the certificate is checked, if it is TLS
  new TmesSyslogServer(tenant, "c", { ...server, protocol });
  // @ts-expect-error -- there is no certificate
  new TmesSyslogServer(tenant, "c", { ...server, protocol: "tcp", tlsAuthentication: true });
  // Protocols that the help does not name.
  new TmesSyslogServer(tenant, "d", { ...server, protocol: Token.asAny("udp") });

  const rule = { direction: "outbound", enabled: variable.booleanValue, predictiveMachineLearning: { enabled: false } };
  new TmesVirusRule(tenant, "e", {
    ...rule,
    direction: "outbound",
    predictiveMachineLearning: { enabled: false },
    level: Token.asAny(variable.stringValue),
    order: variable.numberValue,
  });
  new TmesHighProfileUsers(tenant, "f", { source: "directory", groups: ["group:board"], directoryCount: 12 });
  // @ts-expect-error -- the number of a list that is not used
  new TmesHighProfileUsers(tenant, "f", { source: "directory", customCount: 12 });
}
