import { causeOf, type Ending } from '#domain/notify/cause'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Host } from '#machine/host'
import { isByHand } from './by-hand.ts'
import { startNotifyProgram } from './notify-program.ts'
import { writeMetrics } from './write-metrics.ts'

/**
 * Reports an attempt once its record is durable: to the program of the host's policy, and in its metrics. Never throws, and changes nothing
 * of the attempt. After a crash it is done again, so a program is notified at least once.
 */
export async function afterRecord(host: Host, record: AttemptRecord, { isRecovered }: Pick<Ending, 'isRecovered'>): Promise<void> {
  const { notify, metrics } = host.policy
  if (notify === undefined && metrics === undefined) return
  const ending = { isRecovered, isByHand: await isByHand(host, record.attempt).catch(() => false) }
  await startNotifyProgram(host, record, causeOf(record, ending))
  await writeMetrics(host)
}

/** Reports the record of a check of the boot in the same way. */
export async function afterBootCheck(host: Host, record: AttemptRecord): Promise<void> {
  await startNotifyProgram(host, record, 'boot')
  await writeMetrics(host)
}
