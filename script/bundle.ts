/**
 * Makes dist/ from build/js (which `tsc` wrote): one bundle with a chunk per verb, a stub per entry point, and the agent
 * as one file. The output is ESM: CommonJS bundles of @actions/artifact 6 crash at start.
 *
 *   node script/bundle.ts [FOLDER]     FOLDER defaults to dist
 */
import ncc from '@vercel/ncc'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? 'dist')

rmSync(folder, { recursive: true, force: true })

// The emitted JavaScript keeps the source's package imports, which must lead to it and not to the source.
writeFileSync('build/js/package.json', JSON.stringify({ type: 'module', imports: { '#*': './*.js' } }))

const main = await bundle('build/js/entry.js', { minify: false })
for (const [name, content] of Object.entries(main)) write(join('main', name), content)
// The root's action.yml is the verb release.
for (const action of [...readdirSync('actions'), 'release'])
  write(
    `${action}.js`,
    `import { startClean } from './start-clean.js'\nstartClean()\nconst { runAction } = await import('./main/index.js')\nawait runAction('${action}')\n`,
  )
// Its own file, so that the process that only starts itself anew loads nothing else.
const { 'index.js': startClean, 'licenses.txt': _none, ...beside } = await bundle('build/js/actions/start-clean.js', { minify: true })
if (startClean === undefined || Object.keys(beside).length > 0) throw new Error('The clean start must be one file of ours alone.')
write('start-clean.js', startClean)
write('post.js', "import { runPost } from './main/index.js'\nawait runPost()\n")
write('cli.js', "#!/usr/bin/env node\nimport { runCommandLine } from './main/index.js'\nawait runCommandLine()\n")
chmodSync(join(folder, 'cli.js'), 0o755)

// The agent travels to hosts as one file, so it is bundled apart and minified.
const { 'index.js': agent, 'licenses.txt': licenses, ...others } = await bundle('build/js/agent/main.js', { minify: true })
if (agent === undefined || licenses === undefined || Object.keys(others).length > 0) {
  throw new Error(`The agent must be one file, but there are ${Object.keys(others).join(', ')}; import with /* webpackMode: "eager" */.`)
}
write('agent.js', asAscii(agent))
write('agent.licenses.txt', licenses)

write('package.json', '{ "type": "module" }\n')

/**
 * The same program without a character beyond ASCII: Node reads, decodes and compiles it a sixth faster, and the agent starts
 * for every question. What is replaced lies in strings, templates and regular expressions only.
 */
function asAscii(program: string): string {
  return program.replaceAll(/[^\p{ASCII}]/gu, (character) =>
    Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''),
  )
}

/** The files that ncc makes of an entry, by name. */
async function bundle(entry: string, { minify }: { minify: boolean }): Promise<Record<string, string>> {
  const { code, assets } = await ncc(resolve(entry), { cache: false, esm: true, license: 'licenses.txt', minify, quiet: true })
  const files = Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source.toString()]))
  delete files['package.json']
  if (files['licenses.txt'] !== undefined) files['licenses.txt'] = withNotices(files['licenses.txt'])
  return { ...files, 'index.js': code }
}

/** The licences, which ncc lists below the names of packages, and what Apache's wants besides: the NOTICE of each package that has one. */
function withNotices(text: string): string {
  const names = text.split('\n').filter((line) => /^(@[\w.-]+\/)?\w[\w.-]*$/.test(line) && existsSync(join('node_modules', line)))
  const notices = [...new Set(names)].flatMap((name) => {
    const file = readdirSync(join('node_modules', name)).find((one) => /^NOTICE/i.test(one))
    return file === undefined ? [] : [`Notice of ${name}\n${readFileSync(join('node_modules', name, file), 'utf8').trim()}\n`]
  })
  return [text, ...notices].join('\n')
}

function write(name: string, content: string): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
