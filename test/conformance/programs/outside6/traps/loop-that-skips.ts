// A loop declares tenants and skips some: those that moved away, and everything after the first that is planned. The rest is closed.
// Shape: `for … of` with `continue` and `break` over a hand-kept list that also holds history.
import { TmesEmailReportingAddIn, TmesTenant, TmesVisionOneLogIntegration } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Entry {
  name: string;
  state: "live" | "moved" | "planned";
  addIn?: boolean;
  tracking?: boolean;
}

const entries: Entry[] = [
  { name: "mill", state: "live" },
  { name: "quarry", state: "moved", addIn: true, tracking: true },
  { name: "dairy", state: "live", tracking: false },
  { name: "harvest", state: "planned", addIn: true },
  { name: "cannery", state: "live", addIn: true },
];

const app = new App();
const stack = new TerraformStack(app, "county");
for (const { name, state, addIn = false, tracking = addIn } of entries) {
  if (state === "moved") continue;
  // The list is in the order of the roll-out: nothing after a planned one exists yet.
  if (state === "planned") break;

  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["HU"],
    noticeVersion: "2021-09-09",
    inventory: "complete",
  });
  new TmesEmailReportingAddIn(tenant, "add-in", { enabled: addIn });
  new TmesVisionOneLogIntegration(tenant, "vision-one", { mailTrackingLogs: tracking, auditLogs: tracking });
}
app.synth();
