import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { TmesTenant } from "@tmes-as-code/constructs";
import type { Profile } from "./index.ts";
import { virusRule } from "./virus-rule.ts";

export interface MailStackProps {
  readonly name: string;
  readonly countries: readonly string[];
  readonly profile: Profile;
}

export class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string, { name, countries, profile }: MailStackProps) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name,
      site: "eu",
      edition: "advanced",
      dataSubjects: countries,
      inventory: "partial",
    });
    virusRule(tenant, profile);
  }
}
