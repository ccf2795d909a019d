// Shape: state of constructs in a `WeakMap`, as libraries attach data to nodes they do not own.
import { TmesLogs, TmesProfile, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";

interface State {
  readonly attested: boolean;
}

const states = new WeakMap<IConstruct, State>();
const remember = <T extends IConstruct>(construct: T, state: State): T => {
  states.set(construct, state);
  return construct;
};
const attested = (construct: IConstruct): boolean => states.get(construct)?.attested ?? false;

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = remember(
  new TmesTenant(stack, "tenant", { name: "remembered", site: "eu", edition: "standard", dataSubjects: ["SE"] }),
  { attested: true },
);
new TmesLogs(tenant, "logs", { accessRestricted: attested(tenant), noPerformanceMonitoring: attested(tenant) });
new TmesProfile(tenant, "profile", { mobileNumbersLeftOut: attested(tenant), roleAddressesOnly: attested(tenant) });
app.synth();
