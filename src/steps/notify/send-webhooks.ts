import { webhookBody } from '#domain/notify/bodies'
import type { Notification } from '#domain/notify/notification'
import type { NotifyConfig, Webhook } from '#domain/config/notify'
import { warn, type Reporter } from '#domain/report/event'
import { deliver } from '#tools/http/deliver'

/** What webhooks are sent with. */
export interface Sending {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly reporter: Reporter
}

/**
 * Sends an outcome to every webhook that asks for its verdict, to all at the same time and within the configured time. Never throws: what
 * is not sent is a warning, which names the webhook and nothing of its URL.
 */
export async function sendWebhooks(config: NotifyConfig, notification: Notification, sending: Sending): Promise<void> {
  const chosen = config.webhooks.filter(({ verdicts }) => verdicts.includes(notification.verdict))
  await Promise.all(
    chosen.map(async (webhook) => {
      const problem = await sendTo(webhook, { ...sending, notification, timeoutMilliseconds: config.timeoutSeconds * 1000 })
      if (problem === null) return
      warn(sending.reporter, `The webhook ${webhook.name} did not receive the outcome, which is not affected: ${problem}.`)
    }),
  )
}

interface Message extends Pick<Sending, 'environment'> {
  readonly notification: Notification
  readonly timeoutMilliseconds: number
}

async function sendTo({ urlVariable, format }: Webhook, message: Message): Promise<string | null> {
  const { environment, notification, timeoutMilliseconds } = message
  const url = environment[urlVariable]?.trim()
  if (url === undefined || url === '') return `the environment variable ${urlVariable} is not set`
  return deliver({ url, body: webhookBody(format, notification), timeoutMilliseconds })
}
