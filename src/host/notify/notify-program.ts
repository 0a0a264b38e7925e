import { mkdir, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { reasonOf } from '#domain/errors/reason-of'
import { canonicalRecord } from '#domain/manifest/canonical'
import { notificationOfRecord, type NotifiedCause } from '#domain/notify/notification'
import type { AttemptRecord } from '#domain/protocol/record'
import { warn } from '#domain/report/event'
import type { Host } from '#machine/host'
import { untrustedFile, untrustedPlace } from '#tools/files/owned-by-root'
import { writeAtomically } from '#tools/files/write-atomically'
import { runNotificationCommand } from '#tools/systemd/run-notification'
import { attemptFolder } from '../attempt/attempts.ts'
import { wasTaken } from '../attempt/lock.ts'

/** Returns the unit of the program that is notified of an attempt. */
function notificationUnit(application: string, attempt: string): string {
  return `grind-to-prod-notify-${application}-${attempt}.service`
}

/**
 * Starts the program that the host's policy names, in a unit of its own and with the notification of an attempt on its standard input, if
 * the policy asks for attempts such as this one. Only started and not waited for: neither its time nor its result concerns the attempt.
 * Never throws: a program that cannot be started is a warning.
 */
export async function startNotifyProgram(host: Host, record: AttemptRecord, cause: NotifiedCause): Promise<void> {
  const { notify } = host.policy
  if (notify === undefined || !notify.verdicts.some((verdict) => verdict === record.verdict)) return
  if (notify.attempts === 'unattended' && cause === 'request') return
  try {
    await requireSafeProgram(notify.program[0])
    const input = join(attemptFolder(host, record.attempt), 'notification.json')
    await mkdir(dirname(input), { recursive: true, mode: 0o700 })
    await writeAtomically(input, canonicalRecord(notificationOfRecord(record, cause)), 0o600)
    const unit = notificationUnit(host.application, record.attempt)
    const description = `grind-to-prod notification of attempt ${record.attempt} (${host.application})`
    const { program, timeoutSeconds } = notify
    const { status, stderr } = await host.runner.run(runNotificationCommand({ unit, description, program, input, timeoutSeconds }))
    // After a crash the same attempt may be notified again, while the first notification still runs.
    if (status !== 0 && !wasTaken(stderr)) throw new Error(`systemd-run: ${stderr.trim() || `status ${status}`}`)
  } catch (error) {
    warn(host.reporter, `The program ${notify.program[0]} was not notified of attempt ${record.attempt}: ${reasonOf(error)}.`)
  }
}

/** Root runs it: no other user may be able to change it. */
async function requireSafeProgram(path: string): Promise<void> {
  const real = await realpath(path)
  const problem = (await untrustedPlace(dirname(path))) ?? (await untrustedPlace(dirname(real))) ?? (await untrustedFile(real))
  if (problem !== null) throw new Error(problem)
}
