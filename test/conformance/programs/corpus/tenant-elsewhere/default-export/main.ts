// A module's default export is the stack; another's is the tenant's properties.
import { TmesEmailReportingAddIn, TmesTenant } from "@tmes-as-code/constructs";
import { App } from "cdktf";
import props from "./props.js";
import MailStack from "./stack.js";

const app = new App();
const stack = new MailStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", props);
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: true });
app.synth();
