/**
 * Checks every workflow with the linters of script/install-tools: any finding fails. A missing linter is reported clearly, and fails the
 * check in CI, and where GRIND_TO_PROD_REQUIRE_E2E is set. Two more run on GitHub only, in ci.yml: poutine, which is in no registry that every machine reaches, and `npm audit
 * signatures`, which needs a registry with signatures.
 *
 *   node script/lint-workflows.ts
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { problems } from './sync-workflows.ts'
import { COPY_FOLDER, EXAMPLE_FOLDER, MONOREPO_FOLDER, withActionsFrom, workflowsIn } from './workflow-files.ts'

const tools = resolve('.lab/tools')
const files = [...workflowsIn(COPY_FOLDER), ...workflowsIn(EXAMPLE_FOLDER), ...workflowsIn(MONOREPO_FOLDER)]

/** Runs a linter and returns whether it passed. */
function passes(program: string, args: readonly string[], directory = '.'): boolean {
  const environment = { ...process.env, PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}` }
  const { status, error } = spawnSync(program, args, { cwd: directory, stdio: 'inherit', env: environment })
  if (error === undefined) return status === 0
  if ('code' in error && error.code === 'ENOENT') return isMissing(program)
  process.stderr.write(`lint-workflows: ${program} cannot be started: ${error.message}\n`)
  return false
}

function isMissing(program: string): boolean {
  const required = ['CI', 'GRIND_TO_PROD_REQUIRE_E2E'].some((name) => ![undefined, '', 'false'].includes(process.env[name]))
  process.stderr.write(
    `lint-workflows: ${program} IS NOT HERE, so the workflows were NOT looked through with it; run script/install-tools.\n`,
  )
  return !required
}

/**
 * actionlint 1.7.12 does not know `$/`. It gets a copy in which our actions are those of the checkout, so that it checks each input and
 * output against the action.yml too.
 */
function actionlint(): boolean {
  const copy = mkdtempSync(join(tmpdir(), 'grind-to-prod-actionlint-'))
  try {
    // It takes the folder with a .git for the repository.
    mkdirSync(join(copy, '.git'))
    for (const path of ['actions', 'action.yml', 'dist']) symlinkSync(resolve(path), join(copy, path))
    for (const file of files) {
      mkdirSync(join(copy, dirname(file)), { recursive: true })
      writeFileSync(join(copy, file), withActionsFrom(readFileSync(file, 'utf8'), './'))
    }
    cpSync('.github/actionlint.yaml', join(copy, '.github/actionlint.yaml'))
    return passes('actionlint', ['-no-color', ...files], copy)
  } finally {
    rmSync(copy, { recursive: true })
  }
}

function zizmor(): boolean {
  const actions = ['action.yml', ...readdirSync('actions').map((verb) => join('actions', verb, 'action.yml'))]
  return passes('zizmor', [
    '--offline',
    '--persona=pedantic',
    '--strict-collection',
    '--no-progress',
    '--quiet',
    '--color=never',
    ...files,
    ...actions,
  ])
}

const found = await problems()
for (const problem of found) process.stderr.write(`${problem} Run node script/sync-workflows.ts.\n`)
// Each runs, so that one look shows all.
const passed = [found.length === 0, actionlint(), zizmor()]
process.exitCode = passed.every(Boolean) ? 0 : 1
