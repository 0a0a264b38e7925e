import { readingCalls } from './wings.ts'
import type { Declaration, Source } from './source.ts'

const FILE_MODULES = new Set(['node:fs', 'node:fs/promises'])

/**
 * What a file of `machine` imports, of tools or of Node, that writes: `name of where`. A function of tools writes when it, or what it
 * uses, has the effect 'write' or takes from node:fs anything but a call that reads.
 */
export function writersOf(source: Source, sources: ReadonlyMap<string, Source>): { readonly file: string; readonly name: string }[] {
  return source.bindings.flatMap(({ name, specifier }) => {
    if (FILE_MODULES.has(specifier)) return readingCalls.includes(name) ? [] : [{ file: specifier, name }]
    const imported = source.imports.find((one) => one.specifier === specifier)
    const writes = imported?.to.startsWith('tools/') === true && doesWrite(imported.to, name, sources, new Set())
    return writes ? [{ file: imported.to, name }] : []
  })
}

function doesWrite(file: string, name: string, sources: ReadonlyMap<string, Source>, seen: Set<string>): boolean {
  const source = sources.get(file)
  const declaration = source?.declarations.find((one) => one.name === name)
  if (source === undefined || declaration === undefined || seen.has(`${file} ${name}`)) return false
  seen.add(`${file} ${name}`)
  return declaration.hasWriteEffect || usesWriter(source, declaration, (to, used) => doesWrite(to, used, sources, seen))
}

function usesWriter(source: Source, { name, names }: Declaration, isWriter: (file: string, name: string) => boolean): boolean {
  const used = [...names].filter((one) => one !== name)
  return used.some((one) => {
    const binding = source.bindings.find(({ local }) => local === one)
    if (binding === undefined) return isWriter(source.file, one)
    if (FILE_MODULES.has(binding.specifier)) return !readingCalls.includes(binding.name)
    const imported = source.imports.find(({ specifier }) => specifier === binding.specifier)
    return imported !== undefined && isWriter(imported.to, binding.name)
  })
}
