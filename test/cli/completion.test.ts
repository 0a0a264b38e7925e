import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { completionScripts, shells, type Shell } from '#cli/completion-scripts'
import { main } from '#cli/main'
import { rememberReleases } from '#steps/commits/seen-releases'
import { sampleStatus } from '../domain/protocol/sample-status.ts'
import { testWorld } from './world.ts'

const CONFIG = `application: choiros
components: { c: { installable: .#c, links: {} } }
prefix: /opt/a
units: [web.service]
hosts: { prod: { address: deploy@h, hostKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc, role: active }, grind: { address: local } }
`
const release = 'a1'.repeat(32)
/** A release that failed. */
const failed = 'f2'.repeat(32)
/** Names that a shell reads otherwise where they are not quoted, each with a beginning that no other file has. */
const oddFiles = [
  { what: 'a space', begin: 'with', name: 'with space.json' },
  { what: 'a glob', begin: 'glob', name: 'glob[1]*?.json' },
  { what: 'a quote', begin: 'quote', name: `quote'"s.json` },
  { what: 'an expansion', begin: 'dollar', name: 'dollar$HOME`x`;&.json' },
]
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'completion-'))
  for (const name of ['bin', 'app', 'app/bundles', 'app/state']) await mkdir(join(folder, name))
  await writeFile(join(folder, 'app/grind-to-prod.yml'), CONFIG)
  await writeFile(join(folder, 'app/manifest.json'), '{}')
  for (const { name } of oddFiles) await writeFile(join(folder, 'app', name), '{}')
  await mkdir(join(folder, 'app/my $HOME `x` app'))
  await writeFile(join(folder, 'app/my $HOME `x` app/grind-to-prod.yml'), CONFIG.replace('prod:', 'inner:'))
  await writeFile(
    join(folder, 'bin/grind-to-prod'),
    // Each TAB starts it, and to compile it from its source takes half of that.
    `#!/bin/sh\nNODE_COMPILE_CACHE=${join(folder, 'compiled')} exec ${process.execPath} ${join(import.meta.dirname, 'fixtures/cli.ts')} "$@"\n`,
  )
  await chmod(join(folder, 'bin/grind-to-prod'), 0o755)
  for (const shell of shells) await writeFile(join(folder, shell), completionScripts[shell])
  const source = { commit: 'c'.repeat(40), commitTime: '2026-01-01T00:00:00Z' }
  await rememberReleases(join(folder, 'app/state/grind-to-prod'), [
    sampleStatus({
      releases: [
        { id: failed, current: false, valid: true, source: { ...source, commitTime: '2026-01-02T00:00:00Z' } },
        { id: release, current: true, valid: true, source },
      ],
      candidates: [
        {
          release: failed,
          lastAttempt: { verdict: 'ROLLED_BACK', at: '2026-01-02T01:00:00Z' },
          rolledBack: false,
          kept: true,
          chosen: false,
          why: '',
        },
      ],
    }),
  ])
})
afterAll(() => rm(folder, { recursive: true }))

/** What the command line answers a shell: candidates, and the kind. */
async function answer(...words: string[]): Promise<{ values: string[]; kind: string | undefined }> {
  const environment = { XDG_STATE_HOME: join(folder, 'app/state') }
  const world = testWorld({ directory: join(folder, 'app'), environment })
  await main(['complete', '--', ...words], world)
  const lines = world.written().stdout.trimEnd().split('\n')
  return { values: lines.slice(0, -1).map((line) => line.split('\t')[0]!), kind: lines.at(-1) }
}

describe('the answer to a shell', () => {
  test.each([
    { words: ['sta'], values: ['status'], kind: ':none' },
    { words: ['status', ''], values: ['prod', 'grind'], kind: ':none' },
    { words: ['promote', 'pr'], values: ['prod'], kind: ':none' },
    { words: ['promote', 'prod', '--manifest', ''], values: [], kind: ':files' },
    { words: ['snapshot-diff', ''], values: [], kind: ':files' },
    { words: ['promote', 'prod', '--snapshots', ''], values: [], kind: ':folders' },
    { words: ['rollback', 'prod', '--to', 'a1'], values: [release.slice(0, 12)], kind: ':none' },
    { words: ['rollback', 'prod', '--to', ''], values: [release.slice(0, 12), failed.slice(0, 12)], kind: ':none' },
    { words: ['logs', 'prod', ''], values: ['web.service'], kind: ':none' },
    { words: ['host', 'keys', 'a'], values: ['add'], kind: ':none' },
    { words: ['role', 'prod', '--set', ''], values: ['active', 'standby'], kind: ':none' },
    { words: ['confirm', 'prod', '--rev'], values: ['--revert'], kind: ':none' },
    { words: ['completion', ''], values: ['bash', 'zsh', 'fish'], kind: ':none' },
    { words: ['status', '--directory', '/nowhere', ''], values: [], kind: ':none' },
  ])('the words $words are completed', async ({ words, values, kind }) => {
    expect(await answer(...words)).toEqual({ values, kind })
  })
})

