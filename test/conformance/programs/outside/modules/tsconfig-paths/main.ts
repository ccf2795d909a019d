// Shape: `@lib/...` aliases from `paths` of tsconfig.json, with one config module for each environment.
import { App } from "cdktf";
import { config as devConfig } from "@lib/configs/config-dev";
import { config as prodConfigEu1 } from "@lib/configs/config-prod-eu-1";
import { MailStack } from "@lib/mail-stack";

const app = new App();
new MailStack(app, `${devConfig.stage}-mail`, devConfig);
new MailStack(app, `${prodConfigEu1.stage}-mail`, prodConfigEu1);
app.synth();
