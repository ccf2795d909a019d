// Shape: metadata under symbols beside settings, so that spreading and JSON leave it alone.
import { TmesProfile, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const owner = Symbol("owner");
const review = Symbol.for("review");

interface Practice {
  readonly [owner]: string;
  readonly [review]?: boolean;
  readonly roles: boolean;
  readonly phones: boolean;
}

const practices: Readonly<Record<string, Practice>> = {
  cellar: { [owner]: "team:wine", roles: true, phones: true },
  bottling: { [owner]: "team:glass", [review]: true, roles: true, phones: false },
};

const app = new App();
for (const [name, practice] of Object.entries(practices)) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `wine-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["HU"],
    labels: { owner: practice[owner] },
  });
  new TmesProvisioning(tenant, "provisioning", {
    roleContact: practice.roles,
    switchboardNumber: practice.phones || practice[review] === undefined,
  });
  new TmesProfile(tenant, "profile", { mobileNumbersLeftOut: !practice[review], roleAddressesOnly: true });
}
app.synth();
