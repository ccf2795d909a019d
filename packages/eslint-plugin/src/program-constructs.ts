/** The constructs that a program makes, and which tenant each belongs to. */
import type { Kind } from "@tmes-as-code/catalog";
import { argumentAt, known, type Entry, type Evaluation, type Observation, type Value } from "@tmes-as-code/fold";
import type { TSESTree } from "@typescript-eslint/types";
import { kindOf, positions } from "./constructs.ts";
import { withOverrides } from "./overrides.ts";

/** A tenant or an item that a program makes. */
export interface Construct {
  readonly observation: Observation;
  /** Kind `tenant` for tenants. */
  readonly kind: Kind;
  /** The `new` or `super` call, or the call in the linted file that leads to it. */
  readonly node: TSESTree.Node;
  /** Whether `node` is in the linted file. */
  readonly own: boolean;
  /** Whether `node` itself is the construct's `new` or `super` call. */
  readonly direct: boolean;
  readonly scope: Value;
  readonly id: Value;
  /** `undefined`: none given. */
  readonly props: Entry | undefined;
  /** `false`: made under a condition that is not decided. */
  readonly exists: boolean;
  /** Something changes it behind its properties. */
  readonly overridden: boolean;
}

/** The constructs that a program makes, in order. */
export function constructsOf(evaluation: Evaluation): readonly Construct[] {
  return evaluation.observations.flatMap((observation, index) => {
    const construct = constructOf(observation, evaluation);
    if (construct === undefined) return [];
    return isTooLate(index, construct.scope, evaluation) ? [{ ...construct, exists: false }] : [construct];
  });
}

/** Whether an app is synthesised before something is made in it. */
function isTooLate(index: number, scope: Value, { finished }: Evaluation): boolean {
  if (finished.every(({ observations }) => observations > index)) return false;
  // What an app is given are its options, not a scope.
  const root = scopesFrom(scope).findLast(({ type }) => type === "instance");
  return finished.some(({ instance, observations }) => observations <= index && instance === root);
}

/** The construct that an instance is; `undefined` for one of another class. */
export function constructOf(observation: Observation, { overridden, removed }: Evaluation): Construct | undefined {
  const kind = kindOf(observation.of);
  if (kind === undefined) return undefined;
  const { site, call, exists } = observation;
  const nearest = site.own ? site.node : call?.node;
  const written = given(observation, positions.props);
  const props = propsOf(observation, kind, written);
  return {
    observation,
    kind,
    node: nearest ?? site.node,
    own: nearest !== undefined,
    direct: site.own,
    scope: given(observation, positions.scope)?.value ?? known(undefined),
    id: given(observation, positions.id)?.value ?? known(undefined),
    props: props ?? written,
    exists: exists && !removed,
    overridden: overridden || observation.overridden || (props === undefined && observation.overrides.length > 0),
  };
}

/** An item's properties with what overrides them; `undefined` where that is not known. */
function propsOf({ site, overrides }: Observation, kind: Kind, written: Entry | undefined): Entry | undefined {
  if (overrides.length === 0) return written;
  return kind.id === "tenant" ? undefined : withOverrides(written ?? { ...site, value: known(undefined) }, overrides);
}

function given({ args, site }: Observation, position: number): Entry | undefined {
  return argumentAt(args, position, site);
}

/** The tenant a scope is or is below; only its site, where that is all a type says; nothing where it is not seen. */
export function tenantFrom(start: Value | undefined): { readonly tenant?: Observation; readonly site?: Value } {
  for (const scope of scopesFrom(start)) {
    if (scope.type === "unknown") {
      const { instanceOf, property } = scope.declared ?? {};
      const site = instanceOf !== undefined && isTenant(instanceOf) ? property?.("site") : undefined;
      return site === undefined ? {} : { site };
    }
    if (scope.type !== "instance") return {};
    const { observation } = scope;
    if (observation !== undefined && isTenant(observation.of)) return { tenant: observation };
  }
  return {};
}

/** A scope and those above it, as far as they are seen. */
function scopesFrom(start: Value | undefined): readonly Value[] {
  const scopes = new Set<Value>();
  for (let scope = start; scope !== undefined && !scopes.has(scope); scope = above(scope)) scopes.add(scope);
  return [...scopes];
}

function above(scope: Value): Value | undefined {
  const args = scope.type === "instance" ? scope.args : undefined;
  return args?.entries[positions.scope]?.value ?? args?.rest;
}

function isTenant(of: Observation["of"]): boolean {
  return kindOf(of)?.id === "tenant";
}
