// Shape: ESM with default exports: a default configuration, a default class, and a named helper.
import { App } from "cdktf";
import config from "./config.mjs";
import PeersStack, { peersOf } from "./peers-stack.mjs";

const app = new App();
for (const tenant of config.tenants) {
  new PeersStack(app, tenant.name, { ...tenant, peers: peersOf(tenant, config.peers) });
}
app.synth();
