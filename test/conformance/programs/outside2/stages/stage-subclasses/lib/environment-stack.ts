// What all stages share.
import { TmesLogs, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { Settings } from "./settings.js";

export abstract class EnvironmentStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = this.createTenant(id);
    this.createPractices(tenant);
  }

  protected abstract get settings(): Settings;

  private createTenant(id: string): TmesTenant {
    return new TmesTenant(this, "Tenant", {
      name: `curlew-${id}`,
      site: "eu",
      edition: "standard",
      dataSubjects: this.settings.countries,
    });
  }

  private createPractices(tenant: TmesTenant): void {
    const { logReaders } = this.settings;
    new TmesLogs(tenant, "Logs", {
      accessRestricted: logReaders !== "everyone",
      noPerformanceMonitoring: true,
    });
    new TmesProvisioning(tenant, "Provisioning", { roleContact: true, switchboardNumber: true });
  }
}
