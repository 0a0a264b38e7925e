import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { onHost, succeedOnHost, type OnHostOptions } from '../../lab/client.ts'
import { atTerminal } from '../../lab/terminal.ts'

/**
 * The hour on Debian: from a flake and two hosts that have only Debian, Nix, ssh and Node, to a release, in four commands, and without a file
 * that is edited by hand. What a person knows is in options: the address, the port, and the fingerprint that the host itself prints.
 */

const HOME = '/home/runner/newcomer'
const REPOSITORY = `${HOME}/quotes`
const CHOIROS = '/home/runner/choiros/work'

const asRunner: OnHostOptions = {
  user: 'runner',
  directory: REPOSITORY,
  environment: {
    XDG_CONFIG_HOME: `${HOME}/settings`,
    XDG_STATE_HOME: `${HOME}/state`,
    GRIND_TO_PROD_ADMIN_IDENTITY: '/etc/lab/keys/admin',
  },
}

/** A service of one file, whose flake needs no network: the programs that it is built with are those of the example. */
const flake = `
mkdir -p ${HOME} && cd ${HOME}
git init --quiet --bare --initial-branch=main upstream.git
git init --quiet --initial-branch=main quotes && cd quotes
git remote add origin ${HOME}/upstream.git
cp -R ${CHOIROS}/nix ${CHOIROS}/vendor.json .
mkdir server quotes
echo '{ "name": "quotes", "payload": "payload-previous" }' >quotes/component.json
printf '%s\\n' '#!/bin/sh' \\
  'import { createServer } from "node:http"' \\
  'createServer((_, response) => response.end("Less, but better.")).listen(8080, "127.0.0.1")' >quotes/main.mjs
echo '{ outputs = _: { packages.x86_64-linux.quotes = import ./nix/component.nix { folder = "quotes"; }; }; }' >flake.nix
git add --all
git -c user.name=Newcomer -c user.email=newcomer@example.com commit --quiet --message "A service"
git push --quiet origin main
git remote set-head origin main`

async function grindToProd(...words: string[]) {
  return await onHost('grind', ['grind-to-prod', ...words], asRunner)
}

async function succeed(...words: string[]): Promise<string> {
  const { status, stdout, stderr } = await grindToProd(...words)
  expect(status, `grind-to-prod ${words.join(' ')}\n${stdout}${stderr}`).toBe(0)
  return stdout
}

interface Checked {
  readonly checks: readonly { readonly about: string; readonly id: string; readonly outcome: string; readonly message: string }[]
}

/** The checks of doctor that failed, as `about id`. */
async function failedChecks(): Promise<string[]> {
  const { stdout, stderr, status } = await grindToProd('doctor', '--json')
  expect([0, 3], stderr).toContain(status)
  const failed = (JSON.parse(stdout) as Checked).checks.filter(({ outcome }) => outcome === 'failed')
  expect(status).toBe(failed.length === 0 ? 0 : 3)
  return failed.map(({ about, id }) => `${about} ${id}`)
}

/** Runs a release at a terminal, and answers its question. */
const releaseAtTerminal = (answer: string) => atTerminal('grind', { ...asRunner, command: 'grind-to-prod release prod', answer })

/** The command lines of the section about a first release. */
function documented(file: string): string[] {
  const [, section = ''] = readFileSync(file, 'utf8').split(/^## (?:A first release of your own|Four commands)$/m)
  const blocks = [...section.split('\n## ')[0]!.matchAll(/^```sh\n([^]*?)^```$/gm)]
  return blocks.flatMap(([, block]) => block!.trim().split('\n'))
}

test('four commands lead from a flake and a bare host to a release', { timeout: 600_000 }, async () => {
  await succeedOnHost('grind', ['bash', '-euc', flake], { user: 'runner' })
  const [, fingerprint = ''] = (await succeedOnHost('prod-b', ['ssh-keygen', '-lf', '/etc/ssh/ssh_host_ed25519_key.pub'])).split(' ')
  const key = ['--host-key-fingerprint', fingerprint, '--nix-key', '/etc/lab/keys/nix.pub']

  const written = await succeed('init', '--yes', '--port', '8080', '--host', 'deploy@prod-b', '--admin', 'admin@prod-b', ...key)
  const next = written
    .split('Next:\n')[1]!
    .trimEnd()
    .split('\n')
    .map((line) => line.trim())
  const [add, commit, push, ...commands] = next
  expect(documented('docs/first-release.md')).toEqual(['grind-to-prod init', ...commands])
  // The README leaves out what only checks.
  expect(documented('README.md')).toEqual(documented('docs/first-release.md').filter((line) => line !== 'grind-to-prod doctor'))
  const identity = ['GIT_AUTHOR_NAME=N', 'GIT_AUTHOR_EMAIL=n@example.com', 'GIT_COMMITTER_NAME=N', 'GIT_COMMITTER_EMAIL=n@example.com']
  await succeedOnHost('grind', ['env', ...identity, 'bash', '-euc', [add, commit, push].join('\n')], asRunner)

  // The host is bare, and everything else is as it should be.
  expect(await failedChecks()).toEqual(['prod connects'])
  await succeed('host', 'install', 'prod')
  expect(await failedChecks()).toEqual([])
  // A person at a terminal sees the plan, and declines.
  expect(await releaseAtTerminal('n\r')).toEqual({
    status: 10,
    shown: expect.stringMatching(/Plan of quotes against prod[^]*UNCHANGED.*: The release was not confirmed/),
  })
  expect(await succeed('release', 'prod', '--yes')).toMatch(/^COMMITTED: /)
  expect(await succeedOnHost('prod-b', ['curl', '--silent', 'http://127.0.0.1:8080/health'])).toBe('Less, but better.')
  expect(await succeedOnHost('prod-b', ['systemctl', 'is-enabled', 'quotes.service'])).toBe('enabled\n')

  // The second day has one command, from any folder of the repository, and nothing to release.
  const words = ['grind-to-prod', 'release', 'prod', '--yes', '--json']
  const again = await onHost('grind', words, { ...asRunner, directory: `${REPOSITORY}/quotes` })
  const { verdict, releaseId, bundle } = JSON.parse(again.stdout)
  const kept = expect.stringMatching(new RegExp(`/grind-to-prod/releases/quotes/${releaseId}$`))
  expect({ status: again.status, verdict, bundle }).toEqual({ status: 10, verdict: 'UNCHANGED', bundle: kept })
  await succeedOnHost('grind', ['test', '-f', `${bundle}/manifest.json`])
  expect(await succeed('host', 'install', 'prod')).toMatch(/^Nothing to change: /)
  expect(await succeed('init', '--yes')).toMatch(/^Nothing to change: /)
})
