/* Programs as people write them: all of this type-checks. Compiled by types.test.ts and by the type check; never run. */
import { TerraformVariable, type TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import {
  TmesDirectorySynchronization,
  TmesDmarc,
  TmesHighProfileUsers,
  TmesQuarantineDigest,
  TmesSpamRule,
  TmesSyslogForwarding,
  TmesSyslogServer,
  TmesTenant,
  TmesTlsPeer,
  TmesVirusRule,
  type TmesDirectorySynchronizationProps,
  type TmesRuleActions,
  type TmesSpamRuleProps,
  type TmesVirusRuleProps,
  type TmesVirusVirtualAnalyzer,
} from "../src/index.ts";

const rule = { enabled: true, level: "organization" } as const;
const off = { enabled: false } as const;

interface Config {
  readonly sandbox: boolean;
  readonly macros: boolean;
  readonly feedback: boolean;
}

// A configuration object with an interface.
export function configuration(tenant: TmesTenant, config: Config): void {
  new TmesVirusRule(tenant, "Default", {
    ...rule,
    direction: "inbound",
    predictiveMachineLearning: { enabled: config.sandbox, feedback: config.feedback },
    virtualAnalyzer: { enabled: config.sandbox, macroFiles: config.macros },
  });
}

// An interface with the names of the settings.
export function sameNames(tenant: TmesTenant, sandbox: { enabled: boolean; macroFiles: boolean }): void {
  new TmesVirusRule(tenant, "a", {
    ...rule,
    direction: "inbound",
    predictiveMachineLearning: off,
    virtualAnalyzer: sandbox,
  });
  const { enabled, macroFiles } = sandbox;
  new TmesVirusRule(tenant, "b", {
    ...rule,
    direction: "inbound",
    predictiveMachineLearning: off,
    virtualAnalyzer: { enabled, macroFiles },
  });
}

// Optional configuration, with defaults.
export function optionalConfiguration(tenant: TmesTenant, config?: Partial<Config>): void {
  new TmesVirusRule(tenant, "Default", {
    ...rule,
    direction: "inbound",
    predictiveMachineLearning: { enabled: config?.feedback ?? false, feedback: false },
    virtualAnalyzer: { enabled: config?.sandbox ?? false, macroFiles: config?.macros ?? false },
  });
}

// Destructured parameters with defaults.
export function parameters(tenant: TmesTenant, { sandbox = false, macros = false }: Partial<Config> = {}): void {
  const virtualAnalyzer = { enabled: sandbox, macroFiles: macros };
  new TmesVirusRule(tenant, "Default", {
    ...rule,
    direction: "inbound",
    predictiveMachineLearning: off,
    virtualAnalyzer,
  });
}

// Booleans of the environment.
export function environment(tenant: TmesTenant): void {
  const sandbox = process.env["SANDBOX"] === "1";
  const sync = Boolean(process.env["SYNC"]);
  new TmesVirusRule(tenant, "Default", {
    ...rule,
    enabled: process.env["STAGE"] !== "test",
    direction: "inbound",
    predictiveMachineLearning: off,
    virtualAnalyzer: { enabled: sandbox, macroFiles: sandbox && process.env["MACROS"] === "1" },
  });
  new TmesDirectorySynchronization(tenant, "sync", {
    enabled: sync,
    groups: sync,
    validRecipients: true,
    aliases: !sync,
  });
}

// Objects as const.
export function constants(tenant: TmesTenant): void {
  const inbound = {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback: false },
    virtualAnalyzer: { enabled: true, macroFiles: false, securityLevel: "high" },
  } as const;
  new TmesVirusRule(tenant, "Default", inbound);
  new TmesVirusRule(tenant, "Second", { ...inbound, virtualAnalyzer: { ...inbound.virtualAnalyzer, enabled: false } });
}

