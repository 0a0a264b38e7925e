import { randomUUID } from 'node:crypto'
import { onHost, succeedOnHost, type LabHost } from '../../lab/client.ts'
import { NAP, STANDS_STILL, STOP_PROGRAM, stopEnvironment, type EventFields } from '../support/stop-at.ts'
import { APPLICATION, applyRequest, LOCK_UNIT, script, type HandMadeRelease } from './hand-made.ts'

/** Transactions that a test stops at a known point, so that what it does meets them there. */

const STOP_FILE = '/root/stop-transaction.cjs'
/** Has the process id of a transaction that stopped. */
const STOPPED = '/root/stop-transaction.stopped'
const ASKED = '/root/stop-transaction.asked'
const SECONDS = '120'

/** Whose transactions; default: those of the application made by hand on prod. */
export interface Place {
  readonly host?: LabHost
  readonly unit?: string
}

/** The transactions of the example application. */
export const CHOIROS: Place = { unit: 'grind-to-prod-apply-choiros.service' }

/** Runs a bash script there; `$1` is the unit. */
function scriptAt({ host = 'prod', unit = LOCK_UNIT }: Place, text: string, ...parameters: string[]): Promise<string> {
  return succeedOnHost(host, ['bash', '-euo', 'pipefail', '-c', text, '-', unit, ...parameters])
}

/** Has the next transaction of an application stop as it reports this, or the last of these in this order; only once. */
export async function stopNext(at: EventFields | readonly EventFields[], place: Place = {}): Promise<void> {
  const environment = Object.entries(stopEnvironment({ events: [at].flat() }, STOP_FILE, STOPPED)).map(
    ([name, value]) => `Environment='${name}=${value}'`,
  )
  await scriptAt(
    place,
    `rm -f ${STOPPED}; printf %s "$2" > ${STOP_FILE}
     mkdir -p "/run/systemd/system/$1.d"; printf '[Service]\\n%s\\n' "$3" > "/run/systemd/system/$1.d/stop.conf"; systemctl daemon-reload`,
    STOP_PROGRAM,
    environment.join('\n'),
  )
}

/** Returns when the transaction is stopped; no later one stops. Returns its attempt; empty when it only recovers. */
export async function stopped(place: Place = {}): Promise<string> {
  const { status } = await onHost(place.host ?? 'prod', ['bash', '-c', STANDS_STILL, '-', STOPPED, SECONDS])
  const description = await scriptAt(
    place,
    `rm -r "/run/systemd/system/$1.d/stop.conf"; systemctl daemon-reload; systemctl show --value --property=Description "$1"`,
  )
  if (status !== 0)
    throw new Error(`No transaction stopped within ${SECONDS} s.\n${await scriptAt(place, `cat ${ASKED} 2> /dev/null || true`)}`)
  return /[0-9a-f-]{36}/.exec(description)?.[0] ?? ''
}

/** Starts a verb of the agent on prod. Only the agent itself follows it. */
export async function startAlone(verb: string, input: object | undefined, ...words: string[]): Promise<void> {
  await script(
    `input=$1; shift; setsid --fork grind-to-prod-agent "$@" --json <<< "$input" > ${ASKED} 2>&1`,
    input === undefined ? '' : JSON.stringify(input),
    verb,
    APPLICATION,
    ...words,
  )
}

/** Has a release applied, and returns when its transaction is stopped at this point. Returns the attempt. */
export async function applyUntil(release: HandMadeRelease, at: EventFields | readonly EventFields[]): Promise<string> {
  const attempt = randomUUID()
  await stopNext(at)
  await startAlone('apply', applyRequest(release, attempt))
  await stopped()
  return attempt
}

/** Continues a stopped transaction. */
export async function goOn(place: Place = {}): Promise<void> {
  await scriptAt(place, 'systemctl kill --signal=CONT "$1"')
}

/** Ends the agent that was asked, and nothing else. */
export async function killAsked(): Promise<void> {
  await script(`pkill --signal KILL --full '^/usr/local/bin/node .*agent.js (apply|rollback|restore-data) ${APPLICATION}'`)
}

/**
 * Ends the agent that was asked, which would recover what follows, and then the transaction; with `all` also what that runs. Fails when one
 * is not there.
 */
export async function killBoth(signal: 'KILL' | 'TERM', whom: 'main' | 'all' = 'main'): Promise<void> {
  await script(
    `pkill --signal KILL --full '^/usr/local/bin/node .*agent.js (apply|rollback|restore-data) ${APPLICATION}'
     systemctl kill --kill-whom="$2" --signal="$1" ${LOCK_UNIT}
     [[ $1 == KILL ]] || systemctl kill --signal=CONT ${LOCK_UNIT} || true`,
    signal,
    whom,
  )
}

/** What systemd noted of how transactions ended since the last one stopped, such as `code=killed, status=9/KILL`. */
export async function endings(): Promise<string> {
  return script(
    `journalctl --sync; journalctl --quiet --no-pager --output=cat --unit=${LOCK_UNIT} --since="@$(stat --format=%Y ${STOPPED})" | grep 'Main process exited' || true`,
  )
}

/** Shows that a program of the host is in the middle, and holds it there. */
const IN_THE_MIDDLE = '/run/hand-made-in-the-middle'
const HELD = '/run/hand-made-held'

/** For sh: a program that runs this while it is held shows that it is in the middle, and waits there until it is released. */
export const WAIT_WHILE_HELD = `if [ -e ${HELD} ]; then : > ${IN_THE_MIDDLE}; while [ -e ${HELD} ]; do sleep 0.05; done; fi`
/** The same for Node. */
export const WAIT_WHILE_HELD_NODE = `const { existsSync } = require('node:fs')
if (existsSync('${HELD}')) { writeFileSync('${IN_THE_MIDDLE}', ''); setInterval(() => existsSync('${HELD}') || process.exit(), 50) }`

export async function hold(): Promise<void> {
  await script(`rm -f ${IN_THE_MIDDLE}; : > ${HELD}`)
}

/** Returns when a program is held in the middle. */
export async function isHeld(): Promise<void> {
  await script(
    `${NAP}
     for ((i = 0; i < ${SECONDS} * 50; i += 1)); do [[ ! -e ${IN_THE_MIDDLE} ]] || exit 0; nap 0.02; done
     echo "No program came to the point where it is held." >&2; cat ${ASKED} >&2; exit 1`,
  )
}

export async function letGo(): Promise<void> {
  await script(`rm -f ${HELD} ${IN_THE_MIDDLE}`)
}

/** Puts a tar in the place of prod's that is held after its first bytes, in or out, while programs are held. */
export async function holdTar(): Promise<void> {
  await script(
    `real=$(readlink -f "$(command -v tar)"); cp "$real" /root/held-tar-real
     printf '%s\\n' '#!/bin/bash' 'set -o pipefail' 'slowly() { head -c 1000; ${WAIT_WHILE_HELD}; cat; }' \\
       'if [[ " $* " == *" --create "* ]]; then /root/held-tar-real "$@" | slowly; else slowly | /root/held-tar-real "$@"; fi' > /root/held-tar
     chmod 755 /root/held-tar; mount --bind /root/held-tar "$real"`,
  )
}

export async function giveTarBack(): Promise<void> {
  await script('umount "$(readlink -f "$(command -v tar)")"')
}
