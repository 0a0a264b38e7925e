import { readFile } from 'node:fs/promises'
import { refusalOf, tellingLines, type SystemState } from '#domain/activation/system-plan'
import type { SwitchMode } from '#domain/config/component'
import { HostError } from '#domain/errors/errors'
import { publicBeginning } from '#domain/secrets/public-url'
import type { Host } from '#machine/host'
import { isMissing } from '#tools/files/is-there'
import { checkSystemCommand } from '#tools/systemd/switch-system'
import { switchedBy } from './who-switches.ts'

/**
 * Refuses a system that this host could only boot, or while another process switches the system, before anything is changed. A system that
 * is only booted later is not checked. Throws HostError `switch-refused` and `busy`.
 */
export async function requireSwitchable(
  host: Host,
  { path, mode }: { readonly path: string; readonly mode: SwitchMode },
  { current }: SystemState,
): Promise<void> {
  if (mode === 'boot') return
  if (current !== null && (await isOtherInit(current, path))) throw needsReboot(host, path, 'its init cannot replace the running one')
  const { status, stdout, stderr } = await host.runner.run(checkSystemCommand(path))
  const lines = `${stdout}\n${stderr}`.split('\n').filter(Boolean)
  if (status === null) throw needsReboot(host, path, 'its checks before a switch did not end')
  const refusal = refusalOf({ status, lines })
  if (refusal === 'busy') throw switchedBy(host, lines.at(-1) ?? `status ${status}`)
  if (refusal === null) return
  const found = tellingLines(lines, FOUND_LINES).map((line) => publicBeginning(line, 300))
  throw needsReboot(host, path, found.join(' · '))
}

/** The number of lines of a check's output that are in the refusal. */
const FOUND_LINES = 8

function needsReboot(host: Host, path: string, why: string): HostError {
  return new HostError('switch-refused', `${host.name} cannot be switched to ${path} while it runs: ${why}.`, {
    host: host.name,
    hint: 'Release it with "switchMode: boot", and reboot.',
  })
}

/** NixOS compares these files, too, before it activates anything; a missing file is ignored here. */
async function isOtherInit(current: string, wanted: string): Promise<boolean> {
  const [old, next] = await Promise.all([current, wanted].map((system) => initOf(system)))
  return old !== null && next !== null && old !== next
}

async function initOf(system: string | undefined): Promise<string | null> {
  return readFile(`${system}/init-interface-version`, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
}
