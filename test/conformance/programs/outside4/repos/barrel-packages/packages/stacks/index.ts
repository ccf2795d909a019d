export { default as OutgoingStack, type OutgoingStackProps } from "./outgoing-stack.ts";
