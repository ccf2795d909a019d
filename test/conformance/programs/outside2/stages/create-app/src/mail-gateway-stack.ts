// One gateway.
import { TmesFilePasswordAnalysis, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export interface MailGatewayStackProps {
  readonly tenantName: string;
  readonly countries: string[];
  /** @default false */
  readonly openProtectedArchives?: boolean;
  /** @default false */
  readonly exportLogs?: boolean;
}

export class MailGatewayStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: MailGatewayStackProps) {
    super(scope, id);

    const tenant = new TmesTenant(this, "Tenant", {
      name: props.tenantName,
      site: "eu",
      edition: "advanced",
      dataSubjects: props.countries,
    });

    new TmesFilePasswordAnalysis(tenant, "FilePasswordAnalysis", {
      enabled: props.openProtectedArchives ?? false,
    });
    new TmesLogRetrieval(tenant, "LogRetrieval", { enabled: props.exportLogs ?? false });
  }
}
