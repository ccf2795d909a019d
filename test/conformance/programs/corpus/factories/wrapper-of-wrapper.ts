// Shape: layers of constructs: a service made of wrappers made of the library's.
import { TmesLogonAccessControl, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

interface AccessProps {
  readonly tenant: TmesTenant;
  readonly open: boolean;
}

class Access extends Construct {
  constructor(scope: Construct, id: string, { tenant, open }: AccessProps) {
    super(scope, id);
    new TmesLogonAccessControl(this, "logon", {
      tenant,
      apiAccess: open ? "allow-and-log" : "block-and-log",
      approvedAddresses: open ? [] : ["192.0.2.0/24"],
    });
  }
}

class Service extends Construct {
  constructor(scope: Construct, id: string, props: { readonly site: "eu" | "us"; readonly open?: boolean }) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: id,
      site: props.site,
      edition: "standard",
      dataSubjects: [props.site === "eu" ? "DE" : "US"],
    });
    new Access(this, "access", { tenant, open: props.open ?? false });
    new TmesLogRetrieval(this, "retrieval", { tenant, enabled: props.open === true });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
new Service(stack, "acme-eu", { site: "eu" });
new Service(stack, "acme-us", { site: "us", open: true });
app.synth();
