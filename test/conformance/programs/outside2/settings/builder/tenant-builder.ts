// Builds a tenant with its two main rules.
import { TmesSpamRule, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import type { Construct } from "constructs";

export class TenantBuilder {
  private readonly countries: string[] = [];
  private sandbox = false;
  private macros = false;
  private writingStyle = false;

  static named(name: string): TenantBuilder {
    return new TenantBuilder(name);
  }

  constructor(private readonly name: string) {}

  forPeopleIn(...countries: string[]): this {
    this.countries.push(...countries);
    return this;
  }

  withSandbox({ macros = false }: { macros?: boolean } = {}): this {
    this.sandbox = true;
    this.macros = macros;
    return this;
  }

  withWritingStyle(): this {
    this.writingStyle = true;
    return this;
  }

  build(scope: Construct): TmesTenant {
    const tenant = new TmesTenant(scope, this.name, {
      name: this.name,
      site: "eu",
      edition: "advanced",
      dataSubjects: this.countries,
    });
    new TmesVirusRule(tenant, "virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: { enabled: this.sandbox, macroFiles: this.macros },
    });
    new TmesSpamRule(tenant, "spam", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      spam: { enabled: true },
      phishing: { enabled: true },
      businessEmailCompromise: {
        enabled: true,
        applyTo: this.writingStyle ? "writing-style" : "detected",
      },
      graymail: { enabled: true },
      socialEngineering: { enabled: true },
      webReputation: { enabled: false },
    });
    return tenant;
  }
}
