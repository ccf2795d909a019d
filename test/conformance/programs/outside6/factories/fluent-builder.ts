// A fluent builder collects settings and declares them in `build`. A later call of the chain replaces an earlier one.
// Shape: `TenantBuilder.create("x").at("eu").with…().build(stack)`, with methods that return `this`.
import { TmesEmailContinuity, TmesTenant, TmesVirusRule, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class TenantBuilder {
  private site: TmesSite = "eu";
  private people: string[] = [];
  private sandboxOn = false;
  private readonly continuity = new Map<string, boolean>();

  private constructor(private readonly name: string) {}

  static create(name: string): TenantBuilder {
    return new TenantBuilder(name);
  }

  at(site: TmesSite): this {
    this.site = site;
    return this;
  }

  handling(...countries: string[]): this {
    this.people.push(...countries);
    return this;
  }

  sandbox(enabled = true): this {
    this.sandboxOn = enabled;
    return this;
  }

  keepMailOf(domain: string, keep = true): this {
    this.continuity.set(domain, keep);
    return this;
  }

  build(scope: Construct): TmesTenant {
    const tenant = new TmesTenant(scope, this.name, {
      name: this.name,
      site: this.site,
      edition: "advanced",
      dataSubjects: this.people,
      inventory: "complete",
    });
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: { enabled: this.sandboxOn, macroFiles: false },
    });
    for (const [domain, enabled] of this.continuity) {
      new TmesEmailContinuity(tenant, domain, { enabled, ...(enabled ? { sending: false } : {}) });
    }
    return tenant;
  }
}

const app = new App();
const stack = new TerraformStack(app, "shops");
TenantBuilder.create("woodgrove")
  .at("eu")
  .handling("DE")
  .handling("PL")
  .sandbox()
  .keepMailOf("woodgrove.example")
  .sandbox(false)
  .build(stack);
TenantBuilder.create("woodgrove-lab")
  .handling("DE")
  .keepMailOf("lab.example")
  .keepMailOf("lab.example", false)
  .build(stack);
TenantBuilder.create("woodgrove-sydney").at("anz").handling("AU").sandbox().build(stack);
app.synth();
