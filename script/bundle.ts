/**
 * Makes dist/ from build/js (which `tsc` wrote): one bundle with a chunk per verb, a stub per entry point, and the agent
 * as one file. The output is ESM: CommonJS bundles of @actions/artifact 6 crash at start.
 *
 *   node script/bundle.ts [FOLDER]     FOLDER defaults to dist
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ncc, { type StatsModule } from '@vercel/ncc'
import { withEagerModules, parseChunk, printChunk, type Chunk } from './bundle/chunk.ts'
import { faultsOfBundle } from './bundle/judge.ts'
import { absentForm, inOtherForm, leftOut, otherForms, packageOf, pathInPackages, type Original } from './bundle/left-out.ts'
import { arrangeLicences } from './bundle/licences.ts'
import { withoutUnreached } from './bundle/reach.ts'
import { shareModules } from './bundle/share.ts'
import { carriedForm } from './bundle/carried-form.ts'
import { withoutTwins } from './bundle/twins.ts'
import { stubs } from './stubs.ts'

const folder = resolve(process.argv[2] ?? 'dist')

rmSync(folder, { recursive: true, force: true })

// The emitted JavaScript keeps the source's package imports, which must lead to it and not to the source.
writeFileSync('build/js/package.json', JSON.stringify({ type: 'module', imports: { '#*': './*.js' } }))

const main = await bundle('build/js/entry.js', { minify: false })
for (const [name, content] of Object.entries(await arranged(main)))
  write(join('main', name), name.endsWith('.js') ? asAscii(content) : content)
// The root's action.yml is the verb release.
for (const [name, content] of Object.entries(stubs([...readdirSync('actions'), 'release']))) write(name, content)
write('old-node.js', readFileSync('build/js/domain/installation/old-node.js', 'utf8'))
chmodSync(join(folder, 'cli.js'), 0o755)

// The agent travels to hosts as one file, so it is bundled apart and minified.
const { 'index.js': agent, 'licenses.txt': licenses, ...others } = (await bundle('build/js/agent/main.js', { minify: true })).files
if (agent === undefined || licenses === undefined || Object.keys(others).length > 0) {
  throw new Error(`The agent must be one file, but there are ${Object.keys(others).join(', ')}; import with /* webpackMode: "eager" */.`)
}
write('agent.js', asAscii(withEagerModules(agent)))
write('agent.licenses.txt', arrangeLicences(licenses))

write('package.json', '{ "type": "module" }\n')
// `init` writes them with the names of its application.
for (const name of readdirSync('examples/workflows')) write(join('workflows', name), readFileSync(join('examples/workflows', name), 'utf8'))

const faults = faultsOfBundle(folder)
if (faults.length > 0) throw new Error(`The bundle is not as it should be:\n${faults.join('\n')}`)

/**
 * Converts the program to ASCII: Node reads, decodes and compiles it a sixth faster. Only characters in strings, templates, regular
 * expressions and comments are replaced.
 */
function asAscii(program: string): string {
  return program.replaceAll(/[^\p{ASCII}]/gu, (character) =>
    Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''),
  )
}

interface Bundled {
  readonly files: Record<string, string>
  /** Files that each module was made of, relative to this repository, by the module's number. */
  readonly sources: ReadonlyMap<string, readonly string[]>
}

/** The files that ncc makes of an entry, by name. */
async function bundle(entry: string, { minify }: { minify: boolean }): Promise<Bundled> {
  const { code, assets, stats } = await ncc(resolve(entry), {
    cache: false,
    esm: true,
    license: 'licenses.txt',
    minify,
    quiet: true,
  })
  const files = Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source.toString()]))
  delete files['package.json']
  const { modules } = stats.toJson({
    all: false,
    ids: true,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  })
  return { files: { ...files, 'index.js': code }, sources: new Map(modules.map((module) => [String(module.id), sourcesOf(module)])) }
}

function sourcesOf({ nameForCondition, modules }: StatsModule): string[] {
  const files = [nameForCondition, ...(modules ?? []).map((part) => part.nameForCondition)]
  return [...new Set(files.flatMap((file) => (file ? [relative('.', file)] : [])))]
}

/** Arranges the same files without duplicate modules, and with packages' code in the form in which we ship it. */
async function arranged({ files, sources }: Bundled): Promise<Record<string, string>> {
  const { true: programs = [], false: texts = [] } = Object.groupBy(Object.entries(files), ([name]) => String(name.endsWith('.js')))
  const forms = new Map<string, Promise<string>>()
  const replaced = new Set<string>()
  const chunks = new Map<string, Chunk>()
  const program = programs.map(([, text]) => text).join('\n')
  for (const [name, text] of programs) {
    const { before, modules, after } = parseChunk(text)
    const carried = new Map<string, string>()
    for (const [id, source] of modules) {
      if (!forms.has(source)) forms.set(source, formOf({ source, files: sources.get(id) ?? [], program }, replaced))
      carried.set(id, await forms.get(source)!)
    }
    chunks.set(name, { before, modules: carried, after })
  }
  const stale = Object.keys(otherForms).filter((path) => !replaced.has(path))
  if (stale.length > 0) throw new Error(`Not in the bundle, so without another form: ${stale.join(', ')}.`)
  const single = withoutTwins(chunks, (id) => {
    const [file, second] = sources.get(id) ?? []
    return file === undefined || second !== undefined ? undefined : pathInPackages(file)
  })
  const reached = withoutUnreached(single)
  const carried = packagesIn(reached, sources)
  const printed = [...shareModules(reached, 'index.js')].map(([name, chunk]) => [name, printChunk(chunk, (id) => sources.get(id)?.[0])])
  const licences = texts.map(([name, text]) => [name, name === 'licenses.txt' ? arrangeLicences(text, (one) => carried.has(one)) : text])
  return { ...Object.fromEntries(licences), ...Object.fromEntries(printed) }
}

/** Names of the packages whose code is in the chunks. */
function packagesIn(chunks: ReadonlyMap<string, Chunk>, sources: Bundled['sources']): Set<string> {
  const files = [...chunks.values()].flatMap(({ modules }) => modules.keys().toArray()).flatMap((id) => sources.get(id) ?? [])
  return new Set(files.flatMap((file) => packageOf(file) ?? []))
}

/** The form in which a module is carried: ours as packages', for what is read is the source. */
async function formOf(module: Original, replaced: Set<string>): Promise<string> {
  const packages = module.files.map(packageOf)
  const [whole] = packages
  if (whole !== undefined && leftOut.has(whole)) return absentForm(whole)
  const part = packages.find((name) => name !== undefined && leftOut.has(name))
  if (part !== undefined) throw new Error(`The package ${part} is to be left out, but is one with ${module.files[0]}.`)
  return carriedForm(inOtherForm(module, replaced))
}

function write(name: string, content: string): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
