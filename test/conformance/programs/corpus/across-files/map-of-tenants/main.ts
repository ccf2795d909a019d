// A `Map` of another file, consumed entry by entry.
import { App } from "cdktf";
import { tenants } from "./tenants.js";
import { SyslogStack } from "./syslog-stack.js";

const app = new App();
for (const [name, protocol] of tenants) new SyslogStack(app, name, protocol);
app.synth();
