/** Values by text, within bounds. */

/** Neither the size of a fleet nor the age of an editor's server decides how much is kept. */
const most = 500;

/** A map that forgets everything once it is full. */
export class BoundedMap<Value> extends Map<string, Value> {
  override set(key: string, value: Value): this {
    if (this.size >= most) this.clear();
    return super.set(key, value);
  }
}
