/**
 * Writes the copies of workflows/*.yml into .github/workflows, which is the only folder that GitHub takes workflows from, and the
 * tables of their inputs into docs/workflows.md.
 *
 *   node script/sync-workflows.ts            write them
 *   node script/sync-workflows.ts --check    end with status 1 when one of these is not what its source gives
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { generatedPage, PAGE } from './workflow-docs.ts'
import { copies, COPY_FOLDER, workflowsIn } from './workflow-files.ts'

/** Those workflows that are this repository's own, and have no source elsewhere. */
const OWN = new Set(['ci.yml', 'publish.yml'])

/** What is wrong with what was made of the sources, a sentence each. */
export async function problems(): Promise<string[]> {
  const wanted = copies()
  const there = new Map(workflowsIn(COPY_FOLDER).map((path) => [path, readFileSync(path, 'utf8')]))
  return [
    ...[...wanted].filter(([path, text]) => there.get(path) !== text).map(([path]) => `${path} is not what its source gives.`),
    ...[...there.keys()]
      .filter((path) => !wanted.has(path) && !OWN.has(basename(path)))
      .map((path) => `${path} has no source; remove it, or name it in script/sync-workflows.ts.`),
    ...(readFileSync(PAGE, 'utf8') === (await generatedPage()) ? [] : [`The tables of ${PAGE} are not those of the workflows.`]),
  ]
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const found = await problems()
    for (const problem of found) process.stderr.write(`${problem}\n`)
    if (found.length > 0) process.stderr.write('Run node script/sync-workflows.ts, and commit what it writes.\n')
    process.exitCode = found.length > 0 ? 1 : 0
  } else {
    mkdirSync(COPY_FOLDER, { recursive: true })
    for (const [path, text] of copies()) writeFileSync(path, text)
    writeFileSync(PAGE, await generatedPage())
  }
}
