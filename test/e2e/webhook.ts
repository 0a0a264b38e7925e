import { onHost, succeedOnHost } from '../../lab/client.ts'
import { notificationSchema, type Notification } from '#domain/notify/notification'
import { programText } from '../support/host-program.ts'

const PORT = '9098'
const UNIT = 'e2e-webhook.service'
const FILE = '/var/tmp/e2e-webhook.ndjson'

/** A server on the build host that keeps what it receives; its address has a secret, as those of chats do. */
export interface Webhook extends AsyncDisposable {
  readonly url: string
  readonly path: string
  readonly secret: string
  /** What it got, in order. */
  received(): Promise<{ readonly path: string; readonly notification: Notification }[]>
}

export async function startWebhook(): Promise<Webhook> {
  const secret = 'T000/B000/canary-of-the-webhook'
  const path = `/services/${secret}`
  await succeedOnHost('grind', ['rm', '-f', FILE])
  const program = ['/usr/local/bin/node', '-e', programText('verbs/on-host/receive.cjs')]
  const variables = [`--setenv=PORT=${PORT}`, `--setenv=FILE=${FILE}`]
  await succeedOnHost('grind', ['systemd-run', `--unit=${UNIT}`, '--collect', ...variables, '--', ...program])
  return {
    url: `http://127.0.0.1:${PORT}${path}`,
    path,
    secret,
    async received() {
      const { stdout } = await onHost('grind', ['cat', FILE])
      const requests = stdout.split('\n').filter(Boolean)
      return requests.map((line) => {
        const { path: called, body } = JSON.parse(line) as { path: string; body: string }
        return { path: called, notification: notificationSchema.parse(JSON.parse(body)) }
      })
    },
    [Symbol.asyncDispose]: async () => void (await onHost('grind', ['systemctl', 'stop', UNIT])),
  }
}
