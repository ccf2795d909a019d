/** Values by text, within bounds. */

/** Neither the size of a fleet nor the age of an editor's server decides how much is kept. */
const most = 500;

/** A map that forgets everything once it is full. */
export class BoundedMap<Value> extends Map<string, Value> {
  readonly #most: number;

  /** @param atMost - Values that are kept. */
  constructor(atMost = most) {
    super();
    this.#most = atMost;
  }

  override set(key: string, value: Value): this {
    if (this.size >= this.#most) this.clear();
    return super.set(key, value);
  }
}
