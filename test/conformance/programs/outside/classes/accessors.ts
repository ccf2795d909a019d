// Shape: a settings class with getter and setter pairs, whose setters keep to what is allowed.
import { TmesHighProfileUsers, TmesIpReputation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Limits {
  private _level = 0;
  private _addresses = true;

  get level(): number {
    return this._level;
  }

  set level(value: number) {
    this._level = Math.max(1, Math.min(4, value));
  }

  get addresses(): boolean {
    return this._addresses;
  }

  set addresses(value: boolean) {
    this._addresses = value && this._level > 4;
  }
}

const limits = new Limits();
limits.level = 0;
limits.addresses = true;

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "limited",
  site: "eu",
  edition: "standard",
  dataSubjects: ["LT"],
});
new TmesIpReputation(tenant, "reputation", {
  quickIpList: { level: limits.level },
  standard: { knownSpamSource: true, dynamicUser: true, emergingThreat: true },
});
new TmesHighProfileUsers(tenant, "people", {
  source: "custom",
  customCount: 2,
  customEmailAddresses: limits.addresses,
});
app.synth();
