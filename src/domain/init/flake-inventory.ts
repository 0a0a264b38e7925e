/**
 * The other form of `nix flake show --json`, of Nix versions with flake schemas (Determinate Nix): each output has a `doc` and an
 * `output`, whose nodes have `children`, or are leaves; one of another system is `filtered`. An output without a schema is `unknown`.
 * It may be below `inventory`.
 *
 * Source: `getFlakeInventory` in src/libcmd/flake-schemas.cc of DeterminateSystems/nix-src.
 */

type Tree = Readonly<Record<string, unknown>>

/** Returns what Nix printed in its classic form, where the names of outputs, systems and attributes are nested without anything between. */
export function classicForm(shown: unknown): unknown {
  if (!isTree(shown)) return shown
  const inventory = [shown['inventory'], shown].find((one) => isInventory(one))
  if (!isTree(inventory)) return shown
  return Object.fromEntries(Object.entries(inventory).map(([name, of]) => [name, plain(isTree(of) ? of['output'] : undefined)]))
}

function plain(node: unknown): unknown {
  const children = isTree(node) ? node['children'] : undefined
  if (!isTree(children)) return {}
  return Object.fromEntries(Object.entries(children).map(([name, child]) => [name, plain(child)]))
}

/** No output of the classic form has only these names: below it are systems, attributes, or a `type`. */
function isInventory(value: unknown): boolean {
  if (!isTree(value)) return false
  const outputs = Object.values(value)
  return outputs.length > 0 && outputs.every((of) => isTree(of) && (of['unknown'] === true || (isTree(of['output']) && 'doc' in of)))
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
