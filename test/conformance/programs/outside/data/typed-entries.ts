// Shape: a `typedEntries` helper around `Object.entries`, and a table keyed by a union.
import { TmesEndUserConsole, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Entries<T> = { [K in keyof T]-?: [K, T[K]] }[keyof T][];

const typedEntries = <T extends object>(object: T): Entries<T> => Object.entries(object) as Entries<T>;

interface Console {
  readonly twoFactor: boolean;
  readonly okta?: boolean;
}

const consoles: Partial<Record<TmesSite, Console>> = {
  eu: { twoFactor: true },
  us: { twoFactor: false, okta: true },
  sg: { twoFactor: false },
};
const countries: Record<TmesSite, string> = {
  eu: "DE",
  us: "US",
  sg: "SG",
  anz: "AU",
  jp: "JP",
  in: "IN",
  uae: "AE",
  uk: "GB",
};

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const [site, { twoFactor, okta }] of typedEntries(consoles) as [TmesSite, Console][]) {
  const tenant = new TmesTenant(stack, site, {
    name: `typed-${site}`,
    site,
    edition: "standard",
    dataSubjects: [countries[site]],
  });
  new TmesEndUserConsole(tenant, "console", {
    localAccounts: okta ? { enabled: false } : { enabled: true, twoFactor },
    singleSignOn: okta
      ? { enabled: true, profiles: [{ name: "okta", identityProvider: "okta" }] }
      : { enabled: false },
  });
}
app.synth();
