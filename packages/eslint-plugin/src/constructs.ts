/** Describes CDKTF and the constructs to the evaluator: a class for each kind, and the properties of its instances. */
import { kinds, type Kind } from "@tmes-as-code/catalog";
import type { Libraries, ObservedClass, PropertySource } from "@tmes-as-code/fold";
import { constructMembers, scopeMembers } from "./construct-members.ts";
import { constructPackages } from "./construct-packages.ts";

/** Positions of a construct's arguments. */
export const positions = { scope: 0, id: 1, props: 2 } as const;

const byClass = new Map(kinds.map((kind) => [kind.construct, kind]));

/** The kind that an export of a package makes, if it is one of ours. */
export function kindOf({ module, name }: { readonly module: string; readonly name: string }): Kind | undefined {
  return constructPackages.includes(module) ? byClass.get(name) : undefined;
}

/** Whether a class is called as a construct is. */
export function isConstructName(name: string): boolean {
  return byClass.has(name);
}

const classes = new Map(kinds.map((kind) => [kind.construct, classOf(kind)]));

/** The packages that programs with constructs use. */
export const libraries: Libraries = {
  packages: [
    ...constructPackages.map((name) => ({ specifier: new RegExp(`^${name}$`), classes })),
    { specifier: /^(constructs|cdktf|cdktn)$/, members: scopeMembers },
    { specifier: /^(@cdktf\/.+|@cdktn\/.+)$/ },
  ],
  // These change what a construct puts into Terraform's JSON.
  overridingMethods: ["addOverride"],
  overridingMembers: new Set(constructMembers),
  removingMethods: ["tryRemoveChild"],
  finishingMethods: ["synth"],
};

function classOf({ id, presence }: Kind): ObservedClass {
  const { scope, id: constructId, props } = positions;
  const prop = (property: string): PropertySource => ({ argument: props, property });
  // What a construct is given it copies at once: `frozenSettings` in packages/constructs.
  const copies = true;
  if (id === "tenant")
    return { copies, properties: { name: [prop("name")], site: [prop("site")] }, typeArguments: ["site"] };
  const name = presence.type === "always" ? [{ value: "settings" }] : [prop("name"), { argument: constructId }];
  return { copies, properties: { name, tenant: [prop("tenant"), { argument: scope }] } };
}
