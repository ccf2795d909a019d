/** What one run over a file learns for the next: what is changed after it was made. */
import type { TSESTree } from "@typescript-eslint/types";

/** Mutations seen so far. */
export class Mutations {
  /** Where objects and lists are made that something changes. */
  readonly sites = new Set<TSESTree.Node>();
  /** Fields of classes that something changes after construction. */
  readonly fields = new Map<TSESTree.Node, Set<string>>();
  size = 0;

  site(node: TSESTree.Node): void {
    if (this.sites.has(node)) return;
    this.sites.add(node);
    this.size++;
  }

  field(owner: TSESTree.Node, name: string): void {
    const names = this.fields.get(owner) ?? new Set();
    this.fields.set(owner, names);
    if (names.has(name)) return;
    names.add(name);
    this.size++;
  }
}