// A base that is extended, and the other way round.
export function spreads(tenant: TmesTenant, enabled: boolean): void {
  const sandbox = { enabled: false, macroFiles: false };
  const base = { ...rule, direction: "inbound", predictiveMachineLearning: off, virtualAnalyzer: sandbox } as const;
  new TmesVirusRule(tenant, "a", base);
  new TmesVirusRule(tenant, "b", { ...base, virtualAnalyzer: { ...sandbox, enabled: true } });
  new TmesVirusRule(tenant, "c", { ...base, virtualAnalyzer: { ...sandbox, enabled } });
  new TmesVirusRule(tenant, "d", { ...base, ...(enabled ? { notes: "Temporary" } : {}) });
  new TmesVirusRule(tenant, "e", { ...base, ...(enabled && { order: 1 }) });
}

// A base of the props' type.
export function typedBase(tenant: TmesTenant, base: TmesVirusRuleProps, enabled: boolean): void {
  new TmesVirusRule(tenant, "a", base);
  new TmesVirusRule(tenant, "b", { ...base, enabled });
  new TmesVirusRule(tenant, "c", { ...base, predictiveMachineLearning: { enabled, feedback: false } });
}

// Defaults checked with satisfies.
export function satisfying(tenant: TmesTenant): void {
  const defaults = {
    ...rule,
    direction: "inbound",
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: true, macroFiles: false },
  } satisfies TmesVirusRuleProps;
  new TmesVirusRule(tenant, "Default", defaults);
}

// Functions that return props, or parts of them.
export function functions(tenant: TmesTenant, config: Config): void {
  const sandbox = (enabled: boolean) => ({ enabled, macroFiles: false });
  const typed = (enabled: boolean): TmesVirusVirtualAnalyzer =>
    enabled ? { enabled, macroFiles: true, securityLevel: "high" } : { enabled };
  const props = (enabled: boolean): TmesVirusRuleProps => ({
    ...rule,
    direction: "inbound",
    predictiveMachineLearning: { enabled, feedback: false },
    virtualAnalyzer: sandbox(enabled),
  });
  const inferred = (enabled: boolean) => ({
    ...rule,
    direction: "inbound" as const,
    predictiveMachineLearning: { enabled, feedback: false },
  });
  new TmesVirusRule(tenant, "a", props(config.sandbox));
  new TmesVirusRule(tenant, "b", { ...inferred(true), virtualAnalyzer: typed(config.sandbox) });
  new TmesVirusRule(tenant, "c", { ...inferred(false), virtualAnalyzer: sandbox(true) });
}

// Choices between two forms.
export function ternaries(tenant: TmesTenant, sandbox: boolean, outbound: boolean): void {
  new TmesVirusRule(tenant, "a", {
    ...rule,
    direction: "inbound",
    predictiveMachineLearning: sandbox ? { enabled: true, feedback: false } : off,
    virtualAnalyzer: sandbox ? { enabled: true, macroFiles: true } : { enabled: false },
  });
  const shared = { ...rule, predictiveMachineLearning: off };
  new TmesVirusRule(
    tenant,
    "b",
    outbound
      ? { ...shared, direction: "outbound" }
      : { ...shared, direction: "inbound", virtualAnalyzer: { enabled: sandbox, macroFiles: false } },
  );
  new TmesVirusRule(tenant, "c", {
    ...shared,
    ...(outbound ? { direction: "outbound" as const } : { direction: "inbound" as const, virtualAnalyzer: off }),
  });
}

// One setting for both directions of mail.
export function bothDirections(tenant: TmesTenant, feedback: boolean): void {
  for (const direction of ["inbound", "outbound"] as const) {
    new TmesVirusRule(tenant, direction, {
      ...rule,
      direction,
      predictiveMachineLearning: { enabled: true, feedback },
      virtualAnalyzer: { enabled: false },
      actions: { intercept: "quarantine", monitor: { notify: true, notifications: ["security"] } },
    });
    new TmesSpamRule(tenant, `${direction}-spam`, {
      ...rule,
      direction,
      spam: off,
      phishing: off,
      businessEmailCompromise: off,
      graymail: off,
      socialEngineering: off,
      webReputation: { enabled: feedback, virtualAnalyzer: off, timeOfClick: off },
    });
  }
}

