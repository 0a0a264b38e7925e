import { mustProve } from '#domain/activation/boot-proof'
import { agentEnvironment } from '#domain/installation/paths'
import { AGENT_SLICE } from '#domain/installation/slice'
import type { AttemptRecord } from '#domain/protocol/record'
import { warn } from '#domain/report/event'
import { currentGeneration } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { lastWordOnBoot } from '#machine/ledger/ledger-file'
import { runTransientCommand } from '#tools/systemd/run-transient'

/** The transient unit that checks a boot. */
export function bootCheckUnit(application: string): string {
  return `grind-to-prod-boot-check-${application}.service`
}

/** Returns the record of a release that this boot should prove; undefined when there is none. */
export async function unprovedRelease(host: Host): Promise<AttemptRecord | undefined> {
  const record = await lastWordOnBoot(host)
  const facts = { current: await currentGeneration(host), boot: host.processes.bootId() }
  return mustProve(record, facts) ? record : undefined
}

/**
 * Starts the check of this boot in a unit of its own, if a release awaits one: it waits for the end of the boot, which waits for the boot's
 * units. Systemd starts it again after a kill. A failure is a note, and the release stays unproved.
 */
export async function beginBootProof(host: Host): Promise<void> {
  if ((await unprovedRelease(host)) === undefined) return
  const command = runTransientCommand({
    unit: bootCheckUnit(host.application),
    slice: AGENT_SLICE,
    description: `grind-to-prod check of the boot for ${host.application}`,
    environment: agentEnvironment,
    program: [...host.agent, 'prove-boot', host.application],
  })
  const { status, stderr } = await host.runner.run(command)
  if (status !== 0) warn(host.reporter, `The check of this boot could not be started: ${stderr.trim()}.`)
}
