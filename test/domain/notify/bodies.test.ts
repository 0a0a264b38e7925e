import { describe, expect, test } from 'vitest'
import { webhookBody } from '#domain/notify/bodies'
import { webhookFormats } from '#domain/notify/formats'
import { causeOf } from '#domain/notify/cause'
import { fittingReason, notificationOfRecord, notificationSchema } from '#domain/notify/notification'
import { sampleRecord } from '../activation/sample-record.ts'
import { sampleNotification } from './sample-notification.ts'

const HOSTILE = '<!channel> <https://evil.example|click> & [x](https://evil.example) *bold* `code` \u202e"}]'

describe('the body of a webhook', () => {
  test('the JSON body is the notification itself, as its schema has it', () => {
    const notification = sampleNotification({ verdict: 'ROLLED_BACK' })
    expect(notificationSchema.parse(JSON.parse(webhookBody('json', notification)))).toEqual(notification)
  })

  test('the body for Slack names verdict, application, host, reason, release and run', () => {
    const body = JSON.parse(webhookBody('slack', sampleNotification({ verdict: 'NEEDS_HUMAN', reason: 'web does not answer' })))
    expect(body.text).toBe('🚨 NEEDS_HUMAN: sample on prod')
    expect(body.blocks[0]).toEqual({
      type: 'section',
      text: { type: 'mrkdwn', verbatim: true, text: '*🚨 NEEDS_HUMAN: sample on prod*\nweb does not answer' },
    })
    expect(body.blocks[1].elements[0].text).toBe(
      'Action: promote · Release: aaaaaaaaaaaa (commit c0ffeec0ffee) · Previous release: bbbbbbbbbbbb · Actor: octocat · ' +
        '<https://github.com/o/r/actions/runs/1|Run>',
    )
  })

  test('the body for Teams is one adaptive card with the same facts', () => {
    const body = JSON.parse(webhookBody('teams', sampleNotification({ cause: 'recovery' })))
    expect(body).toMatchObject({ type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }] })
    const [{ content }] = body.attachments
    const texts = content.body.map(({ inlines }: { inlines: { text: string }[] }) => inlines[0]!.text)
    expect(texts).toContain('✅ COMMITTED: sample on prod')
    expect(texts).toContain('Ended by: recovery')
    expect(content.actions).toEqual([{ type: 'Action.OpenUrl', title: 'Run', url: 'https://github.com/o/r/actions/runs/1' }])
  })

  test('a failover is shown with both hosts', () => {
    const body = JSON.parse(webhookBody('slack', sampleNotification({ action: 'failover', failover: { from: 'prod-a', to: 'prod-b' } })))
    expect(body.text).toBe('✅ COMMITTED: sample on prod-a → prod-b')
  })

  test('a hostile text makes no mention, no link and no formatting of its own', () => {
    const hostile = sampleNotification({ reason: HOSTILE, actor: { name: HOSTILE, runUrl: 'javascript:alert(1)' } })
    const slack = webhookBody('slack', hostile)
    expect(slack).not.toMatch(/<!|<http/)
    expect(JSON.parse(slack).blocks).toHaveLength(2)
    const card = JSON.parse(webhookBody('teams', hostile)).attachments[0].content
    expect(card).not.toHaveProperty('actions')
    for (const part of card.body) expect(part.type).toBe('RichTextBlock')
  })

  test.each(webhookFormats.filter((format) => format !== 'json'))('the body for %s fits into the limits of a chat', (format) => {
    const body = webhookBody(format, sampleNotification({ reason: '&'.repeat(4096), actor: { name: '<'.repeat(256) } }))
    expect(Buffer.byteLength(body)).toBeLessThan(28 * 1024)
    if (format === 'slack')
      for (const { text, elements } of JSON.parse(body).blocks) expect((text ?? elements[0]).text.length).toBeLessThan(3000)
  })
})

describe('the notification of a host', () => {
  test.each([
    { confirmation: 'none', isRecovered: false, isByHand: false, cause: 'expiry' },
    { confirmation: 'none', isRecovered: true, isByHand: false, cause: 'expiry' },
    { confirmation: 'keep', isRecovered: true, isByHand: true, cause: 'recovery' },
    { confirmation: 'revert', isRecovered: false, isByHand: true, cause: 'by-hand' },
    { confirmation: undefined, isRecovered: false, isByHand: false, cause: 'request' },
  ] as const)('$cause is the cause of an attempt with $confirmation decided', ({ confirmation, cause, ...ending }) => {
    const decided = { actor: { name: 'x' }, decidedAt: '2026-01-01T00:00:00Z' }
    const record = confirmation === undefined ? {} : { confirmation: { decision: confirmation, ...decided } }
    expect(causeOf(record, ending)).toBe(cause)
  })

  test.each([
    ['apply', 'request', 'promote'],
    ['rollback', 'by-hand', 'rollback'],
    ['restore-data', 'by-hand', 'restore-data'],
    ['set-role', 'by-hand', 'set-role'],
    ['apply', 'boot', 'boot-check'],
  ] as const)('a record of %s that ends by %s is reported as %s', (verb, cause, action) => {
    const notification = notificationOfRecord(sampleRecord({ verb }), cause)
    expect(notification).toMatchObject({ action, cause, sender: 'host' })
    expect(notificationSchema.safeParse(notification).success).toBe(true)
  })

  test('a reason that is too long is cut to what a notification may carry', () => {
    expect(fittingReason('a'.repeat(5000))).toHaveLength(4096)
    expect(fittingReason('short')).toBe('short')
  })
})
