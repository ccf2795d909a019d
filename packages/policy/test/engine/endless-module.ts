/** WebAssembly by hand: a policy, as opa-wasm calls it, one of whose functions never ends. */

const i32 = 0x7f;
const loopForever = [0x03, 0x40, 0x0c, 0x00, 0x0b, 0x00];

/** Unsigned LEB128. */
function number(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(value >>> 7)];
}

function signed(value: number): number[] {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}

const list = (parts: readonly (readonly number[])[]): number[] => [...number(parts.length), ...parts.flat()];
const sized = (bytes: readonly number[]): number[] => [...number(bytes.length), ...bytes];
const text = (value: string): number[] => sized([...new TextEncoder().encode(value)]);
const section = (id: number, content: readonly number[]): number[] => [id, ...sized(content)];

const gives = (value: number): number[] => [0x41, ...signed(value)];

/** What opa-wasm calls: name, parameters and result. `{"tmes/main/results":0}` is at 1024. */
const functions: readonly (readonly [name: string, parameters: number, result: number | undefined])[] = [
  ["builtins", 0, 0],
  ["entrypoints", 0, 0],
  ["opa_json_dump", 1, 1024],
  ["opa_malloc", 1, 4096],
  ["opa_json_parse", 2, 8],
  ["opa_heap_ptr_get", 0, 65_536],
  ["opa_heap_ptr_set", 1, undefined],
  ["opa_eval", 7, 0],
];

/**
 * The bytes of a module.
 *
 * @param endless - The function that never ends.
 */
export function endlessModule(endless: "opa_eval" | "builtins"): Uint8Array {
  const entrypoints = [...new TextEncoder().encode('{"tmes/main/results":0,"tmes/exceptions/decision":1}'), 0];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(
      1,
      list(
        functions.map(([, parameters, result]) => [
          0x60,
          ...list(Array.from({ length: parameters }, () => [i32])),
          ...list(result === undefined ? [] : [[i32]]),
        ]),
      ),
    ),
    ...section(2, list([[...text("env"), ...text("memory"), 0x02, 0x00, ...number(2)]])),
    ...section(3, list(functions.map((_, index) => number(index)))),
    ...section(6, list([1, 3].map((version) => [i32, 0x00, ...gives(version), 0x0b]))),
    ...section(
      7,
      list([
        ...functions.map(([name], index) => [...text(name), 0x00, ...number(index)]),
        ...["opa_wasm_abi_version", "opa_wasm_abi_minor_version"].map((name, index) => [
          ...text(name),
          0x03,
          ...number(index),
        ]),
      ]),
    ),
    ...section(
      10,
      list(
        functions.map(([name, , result]) => {
          const body = name === endless ? loopForever : result === undefined ? [] : gives(result);
          return sized([0x00, ...body, 0x0b]);
        }),
      ),
    ),
    ...section(11, list([[0x00, ...gives(1024), 0x0b, ...sized(entrypoints)]])),
  ]);
}
