// The stack.
import { TerraformStack } from "cdktf";

export class Mail extends TerraformStack {}
