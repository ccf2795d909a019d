// A Map and a Set are changed while they are read; entries moved to the end are seen again.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "map-changed-while-read",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const map = new Map([["a", 1]]);
let visits = 0;
for (const [key, value] of map) {
  visits += 1;
  if (value < 4) {
    map.delete(key);
    map.set(key, value + 1);
  }
}
const set = new Set(["x", "y"]);
let seen = "";
for (const each of set) {
  seen += each;
  set.delete("y");
}
new TmesEmailRecovery(tenant, "recovery", { enabled: visits === 4 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: seen === "xy" });
app.synth();
