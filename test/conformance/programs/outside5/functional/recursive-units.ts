// A tree of business units is walked recursively; settings are inherited downwards until a unit overrides them.
// Shape: an organisation tree with inherited policies, like folders of a cloud organisation.
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { TmesEmailRecovery, TmesHighProfileUsers, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

interface Policy {
  readonly sandbox: boolean;
  readonly recovery: boolean;
}

interface Unit {
  readonly id: string;
  readonly policy?: Partial<Policy>;
  readonly countries?: readonly string[];
  readonly children?: readonly Unit[];
}

const root: Unit = {
  id: "group",
  policy: { sandbox: false, recovery: false },
  children: [
    { id: "banking", countries: ["LU"] },
    {
      id: "industry",
      policy: { recovery: true },
      children: [
        { id: "steel", countries: ["DE"] },
        { id: "chemicals", countries: ["BE"], policy: { sandbox: true } },
      ],
    },
  ],
};

function walk(scope: Construct, unit: Unit, inherited: Policy, path: readonly string[] = []): void {
  const policy = { ...inherited, ...unit.policy };
  const here = [...path, unit.id];
  if (unit.countries) {
    const tenant = new TmesTenant(scope, here.join("-"), {
      name: here.join("-"),
      site: "eu",
      edition: "advanced",
      dataSubjects: unit.countries,
      inventory: "partial",
    });
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: policy.sandbox, macroFiles: policy.sandbox },
    });
    new TmesHighProfileUsers(tenant, "board", {
      source: "custom",
      customCount: 4 * here.length,
      customEmailAddresses: here.includes("steel"),
    });
    new TmesEmailRecovery(tenant, "recovery", { enabled: policy.recovery });
  }
  unit.children?.forEach((child) => walk(scope, child, policy, here));
}

const app = new App();
walk(new TerraformStack(app, "units"), root, { sandbox: true, recovery: true });
app.synth();
