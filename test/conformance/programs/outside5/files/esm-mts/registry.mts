import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type Declare = (stack: TerraformStack) => void;

const declarations: { id: string; declare: Declare }[] = [];

/** Remembers a tenant until the app is complete. */
export function defineTenant(id: string, declare: Declare): void {
  declarations.push({ id, declare });
}

export function deploy(app: Construct): number {
  for (const { id, declare } of declarations) declare(new TerraformStack(app, id));
  return declarations.length;
}
