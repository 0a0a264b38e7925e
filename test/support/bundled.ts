import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleFolder } from './run-stub.ts'

interface WithRequire {
  readonly require: ((id: number) => Record<string, unknown>) & { e(chunk: number): Promise<unknown> }
}

/** What the bundle writes before a module, with its number, and before each part of one that is made of several files. */
const HEADER = /^(?:\/\*{3}\/ (\d+):|\/\/ CONCATENATED MODULE:) (?:\/\/ |\.\/)?(.*)$/gm

/** Opens a copy of the bundle from within: returns what the module that a file of a package is in exports there. */
export async function openBundle(): Promise<(file: string) => Record<string, unknown>> {
  // Vitest leaves what is below node_modules to Node.
  const folder = join(mkdtempSync(join(tmpdir(), 'bundled-')), 'node_modules/bundle')
  cpSync(join(bundleFolder(), 'main'), folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const entry = join(folder, 'index.js')
  writeFileSync(entry, `${readFileSync(entry, 'utf8')}\nexport { __nccwpck_require__ as require };\n`)
  const { require } = (await import(pathToFileURL(entry).href)) as WithRequire
  const ids = new Map<string, number>()
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const [, chunk] = /^(\d+)\.index\.js$/.exec(name) ?? []
    if (chunk !== undefined) await require.e(Number(chunk))
    let current = 0
    for (const [, id, file] of readFileSync(join(folder, name), 'utf8').matchAll(HEADER)) {
      current = id === undefined ? current : Number(id)
      ids.set(file!, current)
    }
  }
  return (file) => {
    const id = ids.get(file)
    if (id === undefined) throw new Error(`The bundle has no module ${file}.`)
    return require(id)
  }
}
