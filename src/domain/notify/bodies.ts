import { verdicts } from '../activation/verdicts.ts'
import { emergencyWords } from '../report/emergency-words.ts'
import { shortId } from '../report/release-name.ts'
import type { WebhookFormat } from './formats.ts'
import type { Notification } from './notification.ts'

/** A missing form does not compile. */
const bodies: Readonly<Record<WebhookFormat, (notification: Notification) => object>> = {
  json: (notification) => notification,
  slack: slackBody,
  teams: teamsBody,
}

/** Returns the body that a webhook receives. */
export function webhookBody(format: WebhookFormat, notification: Notification): string {
  return JSON.stringify(bodies[format](notification))
}

/** Slack takes 3000 characters in a section, and an escaped character has up to five. */
const REASON_IN_CHAT = 560

/** What both chats show, as plain text. */
interface ChatMessage {
  readonly title: string
  readonly reason: string
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly runUrl: string | undefined
}

function messageOf(notification: Notification): ChatMessage {
  const { verdict, action, application, host, failover, reason, actor, cause, record } = notification
  const place = failover === undefined ? host : `${failover.from} → ${failover.to}`
  const facts: [string, string | null][] = [
    ['Action', action],
    ['Release', releaseText(notification)],
    ['Previous release', notification.previousRelease === null ? null : shortId(notification.previousRelease)],
    ['Actor', actor?.name ?? null],
    ['Emergency release', record?.emergency === undefined ? null : emergencyWords(record.emergency)],
    ['Ended by', cause === 'request' ? null : cause],
  ]
  return {
    title: `${verdicts[verdict].sign} ${verdict}: ${application} on ${place}`,
    reason: reason.length <= REASON_IN_CHAT ? reason : `${reason.slice(0, REASON_IN_CHAT - 1)}…`,
    facts: facts.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] as const])),
    runUrl: webAddress(actor?.runUrl),
  }
}

function releaseText({ releaseId, commit }: Notification): string | null {
  if (releaseId === null) return null
  return commit === null ? shortId(releaseId) : `${shortId(releaseId)} (commit ${commit.commit.slice(0, 12)})`
}

/** An address that a chat may show as a link; an actor is remembered, but never trusted. */
function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return protocol === 'https:' ? href : undefined
}

/** The body of an incoming webhook of Slack. */
function slackBody(notification: Notification): object {
  const { title, reason, facts, runUrl } = messageOf(notification)
  const link = runUrl === undefined ? [] : [`<${slackText(runUrl).replaceAll('|', '%7C')}|Run>`]
  return {
    text: slackText(title),
    mrkdwn: false,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', verbatim: true, text: `*${slackText(title)}*\n${slackText(reason)}` } },
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', verbatim: true, text: [...facts.map(([name, value]) => slackText(`${name}: ${value}`)), ...link].join(' · ') },
        ],
      },
    ],
  }
}

/** Without these characters a text has no mention and no link in Slack; `verbatim` leaves addresses and names as they are. */
function slackText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The body of a workflow of Teams that receives a webhook: one adaptive card. */
function teamsBody(notification: Notification): object {
  const { title, reason, facts, runUrl } = messageOf(notification)
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      textRun(title, { weight: 'Bolder', size: 'Medium' }),
      textRun(reason),
      ...facts.map(([name, value]) => textRun(`${name}: ${value}`, { isSubtle: true })),
    ],
    ...(runUrl === undefined ? {} : { actions: [{ type: 'Action.OpenUrl', title: 'Run', url: runUrl }] }),
  }
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card }] }
}

/** A text run is shown as it is; a text block would read Markdown. */
function textRun(text: string, more: object = {}): object {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...more }] }
}
