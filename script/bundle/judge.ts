import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseChunk } from './chunk.ts'

/** Every user of an action downloads all of dist/ each time, and every reviewer reads it. */
const LIMIT_BYTES = 7_000_000

/** Lists what is wrong with a bundle: its size, and each module or source file that it contains twice. Empty for a good one. */
export function faultsOfBundle(folder: string, limitBytes = LIMIT_BYTES): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  const size = bytes > limitBytes ? [`The bundle has ${bytes} bytes; ${limitBytes} is the limit.`] : []
  return [...size, ...modulesTwice(join(folder, 'main'))]
}

function modulesTwice(main: string): string[] {
  const places = new Map<string, string[]>()
  const add = (what: string, file: string) => places.set(what, [...(places.get(what) ?? []), file])
  for (const file of readdirSync(main).filter((name) => name.endsWith('.js'))) {
    for (const [id, source] of parseChunk(readFileSync(join(main, file), 'utf8')).modules) {
      add(`Module ${id}`, file)
      for (const [, part] of source.matchAll(/^\s*;?\/\/ CONCATENATED MODULE: (.*)$/gm)) add(part!, file)
    }
  }
  return [...places].flatMap(([what, where]) => (where.length === 1 ? [] : [`${what} stands in ${where.join(' and ')}.`]))
}
