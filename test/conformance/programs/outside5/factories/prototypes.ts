// Rules are cloned from prototypes with Object.create and own properties; the clone for clinics overrides one property.
// Shape: the prototype pattern: a catalogue of prepared objects from which variants are derived.
import { App, TerraformStack } from "cdktf";
import { TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";

interface DigestPrototype {
  title: string;
  links: boolean;
  preview: boolean;
  hour: string;
  declare(this: DigestPrototype, tenant: TmesTenant): TmesQuarantineDigest;
}

const plain: DigestPrototype = {
  title: "Daily digest",
  links: false,
  preview: false,
  hour: "07:00",
  declare(tenant) {
    return new TmesQuarantineDigest(tenant, this.title, {
      enabled: true,
      recipients: "all",
      schedule: { frequency: "daily", times: [this.hour] },
      inlineActions: { enabled: this.links, deliver: this.links, preview: this.preview },
    });
  },
};

const derive = (from: DigestPrototype, own: Partial<DigestPrototype>): DigestPrototype =>
  Object.assign(Object.create(from) as DigestPrototype, own);

const evening = derive(plain, { title: "Evening digest", hour: "18:00" });
const clinic = derive(evening, { title: "Clinic digest", links: true });
const ward = derive(clinic, { title: "Ward digest", preview: true });

const app = new App();
const stack = new TerraformStack(app, "digests");
const tenant = new TmesTenant(stack, "tenant", {
  name: "lamna-healthcare",
  site: "eu",
  edition: "standard",
  dataSubjects: ["FI"],
  inventory: "partial",
});
[plain, evening, ward].forEach((digest) => digest.declare(tenant));
app.synth();
