// The function.
import { TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack, type App } from "cdktf";

interface Deployment {
  readonly name: string;
  readonly contact?: "role" | "person";
  readonly switchboardNumber?: boolean;
}

export function deploy(app: App, { name, contact = "role", ...rest }: Deployment): void {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "standard", dataSubjects: ["AT"] });
  new TmesProvisioning(tenant, "provisioning", { switchboardNumber: true, ...rest, roleContact: contact === "role" });
}
