// Shape: node-style callbacks `(error, value)` and event emitters that make resources when told.
import { EventEmitter } from "node:events";
import { TmesDomain, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");

function withTenant(name, callback) {
  if (!name) return callback(new Error("no name"));
  return callback(null, new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["HR"] }));
}

const bus = new EventEmitter();
bus.on("domain", (tenant, name, outbound) => {
  new TmesDomain(tenant, name, { outbound: { enabled: outbound }, skipDefaultRules: !outbound });
});

withTenant("evented", (error, tenant) => {
  if (error) throw error;
  bus.emit("domain", tenant, "evented.example", true);
  bus.emit("domain", tenant, "quiet.evented.example", false);
});
app.synth();
