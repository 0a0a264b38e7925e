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
  if (source === undefined || seen.has(`${file} ${name}`)) return false
  seen.add(`${file} ${name}`)
  const isWriter = (to: string, used: string): boolean => doesWrite(to, used, sources, seen)
  if (name === '*') return wholeWrites(source, isWriter)
  const declaration = source.declarations.find((one) => one.name === name)
  if (declaration !== undefined) return declaration.hasWriteEffect || usesWriter(source, declaration, isWriter)
  // It may export the name of another module.
  return source.bindings.some(
    (binding) => (binding.local === name || binding.local === '*') && bindingWrites(source, { ...binding, asked: name }, isWriter),
  )
}

/** Whether anything in a module writes. */
function wholeWrites(source: Source, isWriter: (file: string, name: string) => boolean): boolean {
  return (
    source.hasWriteEffect ||
    source.declarations.some(({ name }) => isWriter(source.file, name)) ||
    source.bindings.some((binding) => bindingWrites(source, { ...binding, asked: '*' }, isWriter))
  )
}

/** Whether what a file takes from another module writes. Of a whole module it is what was asked for. */
function bindingWrites(
  source: Source,
  { name, specifier, asked }: { readonly name: string; readonly specifier: string; readonly asked: string },
  isWriter: (file: string, name: string) => boolean,
): boolean {
  if (FILE_MODULES.has(specifier)) return !readingCalls.includes(name)
  const imported = source.imports.find((one) => one.specifier === specifier)
  return imported !== undefined && isWriter(imported.to, name === '*' ? asked : name)
}

function usesWriter(source: Source, { name, names }: Declaration, isWriter: (file: string, name: string) => boolean): boolean {
  const used = [...names].filter((one) => one !== name)
  return used.some((one) => {
    const binding = source.bindings.find(({ local }) => local === one)
    return binding === undefined ? isWriter(source.file, one) : bindingWrites(source, { ...binding, asked: '*' }, isWriter)
  })
}
