// Shape: overrides of tenants are filtered by a list of keys that may be overridden.
import { TmesApiAccess, TmesProfile, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Options {
  keys: number;
  cleanUp: boolean;
  mobileNumbers: boolean;
  country: string;
}

const defaults: Options = { keys: 1, cleanUp: true, mobileNumbers: false, country: "DE" };
const allowed = ["keys", "country"] as const satisfies ReadonlyArray<keyof Options>;

function applied(overrides: Partial<Options>): Options {
  const result: Options = { ...defaults };
  for (const key of allowed) {
    const value = overrides[key];
    if (value !== undefined) Object.assign(result, { [key]: value });
  }
  return result;
}

const overrides: Record<string, Partial<Options>> = {
  "shoveler-one": { keys: 2, cleanUp: false },
  "shoveler-two": { country: "AT", mobileNumbers: true },
};

const app = new App();
for (const [name, override] of Object.entries(overrides)) {
  const { keys, cleanUp, mobileNumbers, country } = applied(override);
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "cegp", dataSubjects: [country] });
  new TmesApiAccess(tenant, "keys", { keyCount: keys, retiredKeysDeleted: cleanUp });
  new TmesProfile(tenant, "profile", {
    mobileNumbersLeftOut: !mobileNumbers,
    roleAddressesOnly: true,
    subaccountsDeletedOnLeaving: true,
  });
}
app.synth();
