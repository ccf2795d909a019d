// The branch offices: one tenant for all of them.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

const offices = ["paris", "lille", "nantes"];

export default class Branches extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: id,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["FR"],
      inventory: "complete",
      labels: { offices: offices.join(" ") },
    });
    new TmesVirusRule(tenant, "2019", {
      default: "Organization: Virus",
      direction: "inbound",
      enabled: offices.length > 0,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: { enabled: true, macroFiles: true, securityLevel: "high" },
    });
  }
}
