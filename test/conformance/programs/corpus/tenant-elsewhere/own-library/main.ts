// Shape: a company's own constructs around those of the library, in a folder of their own.
import { App, TerraformStack } from "cdktf";
import { AcmeSyslog, AcmeTenant } from "./constructs.js";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new AcmeTenant(stack, "croatia", "HR");
new AcmeSyslog(tenant, "siem", "siem.acme.example");
new AcmeSyslog(tenant, "archive", "archive.acme.example", false);
app.synth();
