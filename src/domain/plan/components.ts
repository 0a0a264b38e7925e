import type { Manifest } from '../manifest/schema.ts'
import { byName } from './contents.ts'
import type { ComponentChange } from './schema.ts'

type Components = Manifest['components']

/** Compares the components of two releases, sorted by name. */
export function compareComponents(before: Components, after: Components): ComponentChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names]
    .map((name): ComponentChange => {
      const [from, to] = [storePathOf(before, name), storePathOf(after, name)]
      const change = from === null ? 'added' : to === null ? 'removed' : from === to ? 'same' : 'changed'
      return { name, change, from, to }
    })
    .toSorted(byName)
}

function storePathOf(components: Components, name: string): string | null {
  return Object.hasOwn(components, name) ? components[name]!.storePath : null
}
