// Shape: a blueprint builder that collects add-ons and deploys them in order, as Kubernetes blueprints for CDK do.
import { App } from "cdktf";
import { EmailRecoveryAddOn } from "./add-ons/email-recovery.ts";
import { LogForwardingAddOn } from "./add-ons/log-forwarding.ts";
import { QuarantineAddOn } from "./add-ons/quarantine.ts";
import { MailBlueprint } from "./core/blueprint.ts";

const app = new App();

const base = MailBlueprint.builder()
  .site("eu")
  .dataSubjects("AT", "CZ")
  .addOns(new QuarantineAddOn({ digestHour: 6 }));

base.clone("brewery-vienna").addOns(new EmailRecoveryAddOn()).build(app, "vienna");
base
  .clone("brewery-brno")
  .addOns(new LogForwardingAddOn({ collector: "logs.brewery.example", clicks: true }))
  .build(app, "brno");

app.synth();
