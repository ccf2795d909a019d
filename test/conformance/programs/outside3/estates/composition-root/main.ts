// Shape: a composition root: services are made once, on demand, by functions that get the container.
import { App, TerraformStack } from "cdktf";
import { TmesTenant } from "@tmes-as-code/constructs";
import { createContainer } from "./container.ts";
import { domainsOf } from "./services/domains.ts";
import { peersOf } from "./services/peers.ts";

const app = new App();
const stack = new TerraformStack(app, "postal");

const services = createContainer({
  tenant: () =>
    new TmesTenant(stack, "tenant", {
      name: "postal-union",
      site: "uk",
      edition: "standard",
      dataSubjects: ["GB"],
    }),
  domains: (c) => domainsOf(c.tenant),
  peers: (c) => peersOf(c.tenant, c.domains),
});

if (services.peers.length === 0) throw new Error("No peer is declared.");
app.synth();
