/* What must not type-check, and what must. Compiled by types.test.ts and by the type check; never run. */
import { TerraformVariable, Token, type TerraformStack } from "cdktf";
import { expectTypeOf } from "vitest";
import {
  TmesDirectorySynchronization,
  TmesSpamRule,
  TmesSyslogServer,
  TmesTenant,
  TmesTlsPeer,
  TmesVirusRule,
  type TmesSpamRuleProps,
  type TmesVirusRuleProps,
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
  // @ts-expect-error -- nobody's mail
  new TmesTenant(stack, "x", { name: "acme", site: "eu", edition: "advanced" });
  // @ts-expect-error -- no such edition
  new TmesTenant(stack, "x", { ...props, site: "eu", edition: "premium" });
  // @ts-expect-error -- settings are read-only
  tenant.site = "eu";
  return tenant;
}

export function virusRules(tenant: TmesTenant, flag: boolean): void {
  const common = { enabled: true, level: "organization" } as const;
  const off = { enabled: false } as const;
  const inbound: TmesVirusRuleProps = {
    ...common,
    direction: "inbound",
    predictiveMachineLearning: off,
    virtualAnalyzer: off,
  };
  const outbound: TmesVirusRuleProps = { ...common, direction: "outbound", predictiveMachineLearning: off };
  new TmesVirusRule(tenant, "a", inbound);
  new TmesVirusRule(tenant, "b", { ...outbound, name: "Organization: Outbound - Virus" });

  // @ts-expect-error -- feedback without Predictive Machine Learning
  new TmesVirusRule(tenant, "c", { ...inbound, predictiveMachineLearning: { enabled: false, feedback: true } });
  // @ts-expect-error -- feedback has to be decided
  new TmesVirusRule(tenant, "c", { ...inbound, predictiveMachineLearning: { enabled: true } });
  // @ts-expect-error -- nothing is said about Predictive Machine Learning
  new TmesVirusRule(tenant, "c", { ...common, direction: "inbound", virtualAnalyzer: off });
  // @ts-expect-error -- nothing is said about the Virtual Analyzer
  new TmesVirusRule(tenant, "c", { ...common, direction: "inbound", predictiveMachineLearning: off });
  // @ts-expect-error -- no Virtual Analyzer in outbound rules
  new TmesVirusRule(tenant, "c", { ...outbound, direction: "outbound", virtualAnalyzer: off });
  // @ts-expect-error -- macro files without the Virtual Analyzer
  new TmesVirusRule(tenant, "c", { ...inbound, virtualAnalyzer: { enabled: false, macroFiles: true } });
  // @ts-expect-error -- macro files have to be decided
  new TmesVirusRule(tenant, "c", { ...inbound, virtualAnalyzer: { enabled: true } });
  // @ts-expect-error -- no such setting
  new TmesVirusRule(tenant, "c", { ...inbound, virtualAnalyser: { enabled: false } });
  const encrypting = { intercept: "do-not-intercept", encryptEmail: true } as const;
  // @ts-expect-error -- only outbound rules encrypt
  new TmesVirusRule(tenant, "c", { ...inbound, direction: "inbound", actions: encrypting });
  // @ts-expect-error -- a blind copy of a message that is quarantined
  new TmesVirusRule(tenant, "c", { ...inbound, actions: { intercept: "quarantine", monitor: { bcc: true } } });
  // @ts-expect-error -- no such direction
  new TmesVirusRule(tenant, "c", { ...inbound, direction: "sideways" });

  // A value that may be either is no excuse: feedback exists only where it is on.
  // @ts-expect-error -- feedback without Predictive Machine Learning, if the flag is false
  new TmesVirusRule(tenant, "d", { ...inbound, predictiveMachineLearning: { enabled: flag, feedback: false } });
  new TmesVirusRule(tenant, "d", {
    ...inbound,
    predictiveMachineLearning: flag ? { enabled: true, feedback: false } : { enabled: false },
  });

  // Terraform tokens.
  const variable = new TerraformVariable(tenant, "v", {});
  new TmesVirusRule(tenant, "e", { ...inbound, virtualAnalyzer: { enabled: variable.booleanValue } });
  new TmesVirusRule(tenant, "e", {
    ...inbound,
    virtualAnalyzer: { enabled: variable.booleanValue, macroFiles: false },
  });
  new TmesVirusRule(tenant, "e", { ...inbound, level: Token.asAny(variable.stringValue), order: variable.numberValue });
  // Values of a drop-down whose list is not published in full.
  new TmesVirusRule(tenant, "f", {
    ...inbound,
    virtualAnalyzer: { enabled: true, macroFiles: false, securityLevel: "very high" },
  });
}

export function spamRules(tenant: TmesTenant): void {
  const off = { enabled: false } as const;
  const outbound: TmesSpamRuleProps = {
    direction: "outbound",
    enabled: true,
    level: "organization",
    spam: off,
    phishing: off,
    webReputation: { enabled: true, virtualAnalyzer: off },
  };
  new TmesSpamRule(tenant, "a", outbound);
  const clicks = { enabled: true, scope: "all" } as const;
  const reputation = { enabled: true, virtualAnalyzer: off, timeOfClick: clicks } as const;
  // @ts-expect-error -- Time-of-Click Protection is for inbound rules
  new TmesSpamRule(tenant, "b", { ...outbound, webReputation: reputation });
  // @ts-expect-error -- so is business email compromise
  new TmesSpamRule(tenant, "b", { ...outbound, direction: "outbound", businessEmailCompromise: off });
  const reputationOf = (_: TmesSpamRuleProps["webReputation"]): void => undefined;
  reputationOf({ enabled: true, virtualAnalyzer: off, timeOfClick: clicks });
  // @ts-expect-error -- Time-of-Click Protection without Web Reputation
  reputationOf({ enabled: false, timeOfClick: clicks });
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

export function others(tenant: TmesTenant): void {
  const server = { address: "logs.example.com", port: 6514 };
  new TmesSyslogServer(tenant, "a", { ...server, protocol: "tls", tlsAuthentication: true });
  new TmesSyslogServer(tenant, "b", { ...server, protocol: "tcp" });
  // @ts-expect-error -- whether the certificate is checked has to be decided
  new TmesSyslogServer(tenant, "c", { ...server, protocol: "tls" });
  // @ts-expect-error -- there is no certificate
  new TmesSyslogServer(tenant, "c", { ...server, protocol: "tcp", tlsAuthentication: true });
  // Protocols that the help does not name.
  new TmesSyslogServer(tenant, "d", { ...server, protocol: Token.asAny("udp") });

  new TmesDirectorySynchronization(tenant, "sync", { enabled: false });
  // @ts-expect-error -- one per tenant, so it has no name
  new TmesDirectorySynchronization(tenant, "sync", { enabled: false, name: "sync" });
  // @ts-expect-error -- what is uploaded has to be decided
  new TmesDirectorySynchronization(tenant, "sync", { enabled: true });
}
