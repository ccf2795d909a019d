// Deploys every tenant of the settings.
import { TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack, type App } from "cdktf";
import type { MailSettings, TenantSettings } from "./tokens.js";

export class MailService {
  constructor(
    private readonly app: App,
    private readonly settings: MailSettings,
  ) {}

  deploy(): void {
    for (const tenant of this.settings.tenants) this.deployTenant(tenant);
  }

  private deployTenant({ name, country, boardSize, listAddresses }: TenantSettings): void {
    const stack = new TerraformStack(this.app, name);
    const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "advanced", dataSubjects: [country] });
    new TmesHighProfileUsers(tenant, "board", {
      source: "custom",
      customCount: boardSize,
      customEmailAddresses: listAddresses,
    });
  }
}
