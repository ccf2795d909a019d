// Types and values of a concern share a namespace, with constants that are computed from others.
// Shape: namespace merged with a class, with nested constants
import { TmesContentRule, TmesTenant, type TmesContentRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Attachment {
  constructor(
    readonly name: string,
    readonly limit: Attachment.Limit,
  ) {}

  criteria(): NonNullable<TmesContentRuleProps["criteria"]> {
    return {
      match: "any",
      attachmentSize: { enabled: true, operator: ">", amount: this.limit.amount, unit: this.limit.unit },
    };
  }
}

namespace Attachment {
  export interface Limit {
    readonly amount: number;
    readonly unit: "KB" | "MB";
  }

  export const small: Limit = { amount: 512, unit: "KB" };
  export const large: Limit = { ...small, amount: small.amount / 16, unit: "MB" };
  export const releaseHost = ["relay", "outside", "example"].join(".");
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "attachments"), "tenant", {
  name: "trey-sails",
  site: "eu",
  edition: "standard",
  dataSubjects: ["HR"],
  inventory: "complete",
});

const hold: TmesContentRuleProps["actions"] = { intercept: "quarantine", modify: { sanitize: { enabled: true } } };

for (const attachment of [new Attachment("Small", Attachment.small), new Attachment("Large", Attachment.large)]) {
  new TmesContentRule(tenant, attachment.name, {
    direction: "inbound",
    enabled: true,
    level: "organization",
    criteria: attachment.criteria(),
    actions:
      attachment.limit.unit === "MB"
        ? {
            intercept: "deliver-now",
            deliverNow: { to: "specific-mail-server", host: Attachment.releaseHost, port: 25 },
          }
        : hold,
  });
}
app.synth();
