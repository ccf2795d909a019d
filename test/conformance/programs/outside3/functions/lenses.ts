// Shape: small lenses that return a changed copy of nested settings.
import { TmesSuspiciousObjects, TmesTenant, type TmesSuspiciousObjectsProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Settings = Omit<TmesSuspiciousObjectsProps, "tenant" | "unconfirmed">;

interface Lens<Whole, Part> {
  readonly get: (whole: Whole) => Part;
  readonly set: (whole: Whole, part: Part) => Whole;
}

const over = <Whole, Part>({ get, set }: Lens<Whole, Part>, change: (part: Part) => Part, whole: Whole): Whole =>
  set(whole, change(get(whole)));

const senders: Lens<Settings, Settings["threatIntelligence"]["senderAddresses"]> = {
  get: (whole) => whole.threatIntelligence.senderAddresses,
  set: (whole, senderAddresses) => ({ ...whole, threatIntelligence: { ...whole.threatIntelligence, senderAddresses } }),
};

const quiet: Settings = {
  apexCentral: { enabled: false },
  threatIntelligence: { filesAndUrls: true, senderAddresses: false },
};
const loud = over(senders, () => true, quiet);

const app = new App();
for (const [index, settings] of [quiet, loud].entries()) {
  const tenant = new TmesTenant(new TerraformStack(app, `opera-${String(index)}`), "tenant", {
    name: `opera-${String(index)}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["IT"],
  });
  new TmesSuspiciousObjects(tenant, "objects", settings);
}
app.synth();
