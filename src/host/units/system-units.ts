import { readdir, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { canReload } from '#domain/activation/can-reload'
import { dropInFolders, effectiveDropIns, unitNames } from '#domain/activation/drop-ins'
import { systemComponent } from '#domain/manifest/component'
import type { Manifest } from '#domain/manifest/schema'
import { isMissing, isThere } from '#tools/files/is-there'
import type { UnitDefinition } from '#tools/systemd/show-definitions'

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
  for (const name of unitNames(unit)) {
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
  const dropIns = await Promise.all(dropInFolders(unit).map((name) => dropInsOf(join(`${path}${UNITS}`, name))))
  return dropIns.flat().every((file) => own.includes(file.slice(path.length))) ? 'same' : 'other'
}

/**
 * Checks whether systemd can reload a unit as this system defines it; null for a unit that the system does not define. Drop-ins of another
 * folder, such as /run, apply to it too. True for a unit that is not a service: a target may pass a reload on to other units, so only the
 * reload itself shows whether it is possible.
 */
export async function isReloadableInSystem(system: string, { unit, files }: UnitDefinition): Promise<boolean | null> {
  const folder = `${system}${UNITS}`
  const own = (await Promise.all(unitNames(unit).map((name) => textOf(join(folder, name))))).find((text) => text !== null)
  if (own === undefined) return null
  if (!unit.endsWith('.service')) return true
  const inSystem = await Promise.all(dropInFolders(unit).map((name) => dropInsOf(join(folder, name))))
  const elsewhere = files.filter((file) => file.endsWith('.conf') && !file.startsWith(`${UNITS}/`))
  const texts = await Promise.all(effectiveDropIns(unit, [...inSystem.flat(), ...elsewhere]).map(textOf))
  return canReload([own, ...texts.filter((text) => text !== null)])
}

async function dropInsOf(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(noneIfMissing)
  return names.filter((name) => name.endsWith('.conf')).map((name) => join(folder, name))
}

async function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null)
}

function noneIfMissing(error: unknown): string[] {
  if (isMissing(error)) return []
  throw error
}
