// The stack both are made of.
import { TmesLogRetrieval, TmesProfile, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface MailStackProps {
  readonly site: TmesSite;
  readonly retrieval: boolean;
}

export class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: MailStackProps) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: `acme-${id}`,
      site: props.site,
      edition: "standard",
      dataSubjects: ["DE", "NL"],
    });
    new TmesLogRetrieval(tenant, "retrieval", { enabled: props.retrieval });
    new TmesProfile(tenant, "profile", { mobileNumbersLeftOut: false, roleAddressesOnly: true });
  }
}
