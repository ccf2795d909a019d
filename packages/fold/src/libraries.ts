/**
 * What the caller knows of the packages a program uses. The evaluator opens no package: it follows calls into a known one
 * by this description alone, and a call into any other may change all it is given.
 */
import type { Primitive } from "./values.ts";

/** A package whose functions and classes change nothing that they are given. */
export interface Library {
  /** Matches the module names it is imported by: `/^mail(\/.+)?$/`. */
  readonly specifier: RegExp;
  /** The classes it exports whose instances are to be observed, by the names of their exports. */
  readonly classes?: ReadonlyMap<string, ObservedClass>;
  /** The names of all members that instances of a class have, for classes of which they are listed. */
  readonly members?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A class of a library whose instances are reported to the caller. No such class extends another. */
export interface ObservedClass {
  /** What its properties can be read as. A property that is not listed is unknown. */
  readonly properties?: Readonly<Record<string, readonly PropertySource[]>>;
  /** Its constructor copies all objects and lists that it is given: what changes them later does not change the instance. */
  readonly copies?: boolean;
  /** The properties whose types its type arguments give, in their order: `["site"]` for `Tenant<"eu">`. */
  readonly typeArguments?: readonly string[];
}

/** Where the value of a property comes from. Of several sources the first counts that gives neither null nor undefined. */
export type PropertySource =
  /** An argument of the constructor, or a property of it. Arguments count from 0. */
  { readonly argument: number; readonly property?: string } | { readonly value: Primitive };

/** The known packages, and what changes their instances behind the arguments of their constructors. */
export interface Libraries {
  readonly packages: readonly Library[];
  /** Methods of libraries that do so, with a path and a value: `addOverride`. */
  readonly overridingMethods?: readonly string[];
  /** Members of observed classes of which a subclass, or an assignment, makes something else. */
  readonly overridingMembers?: ReadonlySet<string>;
  /** Methods of libraries that take instances away which other calls made. */
  readonly removingMethods?: readonly string[];
  /**
   * Methods of instances after which nothing counts that is made below them: the first arguments lead there. A file that calls
   * one whenever it runs is a program: what it exports and does not use itself is taken not to run.
   */
  readonly finishingMethods?: readonly string[];
}

/** Whether a module belongs to a known package. */
export function isKnown(libraries: Libraries, module: string): boolean {
  return libraryOf(libraries, module) !== undefined;
}

/** The observed class that a module exports by a name. */
export function observedClass(libraries: Libraries, module: string, name: string): ObservedClass | undefined {
  return libraryOf(libraries, module)?.classes?.get(name);
}

/** Whether instances of a library's class may have a member. */
export function mayHaveMember(libraries: Libraries, module: string, name: string, member: string): boolean {
  return libraryOf(libraries, module)?.members?.get(name)?.has(member) !== false || member in {};
}

function libraryOf({ packages }: Libraries, module: string): Library | undefined {
  return packages.find(({ specifier }) => specifier.test(module));
}
