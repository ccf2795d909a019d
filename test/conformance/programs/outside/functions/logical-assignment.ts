// Shape: defaults filled in place with `??=`, `||=` and `&&=`, as option bags of CDK utilities are completed.
import { TmesDirectorySynchronization, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Options {
  name: string;
  site?: TmesSite;
  groups?: boolean;
  aliases?: boolean;
}

function complete(options: Options): Required<Options> {
  const { name } = options;
  options.site ??= "eu";
  options.groups ||= false;
  options.aliases ??= true;
  options.aliases &&= options.site !== "eu";
  return { name, site: options.site, groups: options.groups, aliases: options.aliases };
}

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const options of [complete({ name: "alpha" }), complete({ name: "beta", aliases: false })]) {
  const tenant = new TmesTenant(stack, options.name, {
    name: options.name,
    site: options.site,
    edition: "standard",
    dataSubjects: ["SK"],
  });
  new TmesDirectorySynchronization(tenant, "directory", {
    enabled: true,
    source: "ibm-domino",
    groups: options.groups,
    validRecipients: true,
    aliases: options.aliases,
  });
}
app.synth();
