// Shape: labelled loops with `continue` and `break` look for the first free slot of a schedule.
import { TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const taken = new Set(["07:00", "07:30"]);
const groups = ["drivers", "dispatch", "office"];
const schedule = new Map<string, string>();

search: for (const group of groups) {
  for (let hour = 7; hour < 10; hour += 1) {
    for (const minute of ["00", "30"]) {
      const time = `${String(hour).padStart(2, "0")}:${minute}`;
      if (taken.has(time)) continue;
      taken.add(time);
      schedule.set(group, time);
      if (schedule.size === 2) break search;
      continue search;
    }
  }
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "buses"), "tenant", {
  name: "bus-company",
  site: "eu",
  edition: "standard",
  dataSubjects: ["IE"],
});
for (const [group, time] of schedule) {
  new TmesQuarantineDigest(tenant, group, {
    enabled: true,
    recipients: "specified",
    groups: [`group:${group}`],
    schedule: { frequency: "daily", times: [time] },
    inlineActions: { enabled: time > "08:00", deliver: true },
  });
}
app.synth();
