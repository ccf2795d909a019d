import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { spam } from "../defaults/index.ts";

export interface OutgoingStackProps {
  readonly name: string;
  readonly people: readonly string[];
  readonly changes?: Partial<spam.SpamDefaults["webReputation"]>;
}

export default class OutgoingStack extends TerraformStack {
  constructor(scope: Construct, id: string, { name, people, changes }: OutgoingStackProps) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name,
      site: "eu",
      edition: "advanced",
      dataSubjects: people,
      inventory: "complete",
    });
    new TmesSpamRule(tenant, "Organization: Outbound - Spam or Phish", {
      ...spam.outgoing,
      webReputation: { ...spam.outgoing.webReputation, ...changes } as spam.SpamDefaults["webReputation"],
    });
  }
}
