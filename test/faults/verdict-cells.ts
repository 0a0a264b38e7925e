import { CONFIRM } from './arrangements.ts'
import { LOCK_UNIT, STATE, UNITS } from './application.ts'
import type { Cell } from './cell.ts'

/** A cell about the answer to the caller, so it has the exit codes of the caller's own program. */
type VerdictCell = Cell & { readonly exitCodes: readonly number[] }

/** The agent's PATH has this folder before the one of the real programs. */
const SHADOW = '/usr/local/sbin'
const MET = '/run/faults/met'

/** Puts a program before a real one, for the first call about the lock; every other call reaches the real one. */
function shadow(program: string, condition: string, instead: string): string {
  return `
mkdir -p ${SHADOW}
cat > ${SHADOW}/${program} <<'END'
#!/bin/bash
if [[ "$*" == *${LOCK_UNIT}* && ${condition} && ! -e ${MET} ]]; then
  : > ${MET}
  ${instead}
fi
exec /usr/bin/${program} "$@"
END
chmod 755 ${SHADOW}/${program}
`
}

const unshadow = (program: string) => `rm -f ${SHADOW}/${program} ${MET}`

/** Asks once more for the attempt that is being started, as soon as its request is there, as a caller does that has lost its first call. */
const ASK_AGAIN = `attempt=$(grep -o 'attempt [0-9a-f-]*' <<< "$*" | head -n 1 | cut -d ' ' -f 2)
  request=${STATE}/attempts/$attempt/request.json
  { for ((i = 0; i < 1500; i += 1)); do [[ -e $request ]] && break; sleep 0.02; done
    node -e '
      const { schemaVersion, verb, requestedAt, ...request } = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))
      process.stdout.write(JSON.stringify({ protocol: 1, ...request }))
    ' $request > /run/faults/again.json
    exec setsid grind-to-prod-agent apply faulty < /run/faults/again.json > /run/faults/again.out 2>&1
  } > /dev/null 2>&1 &`

const WORKER_FILE = `/etc/systemd/system/${UNITS[1]}`
const WITHOUT_WORKER_UNIT = `mv ${WORKER_FILE} /root/faults/worker.unit; systemctl daemon-reload`
const WITH_WORKER_UNIT = `mv /root/faults/worker.unit ${WORKER_FILE}; systemctl daemon-reload`

const duringHealth = { release: 'slow', at: { event: 'health' } } as const

export const verdictCells: readonly VerdictCell[] = [
  {
    name: 'systemd gives no answer for a while to whoever follows',
    fault: 'systemd-slow',
    phase: 'health',
    ...duringHealth,
    strike: { script: shadow('systemctl', '$1 == show', 'exec sleep 15') },
    tidy: unshadow('systemctl'),
    evidence: `[[ -e ${MET} ]]`,
    owed: ['COMMITTED'],
    exitCodes: [0],
  },
  {
    name: 'systemd starts the transaction and does not say so in time',
    fault: 'systemd-slow',
    phase: 'verify',
    arrange: shadow('systemd-run', '-n $1', '/usr/bin/systemd-run "$@"; exec sleep 40'),
    tidy: unshadow('systemd-run'),
    evidence: `[[ -e ${MET} ]]`,
    owed: ['COMMITTED'],
    exitCodes: [0],
  },
  {
    name: 'the same attempt is asked for again while it is being started',
    fault: 'rival',
    phase: 'verify',
    arrange: shadow('systemd-run', '-n $1', ASK_AGAIN),
    tidy: unshadow('systemd-run'),
    evidence: `for ((i = 0; i < 300; i += 1)); do grep -q '"event":"result"' /run/faults/again.out && break; sleep 0.1; done; tail -n 1 /run/faults/again.out | grep -q '"verdict":"COMMITTED"'`,
    owed: ['COMMITTED'],
    exitCodes: [0],
  },
  {
    name: 'the agent is killed, and every recovery fails until the disk is mended',
    fault: 'recovery-fails',
    phase: 'health',
    ...duringHealth,
    arrange: `mount --bind ${STATE} ${STATE}`,
    strike: { script: `mount -o remount,ro,bind ${STATE}; kill -KILL $(cat /srv/notes/out/child)` },
    tidy: `umount ${STATE}`,
    owed: ['ROLLED_BACK'],
    exitCodes: [12],
  },
  {
    name: 'a unit of the release is not installed, promoted',
    fault: 'unit',
    phase: 'preflight',
    way: 'promote',
    arrange: WITHOUT_WORKER_UNIT,
    tidy: WITH_WORKER_UNIT,
    owed: ['REFUSED'],
    exitCodes: [10],
  },
  {
    name: 'a unit of the release is not installed, applied',
    fault: 'unit',
    phase: 'verify',
    arrange: WITHOUT_WORKER_UNIT,
    tidy: WITH_WORKER_UNIT,
    owed: ['UNCHANGED'],
    exitCodes: [10],
  },
  {
    name: 'the unit dies while the release waits, and somebody confirms it all the same',
    fault: 'unconfirmed',
    phase: 'commit',
    release: 'unconfirmed',
    at: { event: 'confirmation' },
    strike: { script: `systemctl stop ${UNITS[0]}; ${CONFIRM}` },
    owed: ['ROLLED_BACK'],
    exitCodes: [11],
  },
]
