// Shape: closures over mutable state: a sequence for order numbers and a budget that runs out.
import { TmesDlpRule, TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function sequence(start = 10, step = 10): () => number {
  let next = start - step;
  return () => (next += step);
}

function budget(total: number): (wanted: number) => number {
  let left = total;
  return (wanted) => {
    const given = Math.min(left, wanted);
    left -= given;
    return given;
  };
}

const order = sequence();
const people = budget(600);

const app = new App();
for (const [name, wanted] of Object.entries({ rail: 550, freight: 200 })) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `transport-${name}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["CZ"],
  });
  new TmesHighProfileUsers(tenant, "people", {
    source: "custom",
    customCount: people(wanted),
    customEmailAddresses: false,
  });
  for (const template of ["cards", "accounts"]) {
    new TmesDlpRule(tenant, template, {
      direction: "outbound",
      enabled: true,
      level: "organization",
      order: order(),
      templates: [template],
      actions:
        template === "cards"
          ? { intercept: "change-recipient", changeRecipient: { recipients: ["postmaster@transport.example"] } }
          : { intercept: "quarantine" },
    });
  }
}
app.synth();
