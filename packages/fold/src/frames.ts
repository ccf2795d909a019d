/**
 * Frames: stretches of a program that run as a whole or not at all. A change counts as certain only in the frame its
 * target was made in; elsewhere the target has its old value or the new one. Frames are numbered as they begin.
 */
import type { State } from "./values.ts";

/** What may become of a change. */
export type Change = "certain" | "perhaps" | "unknown";

/** The frames around what is running. */
export class Frames {
  /** How many of the frames around may not run. */
  doubt = 0;
  #last = 0;
  #current = 0;
  /** What was made before this frame may be changed there more than once, or at a time that is not known. */
  #repeated = 0;
  /** What was made before this frame is read there at a time that is not known. */
  #later = 0;

  /** Frames of loops over generators around, with nothing else between: what was made there is still in order. */
  #through: readonly number[] = [];

  /** What is read, while a caller records it. */
  #read: Set<State> | undefined;

  /** The frame that is running. */
  get current(): number {
    return this.#current;
  }

  /** Whether code runs at a time that is not known. */
  get isLater(): boolean {
    return this.#later > 0;
  }

  /** The state of what is made now. */
  state(): State {
    return { frame: this.#current, changed: false, readLater: false, fixed: 0 };
  }

  /** Begins a frame; what it gives ends it. `doubtful`: it may not run. */
  begin(doubtful: boolean, through: readonly number[] = []): () => void {
    const before = this.#current;
    const around = this.#through;
    this.#current = ++this.#last;
    this.#through = through;
    if (doubtful) this.doubt++;
    return () => {
      this.#current = before;
      this.#through = around;
      if (doubtful) this.doubt--;
    };
  }

  /** Runs what may run any number of times. */
  repeated<R>(run: () => R): R {
    return this.#apart(false, run);
  }

  /** Runs the body of a generator, between the pieces of which other code runs. */
  inPieces<R>(run: () => R): R {
    return this.#apart(false, run, [...this.#through, this.#current]);
  }

  /**
   * What may become of a change to the generator that has this state. While code between its pieces runs, that must not
   * change it.
   */
  request(state: State, guarded: boolean): Change {
    if (guarded || state.fixed > 0 || state.readLater || !this.#through.includes(state.frame))
      return this.change(state, guarded);
    state.changed = true;
    return "certain";
  }

  /** Runs what runs at a time that is not known. */
  later<R>(run: () => R): R {
    return this.#apart(true, run);
  }

  /** Runs something, and tells of what the values were read. */
  reading<R>(run: () => R): { readonly result: R; readonly read: ReadonlySet<State> } {
    const [before, read] = [this.#read, new Set<State>()];
    this.#read = read;
    try {
      return { result: run(), read };
    } finally {
      this.#read = before;
      for (const state of read) before?.add(state);
    }
  }

  #apart<R>(later: boolean, run: () => R, through?: readonly number[]): R {
    const [repeated, read] = [this.#repeated, this.#later];
    const end = this.begin(false, through);
    this.#repeated = this.#current;
    if (later) this.#later = this.#current;
    try {
      return run();
    } finally {
      [this.#repeated, this.#later] = [repeated, read];
      end();
    }
  }

  /** What may become of a change to what has this state. `guarded`: what was thrown before the change may be caught. */
  change(state: State, guarded: boolean): Change {
    if (state.fixed > 0 || state.readLater || state.frame < this.#repeated) return "unknown";
    state.changed = true;
    return state.frame === this.#current && !guarded ? "certain" : "perhaps";
  }

  /** Whether what has this state may have another value by the time it is read. */
  reads(state: State): boolean {
    this.#read?.add(state);
    if (state.frame >= this.#later) return true;
    state.readLater = true;
    return !state.changed;
  }
}
