/**
 * Settings of V8 for processes that are mostly short. They change when V8 optimises code and how fast it lets memory for new
 * objects grow, and never what code does. V8 prints an error for a setting that it does not know.
 */

/** As many bytes of a function's WebAssembly run before V8 optimises it: one document reaches V8's own limit (1.8 MB in Node 20). */
const webAssembly = "--wasm-tiering-budget=300000000";

/** Some 15 times V8's own limit in Node 20: it takes that many bytes of byte code to optimise a function. */
const javaScript20 = "--interrupt-budget=1000000";

/** The same for later versions, whose limit (3000) is a number of calls. */
const javaScript = "--invocation-count-for-turbofan=20000";

/** V8 starts with 1 MB for new objects, and moves what is still used each time that it doubles it. */
const newObjects = "--semi-space-growth-factor=16";

/**
 * V8 also frees new objects while a process waits, once they fill most of their memory. The process often ends right after. In
 * a longer one V8 still does so when that memory is full.
 */
const noTask = "--no-minor-gc-task";

/** The settings for a version of Node, such as `20.19.0`. */
export function v8Settings(node: string): readonly string[] {
  const major = Number.parseInt(node, 10);
  const optimising = major === 20 ? [javaScript20] : major >= 22 ? [javaScript] : [];
  return [webAssembly, ...optimising, newObjects, noTask];
}
