import type { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type StackClass = new (scope: Construct, id: string) => TerraformStack;

export const catalogue = new Map<string, StackClass>();

export function mailStack(id: string) {
  return (target: StackClass, _context: ClassDecoratorContext): void => {
    catalogue.set(id, target);
  };
}
