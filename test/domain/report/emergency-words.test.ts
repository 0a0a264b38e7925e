import { expect, test } from 'vitest'
import { webhookBody } from '#domain/notify/bodies'
import { notificationOfRecord } from '#domain/notify/notification'
import { attemptCard } from '#domain/history/site/parts'
import { ledgerLines } from '#domain/report/ledger-lines'
import { briefLines, verdictLines } from '#domain/report/outcome-lines'
import { statusLines } from '#domain/report/status-lines'
import { statusTable } from '#domain/report/status-table'
import { releaseSummary } from '#domain/summary/release-summary'
import { statusExitCode } from '#domain/protocol/status-exit-code'
import { sampleRecord } from '../activation/sample-record.ts'
import { sampleStatus } from '../protocol/sample-status.ts'

const emergency = { reason: 'the site is down', countersignBy: '2026-01-02T00:00:00.000Z' }
const record = sampleRecord({ emergency })
const { verdict, reason } = record
const entry = { previousEntry: '0'.repeat(64), record, line: 1, digest: '1'.repeat(64) }

test.each([
  { name: 'the outcome', text: verdictLines({ verdict, reason, record }).join('\n') },
  { name: 'the short outcome', text: briefLines({ verdict, reason, record }, { around: {}, files: undefined })!.join('\n') },
  {
    name: 'the table of the ledger',
    text: ledgerLines({ host: 'prod', application: 'sample', total: 1, entries: [entry], brokenAt: null }).join('\n'),
  },
  { name: 'a message in Slack', text: webhookBody('slack', notificationOfRecord(record, 'request')) },
  { name: 'a message in Teams', text: webhookBody('teams', notificationOfRecord(record, 'request')) },
  {
    name: 'the summary of a job',
    text: releaseSummary({
      application: 'sample',
      host: 'prod',
      verdict,
      reason,
      releaseId: record.releaseId,
      previousRelease: null,
      record,
    }),
  },
  { name: 'a page of the history', text: attemptCard(record, { up: '', unvouched: new Set() }).html },
])('$name marks an emergency release, with its reason and until when it must be countersigned', ({ text }) => {
  expect(text).toMatch(/emergency/i)
  expect(text).toContain('the site is down')
  expect(text.replaceAll('\\', '')).toContain('2026-01-02T00:00:00.000Z')
})

const open = {
  attempt: record.attempt,
  releaseId: record.releaseId,
  actor: { name: 'eve' },
  finishedAt: record.finishedAt,
  ...emergency,
  countersigners: [],
  missing: 1,
}

test.each([
  { isOverdue: false, exitCode: 0, says: /not countersigned yet/ },
  { isOverdue: true, exitCode: 12, says: /NOT COUNTERSIGNED IN TIME/ },
])('a status shows an open emergency release, and needs a person when it is overdue: $isOverdue', ({ isOverdue, exitCode, says }) => {
  const status = sampleStatus({ emergencies: [{ ...open, isOverdue }] })
  expect(statusLines(status).join('\n')).toMatch(says)
  expect(statusLines(status).join('\n')).toContain('the site is down')
  expect(statusTable([{ host: 'prod', status }], {}).join('\n')).toMatch(says)
  expect(statusExitCode(status)).toBe(exitCode)
})
