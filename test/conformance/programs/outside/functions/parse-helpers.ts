// Shape: hand-written parsers (`asString`, `asBoolean`, `oneOf`) over an untyped object, instead of zod.
import { TmesIpReputation, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const raw: Record<string, unknown> = {
  name: "parsed",
  site: "uk",
  level: "0",
  spammers: "yes",
  countries: "GB, IE",
};

const asString = (key: string): string => {
  const value = raw[key];
  if (typeof value !== "string") throw new TypeError(`${key} has to be a string`);
  return value;
};
const asNumber = (key: string): number => Number.parseInt(asString(key), 10);
const asBoolean = (key: string): boolean => ["yes", "true", "on"].includes(asString(key).toLowerCase());
const asList = (key: string): string[] => asString(key).split(",").map((part) => part.trim());

const sites: readonly TmesSite[] = ["eu", "uk", "us"];

function oneOf<T extends string>(values: readonly T[], value: string): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new RangeError(`${value} is none of ${values.join(", ")}`);
  return found;
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: asString("name"),
  site: oneOf(sites, asString("site")),
  edition: "standard",
  dataSubjects: asList("countries"),
});
new TmesIpReputation(tenant, "reputation", {
  quickIpList: { level: asNumber("level") },
  standard: { knownSpamSource: asBoolean("spammers"), dynamicUser: true, emergingThreat: true },
});
app.synth();
