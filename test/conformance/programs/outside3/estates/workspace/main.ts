// Shape: a workspace: a kit of constructs in one package, an application in another, `main` wires both.
import { App } from "cdktf";
import { HospitalMail } from "./apps/hospitals/hospital-mail.ts";
import { hospitals } from "./apps/hospitals/hospitals.ts";
import { stackId } from "./packages/kit/index.ts";

const app = new App();
for (const hospital of hospitals) {
  new HospitalMail(app, stackId("hospital", hospital.code), hospital);
}
app.synth();
