/**
 * Makes dist/ from build/js (which `tsc` wrote): one bundle with a chunk per verb, a stub per entry point, and the agent
 * as one file. The output is ESM: CommonJS bundles of @actions/artifact 6 crash at start.
 *
 *   node script/bundle.ts [FOLDER]     FOLDER defaults to dist
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync, copyFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? 'dist')
const actions = readdirSync('actions')

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
bundle('build/js/entry.js', join(folder, 'main'), 'main')

// The agent travels to hosts as one file, so it is bundled apart and minified.
const agentFolder = mkdtempSync(join(tmpdir(), 'grind-to-prod-agent-'))
bundle('build/js/agent/main.js', agentFolder, 'agent', ['--minify'])
const agentFiles = readdirSync(agentFolder).filter((name) => name.endsWith('.js'))
if (agentFiles.length !== 1) {
  throw new Error(`The agent must be one file, but ncc wrote ${agentFiles.join(', ')}; import with /* webpackMode: "eager" */.`)
}
copyFileSync(join(agentFolder, 'index.js'), join(folder, 'agent.js'))
rmSync(agentFolder, { recursive: true })

for (const action of actions)
  writeFileSync(join(folder, `${action}.js`), `import { runAction } from './main/index.js'\nawait runAction('${action}')\n`)
writeFileSync(join(folder, 'cli.js'), `#!/usr/bin/env node\nimport { runCommandLine } from './main/index.js'\nawait runCommandLine()\n`)
chmodSync(join(folder, 'cli.js'), 0o755)
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')

function bundle(entry: string, output: string, name: string, options: readonly string[] = []): void {
  const ncc = [
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    entry,
    '--out',
    output,
    '--no-cache',
    '--quiet',
    '--license',
    'licenses.txt',
  ]
  const result = spawnSync(process.execPath, [...ncc, ...options], { stdio: 'inherit' })
  if (result.status !== 0) throw new Error(`ncc could not bundle ${entry}.`)
  renameSync(join(output, 'licenses.txt'), join(folder, `${name}.licenses.txt`))
}
