// What the registry holds.
import type { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export interface UniversalProps {
  country: string;
}

export interface Stack<Props extends UniversalProps> {
  name: string;
  description?: string;
  Stack: new (scope: Construct, id: string, props: Props) => TerraformStack;
  props: Omit<Props, keyof UniversalProps>;
}
