import { readdir, readFile, realpath } from 'node:fs/promises'
import { systemComponent } from '#domain/manifest/component'
import type { Manifest } from '#domain/manifest/schema'
import { isMissing } from '#tools/files/is-there'
import type { UnitDefinition } from '#tools/systemd/show-definitions'
import { isThere } from '#tools/files/is-there'

/** The folder of the units, within a NixOS system and, once it is activated, on the host. */
const UNITS = '/etc/systemd/system'

/**
 * Checks whether the release's own system has such a unit: `unchanged` when the switch does not change the host's units, `unknown` while
 * the system is not in the store.
 */
export async function unitInSystem(manifest: Manifest, unit: string): Promise<'present' | 'absent' | 'unchanged' | 'unknown'> {
  const system = systemComponent(manifest)
  // With `boot` the host has the units of its present system until it is rebooted.
  if (system === null || system.mode === 'boot') return 'unchanged'
  if (!(await isThere(system.path))) return 'unknown'
  const template = unit.replace(/@[^.]*(?=\.[a-z]+$)/, '@')
  for (const name of new Set([unit, template])) {
    const file = await realpath(`${system.path}${UNITS}/${name}`).catch(() => null)
    // A link to /dev/null is a mask.
    if (file !== null && file !== '/dev/null') return 'present'
  }
  return 'absent'
}

/** Checks whether the switch to the release's own system changes the definition of a unit. */
export async function definitionInSystem(manifest: Manifest, { unit, files }: UnitDefinition): Promise<'same' | 'other' | 'unknown'> {
  const inSystem = await unitInSystem(manifest, unit)
  if (inSystem === 'unknown') return 'unknown'
  const path = systemComponent(manifest)?.path
  if (inSystem === 'unchanged' || path === undefined) return 'same'
  const own = files.filter((file) => file.startsWith(`${UNITS}/`))
  for (const file of own) {
    if ((await textOf(file)) !== (await textOf(`${path}${file}`))) return 'other'
  }
  const dropIns = await readdir(`${path}${UNITS}/${unit}.d`).catch(noneIfMissing)
  return dropIns.every((name) => !name.endsWith('.conf') || own.includes(`${UNITS}/${unit}.d/${name}`)) ? 'same' : 'other'
}

async function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null)
}

function noneIfMissing(error: unknown): string[] {
  if (isMissing(error)) return []
  throw error
}
