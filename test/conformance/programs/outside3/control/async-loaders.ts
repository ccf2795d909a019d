// Shape: an async `main` that awaits loaders of settings, some in parallel, then synthesises.
import { TmesDmarc, TmesSenderFilter, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Loaded {
  readonly senders: readonly string[];
  readonly reports: boolean;
}

async function loadSenders(brand: string): Promise<readonly string[]> {
  await Promise.resolve();
  return brand === "ink" ? ["*@paper.example"] : ["orders@paper.example", "m.lindqvist@paper.example"];
}

const loadReports = async (brand: string): Promise<boolean> => brand === "ink";

async function load(brand: string): Promise<Loaded> {
  const [senders, reports] = await Promise.all([loadSenders(brand), loadReports(brand)]);
  return { senders, reports };
}

async function main(): Promise<void> {
  const app = new App();
  for (const brand of ["ink", "pencil"]) {
    const { senders, reports } = await load(brand);
    const tenant = new TmesTenant(new TerraformStack(app, brand), "tenant", {
      name: `stationery-${brand}`,
      site: "eu",
      edition: "standard",
      dataSubjects: ["SE"],
    });
    new TmesSenderFilter(tenant, "senders", { approvedSenders: senders.map((sender) => ({ sender })) });
    new TmesDmarc(tenant, "dmarc", { managedDomain: "default", enabled: true, dailyReports: reports });
  }
  app.synth();
}

void main();