// A loop over settings.
export function loop(stack: TerraformStack): void {
  const tenants = [
    { name: "acme-de", sandbox: true, macros: false },
    { name: "acme-fr", sandbox: false, macros: false },
  ];
  for (const { name, sandbox, macros } of tenants) {
    const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    new TmesVirusRule(tenant, "Default", {
      ...rule,
      direction: "inbound",
      predictiveMachineLearning: { enabled: sandbox, feedback: false },
      virtualAnalyzer: { enabled: sandbox, macroFiles: macros },
    });
  }
}

// A loop over a table of what differs.
export function table(tenant: TmesTenant): void {
  const rules: Record<string, { enabled: boolean; macroFiles: boolean; securityLevel?: string }> = {
    strict: { enabled: false, macroFiles: false },
    open: { enabled: true, macroFiles: true, securityLevel: "high" },
  };
  Object.entries(rules).forEach(([name, virtualAnalyzer], index) => {
    const order = index + 1;
    new TmesVirusRule(tenant, name, {
      ...rule,
      direction: "inbound",
      order,
      predictiveMachineLearning: off,
      virtualAnalyzer,
    });
  });
}

// A loop over props.
export function listOfProps(tenant: TmesTenant): void {
  const all: TmesVirusRuleProps[] = [
    { ...rule, name: "In", direction: "inbound", predictiveMachineLearning: off, virtualAnalyzer: off },
    { ...rule, name: "Out", direction: "outbound", predictiveMachineLearning: { enabled: true, feedback: false } },
  ];
  for (const [index, props] of all.entries()) new TmesVirusRule(tenant, `rule-${index}`, props);
}

// A class with fields, and one that takes what differs.
export class Baseline {
  sandbox = false;
  macros = false;
  readonly feedback: boolean;

  constructor(feedback = false) {
    this.feedback = feedback;
  }

  apply(tenant: TmesTenant): void {
    new TmesVirusRule(tenant, "Default", {
      ...rule,
      direction: "inbound",
      predictiveMachineLearning: { enabled: this.feedback, feedback: this.feedback },
      virtualAnalyzer: { enabled: this.sandbox, macroFiles: this.macros },
    });
  }
}

// A subclass with a baseline.
export class CompanyVirusRule extends TmesVirusRule {
  constructor(scope: Construct, id: string, { sandbox, ...config }: Config & { readonly order?: number }) {
    super(scope, id, {
      ...rule,
      ...(config.order === undefined ? {} : { order: config.order }),
      direction: "inbound",
      predictiveMachineLearning: { enabled: sandbox, feedback: config.feedback },
      virtualAnalyzer: { enabled: sandbox, macroFiles: config.macros },
    });
  }
}

// Variables of Terraform.
export function variables(tenant: TmesTenant): void {
  const sandbox = new TerraformVariable(tenant, "sandbox", { type: "bool", default: false }).booleanValue;
  new TmesVirusRule(tenant, "Default", {
    ...rule,
    enabled: sandbox,
    direction: "inbound",
    predictiveMachineLearning: { enabled: sandbox, feedback: false },
    virtualAnalyzer: { enabled: sandbox, macroFiles: sandbox },
  });
}

// Switches in switches.
export function nested(tenant: TmesTenant, web: { urls: boolean; sandbox: boolean; clicks: boolean }): void {
  new TmesSpamRule(tenant, "Default", {
    ...rule,
    direction: "inbound",
    spam: { enabled: true, catchRate: "high" },
    phishing: { enabled: web.urls },
    businessEmailCompromise: { enabled: web.urls, applyTo: web.clicks ? "suspected" : "detected" },
    graymail: { enabled: web.urls, bulk: web.urls, exceptions: { enabled: false } },
    socialEngineering: { enabled: web.urls },
    webReputation: {
      enabled: web.urls,
      virtualAnalyzer: { enabled: web.sandbox, securityLevel: "high" },
      timeOfClick: { enabled: web.clicks, scope: "untested" },
    },
  });
}

