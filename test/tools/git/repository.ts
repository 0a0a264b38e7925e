import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A real repository with an upstream, in a folder that is removed when it goes out of scope. */
export interface TestRepository extends Disposable {
  readonly folder: string
  readonly work: string
  readonly upstream: string
  /** Runs git in the working tree (or another folder) and gives what it printed, trimmed. */
  readonly git: (words: readonly string[], directory?: string) => string
  /** Writes a file below the working tree. */
  readonly write: (path: string, text: string) => void
  /** Commits everything and gives the commit's id. */
  readonly commit: (message: string) => string
}

export const CONFIG = `application: choiros
components:
  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }
prefix: /opt/choiros
`

const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '2026-01-05T01:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-05T03:30:00+0230',
}

/** A clone with one commit, pushed to `main` of its upstream: a configuration and a README. */
export function testRepository(): TestRepository {
  const folder = mkdtempSync(join(tmpdir(), 'grind-to-prod-git-'))
  template ??= makeTemplate()
  cpSync(template, folder, { recursive: true })
  const config = join(folder, 'work/.git/config')
  writeFileSync(config, readFileSync(config, 'utf8').replace(template, folder))
  return repositoryIn(folder)
}

/** The folder that is copied for each repository: git would start ten programs to make one. */
let template: string | undefined

function makeTemplate(): string {
  const folder = mkdtempSync(join(tmpdir(), 'grind-to-prod-git-template-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const { work, upstream, git, write, commit } = repositoryIn(folder)
  mkdirSync(work)
  // Without git's examples of hooks.
  git(['init', '--quiet', '--bare', '--template=', '--initial-branch=main', upstream], folder)
  git(['init', '--quiet', '--template=', '--initial-branch=main'])
  git(['remote', 'add', 'origin', upstream])
  // Git would start a program after each commit and push, to see whether there is something to pack.
  for (const config of [join(upstream, 'config'), join(work, '.git/config')])
    appendFileSync(config, '[maintenance]\n\tauto = false\n[gc]\n\tauto = 0\n')
  write('grind-to-prod.yml', CONFIG)
  write('README.md', 'ChoirOS\n')
  commit('First')
  git(['push', '--quiet', 'origin', 'main'])
  return folder
}

/** The commit that is checked out, which has just been made, as git keeps it. */
function headOf(work: string): string {
  const head = readFileSync(join(work, '.git/HEAD'), 'utf8').trim()
  return head.startsWith('ref: ') ? readFileSync(join(work, '.git', head.slice('ref: '.length)), 'utf8').trim() : head
}

function repositoryIn(folder: string): TestRepository {
  const work = join(folder, 'work')
  const upstream = join(folder, 'upstream.git')
  const git = (words: readonly string[], directory = work) =>
    execFileSync('git', ['-C', directory, ...words], { env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), text)
  }
  const commit = (message: string) => {
    git(['add', '--all'])
    git(['commit', '--quiet', '--message', message])
    return headOf(work)
  }
  return { folder, work, upstream, git, write, commit, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}
