// Two families of the same three pages: for hospitals, and for everybody else. One choice decides the family.
// Shape: abstract factory interface with two implementations
import {
  TmesFilePasswordAnalysis,
  TmesHighProfileUsers,
  TmesTenant,
  TmesTimeOfClickActions,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface PageFactory {
  passwords(tenant: TmesTenant): TmesFilePasswordAnalysis;
  people(tenant: TmesTenant): TmesHighProfileUsers;
  clicks(tenant: TmesTenant): TmesTimeOfClickActions;
}

class CommonPages implements PageFactory {
  passwords(tenant: TmesTenant) {
    return new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: true, analysisTimeout: 10 });
  }

  people(tenant: TmesTenant) {
    return new TmesHighProfileUsers(tenant, "people", {
      source: "directory",
      groups: ["group:executives"],
      directoryCount: 620,
    });
  }

  clicks(tenant: TmesTenant) {
    return new TmesTimeOfClickActions(tenant, "clicks", { dangerous: "block", suspicious: "warn", untested: "warn" });
  }
}

class HospitalPages extends CommonPages {
  override passwords(tenant: TmesTenant) {
    return new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: false });
  }

  override people(tenant: TmesTenant) {
    return new TmesHighProfileUsers(tenant, "people", {
      source: "custom",
      customCount: 12,
      customEmailAddresses: false,
    });
  }
}

type Sector = "health" | "retail";

function pagesFor(sector: Sector): PageFactory {
  return sector === "health" ? new HospitalPages() : new CommonPages();
}

const app = new App();
const sectors: readonly (readonly [string, Sector])[] = [
  ["bellows-clinic", "health"],
  ["bellows-shops", "retail"],
];
for (const [name, sector] of sectors) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["SI"],
    inventory: "complete",
  });
  const pages = pagesFor(sector);
  pages.passwords(tenant);
  pages.people(tenant);
  pages.clicks(tenant);
}
app.synth();
