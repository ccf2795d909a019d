// A pattern takes as much of an iterator as it needs, and closes it.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "iterator-closed-by-pattern",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

let pulled = 0;
let closed = false;
const endless: Iterable<number> = {
  [Symbol.iterator]: () => ({
    next: () => ({ done: false, value: (pulled += 1) }),
    return: () => {
      closed = true;
      return { done: true, value: undefined };
    },
  }),
};
const [first, second] = endless;
new TmesEmailRecovery(tenant, "recovery", { enabled: closed && pulled === 2 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: first === second });
app.synth();
