// Shape: names built and taken apart by convention: slugs, regular expressions with groups, padded numbers.
import { TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const slug = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const pattern = /^(?<unit>[a-z-]+)\.(?<country>[a-z]{2})(?:\+(?<option>\w+))?$/;

const app = new App();
for (const [index, spec] of ["forêt noire.fr", "Öl-Mühle.at+continuity", "saw mill.fi"].entries()) {
  const [label = "", rest = ""] = spec.split(".");
  const match = pattern.exec(`${slug(label)}.${rest}`);
  if (!match?.groups) throw new Error(`${spec} does not follow the convention.`);
  const { unit = "", country = "", option } = match.groups;
  const number = String(index + 1).padStart(2, "0");
  const tenant = new TmesTenant(new TerraformStack(app, `wood-${number}`), "tenant", {
    name: `${number}-${unit}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: [country.toUpperCase()],
  });
  new TmesEmailContinuity(tenant, `${unit}.example`, { enabled: option === "continuity" });
}
app.synth();
