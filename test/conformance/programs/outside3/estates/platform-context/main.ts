// Shape: one context object with naming, flags and a lookup of the tenant, passed to every stack.
import { App } from "cdktf";
import { PlatformContext } from "./platform/context.ts";
import { GuestHouseStack } from "./stacks/guest-house-stack.ts";

const app = new App();
const context = new PlatformContext({ organisation: "alpine", flags: { digest: true, notifications: false } });
for (const house of ["edelweiss", "enzian"]) new GuestHouseStack(app, context.id(house), { context, house });
app.synth();
