import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXAMPLE_FOLDER, SOURCE_FOLDER, workflowsIn } from '../../script/workflow-files.ts'
import { succeedOnHost } from '../../lab/client.ts'
import * as places from './places.ts'
import { asCaller, asOneStep, asTwoBuilders, forAct } from './substitute.ts'

/** The user who plays a hosted runner: he has no key of the build host. */
export const HOSTED_USER = 'hosted'

/** Puts on the build host what GitHub would serve: our actions and workflows, and the application's own workflows. */
export async function publish(): Promise<void> {
  await succeedOnHost('grind', ['bash', '-euc', prepare])
  for (const file of workflowsIn(SOURCE_FOLDER)) await write(join(places.PUBLISHED, '.github', file), forAct(readFileSync(file, 'utf8')))
  for (const file of workflowsIn(EXAMPLE_FOLDER)) {
    await write(join(places.CALLER, '.github/workflows', file.slice(EXAMPLE_FOLDER.length)), asCaller(readFileSync(file, 'utf8')))
  }
  await write(
    join(places.CALLER, '.github/workflows', APPROVED),
    asCaller(withApprovals(readFileSync('examples/workflows/release.yml', 'utf8'))),
  )
  await write(
    join(places.CALLER, '.github/workflows/one-step.yml'),
    asOneStep(readFileSync('docs/action.md', 'utf8'), readFileSync('docs/notify.md', 'utf8')),
  )
  await write(
    join(places.CALLER, '.github/workflows', TWO_BUILDERS),
    asTwoBuilders(readFileSync('examples/workflows/reproduce.yml', 'utf8'), readFileSync('docs/workflows.md', 'utf8')),
  )
  await write(join(places.CHECKOUT, 'action.yml'), readFileSync(join(import.meta.dirname, 'checkout.yml'), 'utf8'))
}

/** The caller's workflow of a release that waits for approvals by comment. */
export const APPROVED = 'release-approved.yml'

/** The caller's workflow that promotes what a second builder signed. */
export const TWO_BUILDERS = 'two-builders.yml'

/** The example with the line that it has as a comment. */
function withApprovals(text: string): string {
  return text.replace('# approvals-from-comments: true', 'approvals-from-comments: true')
}

const prepare = `
  rm -rf ${places.FOLDER}
  mkdir -p ${places.PUBLISHED}/.github/workflows ${places.CHECKOUT} ${places.CALLER}/.github/workflows
  cd /opt/grind-to-prod
  cp -R action.yml actions dist ${places.PUBLISHED}/
  # Not in this folder: it may be a worktree, whose repository is not on this host.
  cd ${places.FOLDER}
  git config --system --replace-all safe.directory '*'
  git -C ${places.CALLER} init --quiet
  id ${HOSTED_USER} >/dev/null 2>&1 || useradd --create-home --shell /bin/bash --groups nix-users ${HOSTED_USER}
  chmod 711 /home/runner
  mkdir -m 1777 ${places.ARTIFACTS} ${places.JOBS} ${places.RUNS}`

async function write(path: string, text: string): Promise<void> {
  await succeedOnHost('grind', ['tee', path], { input: text })
}
