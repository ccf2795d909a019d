// Every stack there is.
import { ForwardingStack, type ForwardingStackProps } from "./forwarding-stack.js";
import type { Stack } from "./stack.js";

export const stacks = [
  {
    name: "forwarding-quiet",
    description: "Detections only",
    Stack: ForwardingStack,
    props: { server: { address: "logs.bittern.example", protocol: "tls" }, forward: ["detection"] },
  } satisfies Stack<ForwardingStackProps>,
  {
    name: "forwarding-all",
    description: "Everything, to the old collector",
    Stack: ForwardingStack,
    props: {
      server: { address: "collector.bittern.example", protocol: "tcp" },
      forward: ["detection", "audit", "tracking", "clicks"],
    },
  } satisfies Stack<ForwardingStackProps>,
];
