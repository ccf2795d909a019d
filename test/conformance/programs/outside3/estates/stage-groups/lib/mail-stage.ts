import type { TmesTenant } from "@tmes-as-code/constructs";
import { Construct } from "constructs";
import { LoggingStack } from "./logging-stack.ts";
import { TenantStack } from "./tenant-stack.ts";

export interface MailStageProps {
  readonly forward: boolean;
  readonly protocol?: "tcp" | "tls";
}

export class MailStage extends Construct {
  readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string, { forward, protocol = "tls" }: MailStageProps) {
    super(scope, id);
    const tenants = new TenantStack(this, `${id}-tenant`, { stage: id });
    this.tenant = tenants.tenant;
    if (forward) new LoggingStack(this, `${id}-logging`, { tenant: this.tenant, protocol });
  }
}
