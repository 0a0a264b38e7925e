import { resolve } from 'node:path'
import { realRunner } from '#tools/run/real'
import type { CommandResult } from '#tools/run/runner'

/** The lab's hosts, for tests and the rehearsal: a typed call over `lab/lab`. */

/** The program that starts the lab and runs programs on its hosts (lab/README.md). */
export const labProgram = resolve(import.meta.dirname, 'lab')

export type LabHost = 'grind' | 'prod' | 'prod-b' | 'front'

/** Runs `lab/lab` with these words; throws with its output when it fails. */
export async function lab(...words: string[]): Promise<string> {
  const result = await realRunner.run({ argv: [labProgram, ...words], effect: 'write' })
  if (result.status !== 0) throw new Error(`lab/lab ${words.join(' ')} ended with ${result.status}:\n${result.stdout}${result.stderr}`)
  return result.stdout
}

/** Fetches a package of the suite that the hosts have, and returns the folder of its files. */
export async function debianPackage(name: string): Promise<string> {
  const result = await realRunner.run({ argv: [resolve(import.meta.dirname, 'package'), name], effect: 'write' })
  if (result.status !== 0) throw new Error(`lab/package ${name} ended with ${result.status}:\n${result.stderr}`)
  return result.stdout.trim()
}

export interface OnHostOptions {
  readonly user?: 'runner' | 'admin' | 'root'
  readonly directory?: string
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** The words for `lab/lab` that run a program on a host; the program's own words follow. */
export function execWords(host: LabHost, { user, directory, environment = {} }: Omit<OnHostOptions, 'input'>): string[] {
  return [
    'exec',
    host,
    ...(user === undefined || user === 'root' ? [] : ['--user', user]),
    ...(directory === undefined ? [] : ['--directory', directory]),
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    '--',
  ]
}

/** Runs a program on a host and returns its outcome, with any status. */
export function onHost(host: LabHost, argv: readonly string[], options: OnHostOptions = {}): Promise<CommandResult> {
  return realRunner.run({
    argv: [labProgram, ...execWords(host, options), ...argv],
    effect: 'write',
    ...(options.input === undefined ? {} : { input: options.input }),
  })
}

/** Runs a program on a host that must succeed, and gives what it printed. */
export async function succeedOnHost(host: LabHost, argv: readonly string[], options: OnHostOptions = {}): Promise<string> {
  const result = await onHost(host, argv, options)
  if (result.status !== 0) throw new Error(`${argv.join(' ')} on ${host} ended with ${result.status}:\n${result.stdout}${result.stderr}`)
  return result.stdout
}

/** The example application's repository on grind (user runner), and the folder of its commands. */
export const APPLICATION_FOLDER = '/home/runner/choiros'
export const WORK_FOLDER = `${APPLICATION_FOLDER}/work`

/** On grind: who may sign the example's releases, and the key that does. */
export const ALLOWED_SIGNERS = '/home/runner/allowed_signers'
export const RELEASE_KEY = '/etc/lab/keys/release'

/** Creates the example application's repository on grind again. */
export async function makeApplication(): Promise<void> {
  await succeedOnHost(
    'grind',
    ['/opt/grind-to-prod/examples/choiros/make-repository', APPLICATION_FOLDER, '--hosts', '/etc/lab/hosts.json', '--force'],
    { user: 'runner' },
  )
  const key = await succeedOnHost('grind', ['cat', `${RELEASE_KEY}.pub`], { user: 'runner' })
  const line = `release@grind namespaces="grind-to-prod-release" ${key.split(' ').slice(0, 2).join(' ').trim()}\n`
  await succeedOnHost('grind', ['tee', ALLOWED_SIGNERS], { user: 'runner', input: line })
}

/**
 * Merges a branch of the example into the upstream's protected branch, so that it equals the branch. A merge, because a protected branch is
 * never rewritten, and grind refuses one that was.
 */
export async function mergeUpstream(branch: string): Promise<void> {
  const merge = await upstream('commit-tree', `${branch}^{tree}`, '-p', 'main', '-p', branch, '-m', `Merge ${branch}`)
  await upstream('update-ref', 'refs/heads/main', merge.trim())
}

/** Runs git in the upstream's repository. */
function upstream(...words: string[]): Promise<string> {
  return succeedOnHost('grind', ['git', '--git-dir', `${APPLICATION_FOLDER}/upstream.git`, ...words], { user: 'runner' })
}

/** Installs the agent on a production host over ssh, as the lab's administrator. */
export function installHost(host: 'prod' | 'prod-b'): Promise<string> {
  return installHostWith(host, { signers: ALLOWED_SIGNERS })
}

/** Installs it with another list of signers, and more options. */
export function installHostWith(
  host: 'prod' | 'prod-b',
  { signers, words = [] }: { readonly signers: string; readonly words?: readonly string[] },
): Promise<string> {
  return succeedOnHost(
    'grind',
    [
      'grind-to-prod',
      'host',
      'install',
      host,
      '--admin',
      `admin@${host}`,
      '--identity',
      '/etc/lab/keys/admin',
      '--deploy-key',
      '/etc/lab/keys/deploy.pub',
      '--nix-key',
      '/etc/lab/keys/nix.pub',
      '--signers',
      signers,
      ...words,
      '--json',
    ],
    { user: 'runner', directory: WORK_FOLDER },
  )
}

/**
 * Takes every release of the example from a production host, the store's paths included, so that the next is the first and must be copied.
 */
export async function forgetReleases(host: 'prod' | 'prod-b' = 'prod'): Promise<void> {
  const script = `
    systemctl stop hypervisor.service dioxus-desktop.service 'container@*.service'
    rm -rf /opt/choiros/bin /opt/choiros/current /opt/choiros/releases /nix/var/nix/gcroots/grind-to-prod/choiros/* /var/lib/grind-to-prod/choiros/*
    nix-store --gc --quiet`
  await succeedOnHost(host, ['bash', '-c', script])
}

/** Runs our command line on grind as the runner's user, in the example's checkout. */
export function grindToProd(...words: string[]): Promise<CommandResult> {
  return onHost('grind', ['grind-to-prod', ...words], { user: 'runner', directory: WORK_FOLDER })
}
