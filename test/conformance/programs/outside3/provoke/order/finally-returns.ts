// `finally` replaces what `try` returned; what it assigns afterwards does not count.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "finally-returns",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

function replaced(): boolean {
  try {
    return false;
  } finally {
    // eslint-disable-next-line no-unsafe-finally
    return true;
  }
}
function tooLate(): boolean {
  let value = false;
  try {
    return value;
  } finally {
    value = true;
  }
}
function leftLoop(): boolean {
  for (const each of [1, 2]) {
    try {
      if (each === 1) continue;
      return true;
    } finally {
      // eslint-disable-next-line no-unsafe-finally
      if (each === 2) break;
    }
  }
  return false;
}
new TmesEmailRecovery(tenant, "recovery", { enabled: replaced() });
new TmesLogRetrieval(tenant, "retrieval", { enabled: tooLate() });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: leftLoop() });
app.synth();
