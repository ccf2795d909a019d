/** What one run over a file learns for the next. */
import type { TSESTree } from "@typescript-eslint/types";
import type { Variable } from "./module.ts";

/** What is changed at times that are not seen, and what is not followed. */
export class Mutations {
  /** Where objects and lists are made that something changes. */
  readonly sites = new Set<TSESTree.Node>();
  /** Where iterators are made whose elements are requested at times that are not known. */
  readonly iterators = new Set<TSESTree.Node>();
  /** Where generators are made, or things gone through, whose elements cannot be requested one by one. */
  readonly requestedAtOnce = new Set<TSESTree.Node>();
  /** Fields of classes that something changes. */
  readonly fields = new Map<TSESTree.Node, Set<string>>();
  readonly variables = new Set<Variable>();
  /** Functions, loops and statements that are not followed, and why. */
  readonly unfollowed = new Map<TSESTree.Node, string>();
  /** What catches exceptions, and may be left at any place. */
  readonly thrown = new Set<TSESTree.Node>();
  /** The same where it runs at a time that is not known. */
  readonly thrownLater = new Set<TSESTree.Node>();
  /** Code outside is given something after it was read in what such code calls: in any order, what is read may be changed. */
  areGivenAwayLate = false;
  size = 0;

  site(node: TSESTree.Node): void {
    if (this.sites.has(node)) return;
    this.sites.add(node);
    this.size++;
  }

  iterator(node: TSESTree.Node): void {
    if (this.iterators.has(node)) return;
    this.iterators.add(node);
    this.size++;
  }

  atOnce(node: TSESTree.Node): void {
    if (this.requestedAtOnce.has(node)) return;
    this.requestedAtOnce.add(node);
    this.size++;
  }

  field(owner: TSESTree.Node, name: string): void {
    const names = this.fields.get(owner) ?? new Set();
    this.fields.set(owner, names);
    if (names.has(name)) return;
    names.add(name);
    this.size++;
  }

  mayThrow(node: TSESTree.Node, later: boolean): void {
    const nodes = later ? this.thrownLater : this.thrown;
    if (nodes.has(node)) return;
    nodes.add(node);
    this.size++;
  }

  variable(variable: Variable): void {
    if (this.variables.has(variable)) return;
    this.variables.add(variable);
    this.size++;
  }

  givenAwayLate(): void {
    if (this.areGivenAwayLate) return;
    this.areGivenAwayLate = true;
    this.size++;
  }

  leave(node: TSESTree.Node, why: string): void {
    if (this.unfollowed.has(node)) return;
    this.unfollowed.set(node, why);
    this.size++;
  }
}