// Part of the props, and the rest by a helper.
export function parts(tenant: TmesTenant, webReputation: TmesSpamRuleProps["webReputation"]): void {
  new TmesSpamRule(tenant, "Default", { ...rule, direction: "outbound", spam: off, phishing: off, webReputation: off });
  const wrap = (props: Pick<TmesSpamRuleProps, "webReputation">): boolean => props.webReputation.enabled === true;
  wrap({ webReputation });
}

// A switch of the whole item.
export function wholeItem(tenant: TmesTenant, config: { sync: boolean; reports?: boolean }): void {
  const props: TmesDirectorySynchronizationProps = config.sync
    ? { enabled: true, groups: true, validRecipients: true, aliases: false }
    : { enabled: false };
  new TmesDirectorySynchronization(tenant, "a", props);
  new TmesDmarc(tenant, "dmarc", {
    managedDomain: "example.com",
    enabled: config.sync,
    dailyReports: config.reports ?? false,
  });
}

// Several switches in one item.
export function severalSwitches(tenant: TmesTenant, logs: Record<"audit" | "tracking" | "clicks", boolean>): void {
  const profile = "siem";
  new TmesSyslogServer(tenant, profile, {
    address: "logs.example.com",
    port: 6514,
    protocol: "tls",
    tlsAuthentication: true,
  });
  new TmesSyslogForwarding(tenant, "forwarding", {
    detectionLogs: { forward: true, profile, includeSpam: logs.tracking },
    auditLogs: { forward: logs.audit, profile },
    mailTrackingLogs: { forward: logs.tracking, profile },
    urlClickLogs: logs.clicks ? { forward: true, profile } : { forward: false },
  });
}

// Modes that are variables.
export function modes(
  tenant: TmesTenant,
  config: {
    intercept: "quarantine" | "delete";
    frequency: "daily" | "weekly";
    direction: "inbound" | "outbound";
    level: "mandatory" | "opportunistic";
  },
): void {
  const actions: TmesRuleActions = { intercept: config.intercept, modify: { tagSubject: { enabled: true } } };
  new TmesVirusRule(tenant, "Default", {
    ...rule,
    direction: "inbound",
    predictiveMachineLearning: off,
    virtualAnalyzer: off,
    actions,
  });
  new TmesTlsPeer(tenant, "partner", {
    direction: config.direction,
    managedDomain: "example.com",
    peer: "example.org",
    enabled: true,
    minimumTlsVersion: "tls-1.2",
    securityLevel: config.level,
  });
  new TmesQuarantineDigest(tenant, "digest", {
    enabled: true,
    recipients: "all",
    schedule: { frequency: config.frequency },
    inlineActions: { enabled: config.frequency === "daily", deliver: true },
  });
}

// A mode and its settings, chosen together.
export function modeWithSettings(tenant: TmesTenant, tls: boolean, custom: boolean): void {
  new TmesSyslogServer(tenant, "siem", {
    address: "logs.example.com",
    port: 6514,
    ...(tls ? { protocol: "tls" as const, tlsAuthentication: true } : { protocol: "tcp" as const }),
  });
  new TmesHighProfileUsers(
    tenant,
    "users",
    custom ? { source: "custom", customCount: 12 } : { source: "directory", groups: ["group:board"] },
  );
}

// Props that an author's own interface extends or narrows.
type Sandboxed = Extract<TmesVirusRuleProps, { direction: "inbound" }> & { readonly ticket: string };

export function ownInterface(tenant: TmesTenant, { ticket, ...props }: Sandboxed): void {
  new TmesVirusRule(tenant, ticket, { ...props, notes: ticket });
}
