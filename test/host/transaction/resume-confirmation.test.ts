import { mkdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { beginWait } from '#domain/activation/confirmation'
import type { Journal } from '#domain/activation/journal'
import { attemptFolder, writeRequest } from '#host/attempt/attempts'
import { momentOf } from '#host/attempt/decisions'
import { openAttempt } from '#host/attempt/finish-attempt'
import { resumeConfirmation } from '#host/transaction/resume-confirmation'
import { systemStateCommand } from '#tools/systemd/control-units'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import { temporaryHost } from '../temporary-host.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const startedAt = '2026-01-01T00:00:00Z'
const journal: Journal = {
  schemaVersion: 1,
  attempt,
  step: 'awaiting-confirmation',
  startedAt,
  previous: 'a'.repeat(64),
  unitsBefore: {},
}

test('a wait that is resumed while the host starts lasts through the tick of its deadline', async () => {
  const clock = { ticks: 5000 }
  /** The ticks at which the state of the boot was asked for. */
  const asked: number[] = []
  await using host = await temporaryHost({
    processes: { bootTicks: () => clock.ticks, bootId: () => 'this-boot' },
    answers: [
      {
        when: (argv) => {
          if (argv.join(' ') !== systemStateCommand.argv.join(' ')) return false
          if (asked.push(clock.ticks) === 2) clock.ticks += 1
          return true
        },
        stdout: 'starting\n',
      },
      { when: () => true, stdout: '' },
    ],
  })
  await mkdir(attemptFolder(host, attempt), { recursive: true })
  const request = sampleRequest({ attempt, releaseId: 'b'.repeat(64) })
  await writeRequest(host, request)
  const wait = beginWait(60, momentOf(host))
  clock.ticks = wait.deadlineTicks
  // How it ends without a release that could be checked is of no interest here.
  await resumeConfirmation(openAttempt(host, request, startedAt), journal, wait).catch(() => undefined)
  // Again after the first question, though no second is left; the last question is whether the host shuts down.
  expect(asked).toEqual([wait.deadlineTicks, wait.deadlineTicks, wait.deadlineTicks + 1])
})
