// A subclass of a construct has the name of the construct and passes on the opposite.
import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { TmesEmailRecovery as Real, TmesLogRetrieval as Other } from "@tmes-as-code/constructs";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "inverting-subclass",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class TmesEmailRecovery extends Real {
  constructor(scope: TmesTenant, id: string, { enabled }: { readonly enabled: boolean }) {
    super(scope, id, { enabled: !enabled });
  }
}
class TmesLogRetrieval extends Other {
  constructor(scope: TmesTenant, id: string, { enabled }: { readonly enabled: boolean }) {
    super(scope, id, { enabled: !enabled });
  }
}
new TmesEmailRecovery(tenant, "recovery", { enabled: false });
new TmesLogRetrieval(tenant, "retrieval", { enabled: true });
app.synth();
