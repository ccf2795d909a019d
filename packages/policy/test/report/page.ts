/** Reads HTML and XML for tests. jsdom's types would bring those of a browser into every file of the package. */
import { createRequire } from "node:module";

/** What tests use of an element or document. */
interface Nodes {
  readonly textContent: string;
  querySelector(selector: string): Nodes | null;
  querySelectorAll(selector: string): Iterable<Nodes> & { readonly length: number; readonly [index: number]: Nodes };
  getAttribute(name: string): string | null;
}

interface Page {
  readonly window: { readonly document: Nodes; eval(code: string): unknown };
}

interface Library {
  readonly JSDOM: new (text: string, options?: { contentType?: string; runScripts?: "outside-only" }) => Page;
}

const require = createRequire(import.meta.url);
const { JSDOM } = require("jsdom") as Library;

/** A page; its own scripts do not run. */
export function openPage(text: string, contentType?: "text/xml"): Page {
  return new JSDOM(text, contentType === undefined ? { runScripts: "outside-only" } : { contentType });
}

/** The source of axe-core, to be run in a page. */
export const axe = (require("axe-core") as { readonly source: string }).source;
