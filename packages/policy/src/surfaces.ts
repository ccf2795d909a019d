/**
 * The one table of surfaces: types, the command's choices and help, merging and severities come from it. A new surface is
 * a new entry; the compiler names what else it concerns, and a test the JSON Schemas that list surfaces.
 */
import type { UndeterminedHandling } from "@tmes-as-code/catalog";
import { keysOf } from "./keys.ts";

interface SurfaceInfo {
  readonly title: string;
  /** What is seen there of a tenant. */
  readonly view: string;
  /** `part`: never more than a part of a tenant, so that what is not seen is not a finding. */
  readonly sees: "all" | "part";
  /** What an undetermined verdict means where no pack says. */
  readonly undetermined: UndeterminedHandling;
  /** What the command recognises an input of it by; none where it has no such inputs. */
  readonly input?: string;
}

const open: UndeterminedHandling = { undeclared: "error", other: "error" };

/**
 * Where a check runs. The later a surface comes here, the more it can know: of several that saw one tenant, the last
 * decides how severe an undetermined verdict is.
 */
export const surfaces = {
  editor: {
    title: "Editor",
    view: "one file of a program, or one document, while it is written",
    sees: "part",
    undetermined: { undeclared: "warn", other: "off" },
  },
  synth: {
    title: "Synth",
    view: "all stacks of a program; values that Terraform will know are unknown",
    sees: "all",
    undetermined: { undeclared: "warn", other: "warn" },
    input: "a folder that CDKTF wrote (cdktf.out), or one that has it",
  },
  plan: {
    title: "Plan",
    view: "what Terraform will make; values that it knows after apply are unknown",
    sees: "all",
    undetermined: open,
    input: "JSON of a saved plan (terraform show -json)",
  },
  state: {
    title: "State",
    view: "what Terraform made",
    sees: "all",
    undetermined: open,
    input: "JSON of a state (terraform show -json)",
  },
  document: {
    title: "Document",
    view: "the tenant documents that were given",
    sees: "all",
    undetermined: open,
    input: "a tenant document in YAML or JSON (apiVersion: tmes/v1), or a folder of them",
  },
} as const satisfies Readonly<Record<string, SurfaceInfo>>;

/** Where a check runs. */
export type Surface = keyof typeof surfaces;

/** All surfaces, in the order of the table. */
export const surfaceIds = keysOf(surfaces);

/** A surface that the command has inputs of. */
export type InputSurface = {
  [Id in Surface]: (typeof surfaces)[Id] extends { readonly input: string } ? Id : never;
}[Surface];

/** Surfaces that the command has inputs of. */
export const inputSurfaces = surfaceIds.filter((id): id is InputSurface => "input" in surfaces[id]);

/** Something for each surface. */
export function forSurfaces<Value>(make: (surface: Surface) => Value): Readonly<Record<Surface, Value>> {
  // The entries are of all surfaces, and `Object.fromEntries` forgets it.
  return Object.fromEntries(surfaceIds.map((id) => [id, make(id)])) as Record<Surface, Value>;
}

/** The surface that checks the same tenants next, and why a value may be unknown here and known there. */
export const nextSurfaces: Partial<Record<Surface, { readonly surface: Surface; readonly shows: "token" }>> = {
  synth: { surface: "plan", shows: "token" },
};

/** Which of two surfaces decides how severe an undetermined verdict is. */
export function decisive(a: Surface, b: Surface): Surface {
  return surfaceIds.indexOf(a) < surfaceIds.indexOf(b) ? b : a;
}
