/**
 * The arms of a branch that is not decided. A change in one of them may not happen, so what is changed has its old value or
 * the new one. Where each arm that does not leave sets the same variable for certain, the old value is gone.
 */
import type { Run } from "./run.ts";
import { join, type Cell, type Value } from "./values.ts";

/** What an arm has set for certain, by the time it ends. */
interface Arm {
  readonly frame: number;
  readonly values: Map<Cell, Value>;
}

const open = new WeakMap<Run, Arm[]>();

function armsOf(run: Run): Arm[] {
  const arms = open.get(run) ?? [];
  open.set(run, arms);
  return arms;
}

/** Notes that a variable of a frame further out is set, if the current frame runs. */
export function noteSet(run: Run, cell: Cell, value: Value): void {
  for (const { frame, values } of armsOf(run)) {
    const before = values.get(cell);
    if (frame === run.frames.current && run.guards === 0) values.set(cell, value);
    else if (before !== undefined) values.set(cell, join([before, value]));
  }
}

/** Runs the arms of a branch, of which one happens. `goesOn`: whether what follows the branch runs after it. */
export function runArms<R>(run: Run, arms: readonly (() => R)[], goesOn: (result: R) => boolean): readonly R[] {
  const all = armsOf(run);
  const ended: Arm[] = [];
  const results = arms.map((arm) =>
    run.maybe(() => {
      const own: Arm = { frame: run.frames.current, values: new Map() };
      all.push(own);
      try {
        const result = arm();
        if (goesOn(result)) ended.push(own);
        return result;
      } finally {
        all.splice(all.indexOf(own), 1);
      }
    }),
  );
  const [first, ...others] = ended;
  for (const [cell, value] of first?.values ?? []) {
    const values = others.map((other) => other.values.get(cell));
    if (values.includes(undefined)) continue;
    const either = join([value, ...values.filter((each) => each !== undefined)]);
    // The branch itself may not run.
    if (run.frames.change(cell.state, run.guards > 0) === "certain") cell.value = either;
    else noteSet(run, cell, either);
  }
  return results;
}
