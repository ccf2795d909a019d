// A mixin adds a construct to any stack.
import { App, TerraformStack } from "cdktf";
import { withTenant } from "./with-tenant.js";

class PlainStack extends TerraformStack {}
const MailStack = withTenant(PlainStack, { switchboard: false });

const app = new App();
new MailStack(app, "garganey");
app.synth();