const start: Readonly<Record<Shell, { readonly argv: readonly string[]; readonly setUp: string }>> = {
  bash: { argv: ['bash', '--norc', '--noprofile', '-i'], setUp: 'bind "set enable-bracketed-paste off"; source ../bash' },
  zsh: { argv: ['zsh', '-f', '-i'], setUp: 'autoload -Uz compinit; compinit -u -D; source ../zsh' },
  fish: { argv: ['fish', '--no-config', '--interactive'], setUp: 'source ../fish' },
}

/** The line between its marks, as the shell prints it; the line that is typed has the marks in quotes. */
const completedLine = /^<(grind-to-prod .*?)\s*>\r?$/m

/** Types a line with TAB at its end in a shell behind a pseudo-terminal, and returns the line that the shell has then. */
async function typed(shell: Shell, line: string): Promise<string> {
  const { argv, setUp } = start[shell]
  const child = spawn('script', ['--quiet', '--command', argv.join(' '), '/dev/null'], {
    cwd: join(folder, 'app'),
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      HOME: folder,
      TERM: 'dumb',
      XDG_STATE_HOME: join(folder, 'app/state'),
      LC_ALL: 'C.UTF-8',
    },
  })
  let shown = ''
  child.stdout.on('data', (chunk: Buffer) => (shown += chunk.toString()))
  const has = (text: RegExp) => expect.poll(() => shown, { timeout: 60_000 }).toMatch(text)
  child.stdin.write(`${setUp}\necho set-''up\n`)
  await has(/set-up/)
  // The line is not run, but printed, with what TAB has added to it.
  child.stdin.write(`${line}\t`)
  child.stdin.write('\u0001echo "<"\u0005 ">"\n')
  await has(completedLine)
  child.stdin.write('exit\n')
  child.stdin.end()
  await once(child, 'close')
  return completedLine.exec(shown)![1]!
}

describe.each(shells.map((shell) => ({ shell, isThere: spawnSync(shell, ['--version']).status === 0 })))(
  'TAB in $shell',
  ({ shell, isThere }) => {
    test.skipIf(!isThere).each([
      { line: 'grind-to-prod status pr', completed: 'grind-to-prod status prod' },
      { line: 'grind-to-prod rollback prod --to a1', completed: `grind-to-prod rollback prod --to ${release.slice(0, 12)}` },
      { line: 'grind-to-prod promote prod --manifest mani', completed: 'grind-to-prod promote prod --manifest manifest.json' },
      { line: 'grind-to-prod confirm prod --rev', completed: 'grind-to-prod confirm prod --revert' },
    ])('TAB in a shell completes $line', async ({ line, completed }) => {
      expect(await typed(shell, line)).toBe(completed)
    })

    test.skipIf(!isThere).each(oddFiles)('TAB completes a file with $what in its name, and quotes it', async ({ begin, name }) => {
      // What is printed are the words as the shell reads them.
      expect(await typed(shell, `grind-to-prod promote prod --manifest ${begin}`)).toBe(`grind-to-prod promote prod --manifest ${name}`)
    })

    test.skipIf(!isThere).each([
      { quoted: 'an open quote', line: 'grind-to-prod status "pr', word: 'prod' },
      { quoted: 'a folder in quotes', line: `grind-to-prod status --directory 'my $HOME \`x\` app' inn`, word: 'inner' },
      { quoted: 'a folder with backslashes', line: 'grind-to-prod status --directory my\\ \\$HOME\\ \\`x\\`\\ app inn', word: 'inner' },
    ])('TAB completes a word after $quoted', async ({ line, word }) => {
      expect((await typed(shell, line)).split(' ').at(-1)).toBe(word)
    })
  },
)
