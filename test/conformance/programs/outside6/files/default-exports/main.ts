// Each file exports one stack by default, and an index names them again. The stack of the branch offices has a default rule of 2019.
// Shape: `stacks/<name>.ts` with `export default class`, collected by `stacks/index.ts` and instantiated in a loop.
import { App, S3Backend } from "cdktf";
import stacks, { HeadOffice } from "./stacks/index.ts";

const app = new App();
for (const [id, Stack] of Object.entries(stacks)) {
  const stack = new Stack(app, id);
  new S3Backend(stack, { bucket: "state.example", key: `mail/${id}.tfstate`, region: "eu-west-3", encrypt: true });
}
new HeadOffice(app, "head-office-test");
app.synth();
