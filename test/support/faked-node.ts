import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A module for `node --import` that makes Node report another version; `folder` is where its file goes. */
export function fakedNode(folder: string, version: string): string {
  const file = join(folder, `node-${version}.mjs`)
  writeFileSync(file, `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })\n`)
  return file
}
