// The app, which looks up relays before it makes its stacks.
import { TmesContentRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Relay {
  readonly unit: string;
  readonly host?: string;
}

const lookUp = async (unit: string): Promise<Relay> =>
  unit === "labs" ? { unit, host: "relay.partner.example" } : { unit };

export class DeployApp extends App {
  async setup(): Promise<void> {
    const relays = await Promise.all(["office", "labs"].map(lookUp));
    relays.forEach((relay) => this.addStack(relay));
  }

  private addStack({ unit, host }: Relay): void {
    const stack = new TerraformStack(this, unit);
    const tenant = new TmesTenant(stack, "tenant", {
      name: `brambling-${unit}`,
      site: "eu",
      edition: "standard",
      dataSubjects: ["HU"],
    });
    new TmesContentRule(tenant, "Bulk", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      criteria: { match: "none" },
      actions:
        host === undefined
          ? { intercept: "quarantine" }
          : { intercept: "deliver-now", deliverNow: { to: "specific-mail-server", host, port: 25 } },
    });
  }
}
