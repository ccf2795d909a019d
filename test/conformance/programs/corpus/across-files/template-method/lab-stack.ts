// The lab opens archives.
import { BaseStack, type Switches } from "./base-stack.js";

export class LabStack extends BaseStack {
  protected override switches(): Switches {
    return { ...super.switches(), passwords: true };
  }
}
