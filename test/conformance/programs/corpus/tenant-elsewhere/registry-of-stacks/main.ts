// Shape: a table of stack classes with their properties, made one after the other.
import { App, type TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { FilesStack, PeopleStack, type MailProps } from "./stacks.js";

interface Entry {
  readonly id: string;
  readonly Stack: new (scope: Construct, id: string, props: MailProps) => TerraformStack;
  readonly props: MailProps;
}

const entries: readonly Entry[] = [
  { id: "files", Stack: FilesStack, props: { name: "acme-files", dataSubjects: ["LT"] } },
  { id: "people", Stack: PeopleStack, props: { name: "acme-people", dataSubjects: ["MT"] } },
];

const app = new App();
for (const { id, Stack, props } of entries) new Stack(app, id, props);
app.synth();
