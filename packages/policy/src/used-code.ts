/** Notes which parts of a program a run used, so that the compiled code that is kept has their functions. */

/** The notes of the code that is running; `runCompiled` gives them to the file that it runs. */
declare const usedParts: Set<string> | undefined;

/** Notes that a part is used. Each part that the kept code has not been compiled with is compiled once more at each start. */
export function usePart(name: string): void {
  if (typeof usedParts !== "undefined") usedParts.add(name);
}
