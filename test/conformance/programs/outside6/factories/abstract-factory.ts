// An abstract factory makes the family of items of one security level. The program picks the factory by the level of the tenant.
// Shape: `abstract class ItemFactory` with a subclass for each level, chosen by a function with a switch.
import { TmesDirectorySynchronization, TmesLogs, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

abstract class ItemFactory {
  constructor(protected readonly tenant: TmesTenant) {}

  abstract virus(): TmesVirusRule;
  abstract directory(): TmesDirectorySynchronization;

  logs(): TmesLogs {
    return new TmesLogs(this.tenant, "logs", { accessRestricted: true, noPerformanceMonitoring: true });
  }

  protected virusRule(sandbox: boolean): TmesVirusRule {
    return new TmesVirusRule(this.tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: { enabled: sandbox, macroFiles: sandbox },
    });
  }
}

class StrictFactory extends ItemFactory {
  override virus(): TmesVirusRule {
    return this.virusRule(false);
  }

  override directory(): TmesDirectorySynchronization {
    return new TmesDirectorySynchronization(this.tenant, "directory", { enabled: false });
  }
}

class ResearchFactory extends ItemFactory {
  override virus(): TmesVirusRule {
    return this.virusRule(true);
  }

  override directory(): TmesDirectorySynchronization {
    const all = { validRecipients: true, groups: true, aliases: true };
    return new TmesDirectorySynchronization(this.tenant, "directory", { enabled: true, source: "open-ldap", ...all });
  }
}

function factoryFor(tenant: TmesTenant, level: number): ItemFactory {
  switch (level) {
    case 1:
    case 2:
      return new ResearchFactory(tenant);
    default:
      return new StrictFactory(tenant);
  }
}

const app = new App();
const stack = new TerraformStack(app, "institute");
const levels: [string, number][] = [
  ["institute-admin", 3],
  ["institute-lab", 2],
];
for (const [name, level] of levels) {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["LU"],
    inventory: "complete",
  });
  const factory = factoryFor(tenant, level);
  factory.virus();
  factory.directory();
  factory.logs();
}
app.synth();
