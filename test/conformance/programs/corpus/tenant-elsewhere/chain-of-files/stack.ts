// The stack.
import { TmesLogRetrieval, TmesSenderFilter } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { tenantIn } from "./tenant.js";

export interface MailStackProps {
  readonly retrieval: boolean;
}

export class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: MailStackProps) {
    super(scope, id);
    const tenant = tenantIn(this);
    new TmesLogRetrieval(tenant, "log-retrieval", { enabled: props.retrieval });
    new TmesSenderFilter(tenant, "senders", { approvedSenders: [{ sender: "jane@partner.example" }] });
  }
}
