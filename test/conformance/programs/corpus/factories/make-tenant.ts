// Shape: a static factory that makes scope and resource at once.
import { TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class MailStack extends TerraformStack {
  static create(app: App, name: string): TmesTenant {
    const stack = new MailStack(app, name);
    return new TmesTenant(stack, "tenant", { name, site: "us", edition: "standard", dataSubjects: ["US", "DE"] });
  }
}

const app = new App();
const tenant = MailStack.create(app, "acme");
new TmesLogRetrieval(tenant, "log-retrieval", { enabled: true });
app.synth();
