import { lstat, mkdir, readdir, readlink, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { AGENT_FOLDER, AGENT_ROOTS, INCOMING } from '#domain/installation/paths'
import type { InstallItem, InstallRequest } from '#domain/installation/request'
import { storedNode } from '#domain/installation/stored-program'
import type { Policy } from '#domain/trust/policy'
import { isMissing, isThere } from '#tools/files/is-there'
import { syncEntry } from '#tools/files/sync'
import { addRootCommand } from '#tools/nix/add-root'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { parseUnits, showUnitsCommand } from '#tools/systemd/show-units'
import { lockUnit } from '../attempt/lock.ts'

interface Step {
  readonly item: InstallItem
  readonly carryOut: () => Promise<void>
}

/** What an installation does about the program that runs as the agent. */
export interface ProgramSteps {
  /** Roots of the one that the launcher will run: before it is written. */
  readonly keep: readonly Step[]
  /** What only an earlier launcher ran: after that. */
  readonly drop: readonly Step[]
  readonly notes: readonly string[]
}

interface Place {
  /** A folder that replaces `/`; only tests use another. */
  readonly root: string
  readonly policy: Policy | undefined
  readonly runner: Runner
}

/**
 * Returns the steps that keep the agent and its Node from being collected, if they are store paths, and that drop those of an earlier
 * installation. A transaction that runs may be started again with the earlier ones: then they stay, and a note reports it.
 */
export async function programSteps({ node, storedAgent }: InstallRequest, { root, policy, runner }: Place): Promise<ProgramSteps> {
  const paths = [storedNode(node), storedAgent].filter((path) => path !== undefined)
  const keep = await Promise.all(paths.map((path) => rootStep(root, path, runner)))
  const names = await readdir(`${root}${AGENT_ROOTS}`).catch(noneIfMissing)
  const isOld = (name: string) => !name.startsWith(INCOMING) && !paths.some((path) => basename(path) === name)
  const hasOldCopy = storedAgent !== undefined && (await isThere(`${root}${AGENT_FOLDER}`))
  const old = [...names.filter(isOld).map((name) => join(AGENT_ROOTS, name)), ...(hasOldCopy ? [AGENT_FOLDER] : [])]
  if (old.length === 0) return { keep, drop: [], notes: [] }
  const busy = await busyApplication(policy, runner)
  if (busy !== undefined) {
    const note = `The agent that ${hostname()} had before is kept, because a transaction of ${busy} runs; install again after it to remove it.`
    return { keep, drop: [], notes: [note] }
  }
  return { keep, drop: old.map((path) => dropStep(root, path)), notes: [] }
}

async function rootStep(root: string, path: string, runner: Runner): Promise<Step> {
  const link = join(AGENT_ROOTS, basename(path))
  const target = await readlink(`${root}${link}`).catch(() => undefined)
  const stats = target === undefined ? await lstat(`${root}${link}`).catch(() => undefined) : undefined
  const action = target === path ? 'keep' : target === undefined && stats === undefined ? 'create' : 'change'
  return {
    item: { item: link, action, difference: action === 'keep' ? '' : 'keeps it from being collected\n' },
    carryOut: async () => {
      await mkdir(`${root}${AGENT_ROOTS}`, { recursive: true, mode: 0o755 })
      await rm(`${root}${link}`, { recursive: true, force: true })
      await expectSuccess(runner, addRootCommand([path], `${root}${link}`))
      await syncEntry(`${root}${link}`)
    },
  }
}

function dropStep(root: string, path: string): Step {
  return {
    item: { item: path, action: 'remove', difference: '' },
    carryOut: async () => {
      await rm(`${root}${path}`, { recursive: true, force: true })
      await syncEntry(`${root}${path}`)
    },
  }
}

async function busyApplication(policy: Policy | undefined, runner: Runner): Promise<string | undefined> {
  const applications = Object.keys(policy?.applications ?? {})
  if (applications.length === 0) return undefined
  const units = applications.map(lockUnit)
  const states = parseUnits(await expectSuccess(runner, showUnitsCommand(units)), units)
  return applications.find((_, index) => !['inactive', 'failed'].includes(states[index]!.activeState))
}

function noneIfMissing(error: unknown): string[] {
  if (isMissing(error)) return []
  throw error
}
