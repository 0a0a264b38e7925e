import { notificationOfRecord, type Notification } from '#domain/notify/notification'
import { sampleRecord } from '../activation/sample-record.ts'

/** A notification with what a test cares about. */
export function sampleNotification(more: Partial<Notification> = {}): Notification {
  const record = sampleRecord({
    releaseCommit: { commit: 'c0ffee'.repeat(7).slice(0, 40), commitTime: '2026-01-01T00:00:00Z' },
    previousRelease: 'b'.repeat(64),
    actor: { name: 'octocat', runUrl: 'https://github.com/o/r/actions/runs/1' },
  })
  return { ...notificationOfRecord(record, 'request'), sender: 'runner', ...more }
}
