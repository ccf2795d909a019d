// Shape: generic `pick` and `omit` helpers that cut one big options object into the props of several constructs.
import { TmesEndUserConsole, TmesLogs, TmesTenant, type TmesTenantProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function pick<T extends object, K extends keyof T>(source: T, ...keys: K[]): Pick<T, K> {
  const picked = {} as Pick<T, K>;
  for (const key of keys) picked[key] = source[key];
  return picked;
}

function omit<T extends object, K extends keyof T>(source: T, ...keys: K[]): Omit<T, K> {
  const copy = { ...source };
  for (const key of keys) delete copy[key];
  return copy;
}

interface Options extends TmesTenantProps {
  readonly localLogon: boolean;
  readonly oneTimePassword: boolean;
  readonly accessRestricted: boolean;
  readonly noPerformanceMonitoring: boolean;
}

const options: Options = {
  name: "nuthatch",
  site: "eu",
  edition: "standard",
  dataSubjects: ["SI", "HR"],
  localLogon: true,
  oneTimePassword: true,
  accessRestricted: true,
  noPerformanceMonitoring: true,
};

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(
  stack,
  "tenant",
  omit(options, "localLogon", "oneTimePassword", "accessRestricted", "noPerformanceMonitoring"),
);
new TmesLogs(tenant, "logs", pick(options, "accessRestricted", "noPerformanceMonitoring"));
new TmesEndUserConsole(tenant, "console", {
  localAccounts: { enabled: options.localLogon, twoFactor: options.oneTimePassword },
  singleSignOn: { enabled: true, profiles: [{ name: "main", identityProvider: "okta" }] },
});
app.synth();
