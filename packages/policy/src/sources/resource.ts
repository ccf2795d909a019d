/** What a resource of Terraform holds of ours. */
import { noticeOf } from "../notice.ts";
import { isObject } from "../json.ts";
import type { IntegrityNotice } from "../types.ts";
import { isNotice, readBlock, type Block, type BlockContext, type RawBlock } from "./blocks.ts";
import { hiddenItem, holdsItem, type ReadInputs } from "./hidden-item.ts";
import { withoutKeys } from "./modules.ts";
import { ownerText } from "./names.ts";

/** A resource as a source found it; its input counts only where it is a `terraform_data`. */
export interface RawResource extends RawBlock {
  readonly type: unknown;
  /** Its values besides the input. */
  readonly others: unknown;
}

/** What reading a resource needs to know. */
export interface ResourceContext extends BlockContext {
  /** Addresses that the configuration lists as foreign. */
  readonly foreign: readonly string[];
  /** What is read as an item elsewhere; a copy of it is not hidden. */
  readonly read: ReadInputs;
}

/**
 * The item that a resource declares, if it declares one, and what was noticed about it.
 *
 * @throws InputError for an item that cannot be read as one.
 */
export function readResource(
  raw: RawResource,
  context: ResourceContext,
): { readonly block?: Block; readonly notices: readonly IntegrityNotice[] } {
  const { address, type, written, others } = raw;
  const { file } = context;
  const hidden = [hiddenItem(address, file)];
  const beside = holdsItem(others, context.read) ? hidden : [];
  if (type !== "terraform_data") return { notices: beside };
  const listed = foreignAddress(address, context.foreign);
  const read = readBlock(raw, context);
  if (read === undefined) return { notices: holdsItem(written, context.read) ? hidden : beside };
  if (isNotice(read)) return { notices: listed !== undefined && !hasKind(raw) ? beside : [...beside, read] };
  return {
    block: read,
    notices: [...beside, ...hiddenSettings(read), ...(listed === undefined ? [] : [foreignItem(read, listed)])],
  };
}

/** Which of the addresses that are listed as foreign covers a resource. */
function foreignAddress(address: string, foreign: readonly string[]): string | undefined {
  if (foreign.length === 0) return undefined;
  const plain = withoutKeys(address);
  return foreign.find((listed) => plain === listed || plain.startsWith(`${listed}.`));
}

function hasKind({ input }: RawBlock): boolean {
  return isObject(input) && typeof input["tmes"] === "string";
}

/** A notice where the configuration lists an item as foreign. It is still checked. */
function foreignItem({ tenant, kind, name, origin }: Block, listed: string): IntegrityNotice {
  return {
    ...noticeOf("foreign-item", { address: origin.address ?? "", listed }),
    tenant,
    item: { kind, name },
    origin,
  };
}

/** A notice where settings are marked sensitive: they cannot be judged, and are never printed. */
function hiddenSettings({ unknowns, tenant, kind, name, origin }: Block): readonly IntegrityNotice[] {
  if (!unknowns.some(({ reason }) => reason === "redacted")) return [];
  return [
    {
      ...noticeOf("sensitive-settings", { item: ownerText(undefined, kind, name) }),
      tenant,
      item: { kind, name },
      path: ["settings"],
      origin,
    },
  ];
}
