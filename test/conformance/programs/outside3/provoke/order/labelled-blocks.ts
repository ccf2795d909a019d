// A label on a block, left by `break`; `continue` of an outer loop skips its `finally` part not.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "labelled-blocks",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

let left = false;
block: {
  if (tenant.name.length > 3) break block;
  left = true;
}
let finals = 0;
outer: for (let round = 0; round < 2; round += 1) {
  for (;;) {
    try {
      continue outer;
    } finally {
      finals += 1;
    }
  }
}
new TmesEmailRecovery(tenant, "recovery", { enabled: left });
new TmesLogRetrieval(tenant, "retrieval", { enabled: finals === 2 });
app.synth();
