// Shape: a method decorator that logs around what makes resources.
import { TmesDomain, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

function traced<This, Args extends unknown[], Result>(
  method: (this: This, ...args: Args) => Result,
  context: ClassMethodDecoratorContext,
) {
  return function (this: This, ...args: Args): Result {
    if (process.env["TRACE"] === "1") console.log(`-> ${String(context.name)}`);
    return method.apply(this, args);
  };
}

class DomainStack extends TerraformStack {
  private readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: "graphic",
      site: "eu",
      edition: "standard",
      dataSubjects: ["SI"],
    });
  }

  @traced
  addDomain(name: string, outbound: boolean): TmesDomain {
    return new TmesDomain(this.tenant, name, {
      outbound: { enabled: outbound },
      skipDefaultRules: name.startsWith("mail."),
    });
  }
}

const app = new App();
const stack = new DomainStack(app, "mail");
stack.addDomain("mail.graphic.example", false);
stack.addDomain("graphic.example", true);
app.synth();
