import { PREFIX, STATE } from './application.ts'
import { MET } from './systems.ts'

/** Bash for cells, run as root on prod. */

/** Waits for a condition; fails when it does not come. */
export function waitsFor(condition: string): string {
  return `for ((i = 0; ; i += 1)); do { ${condition}; } && break; ((i < 1200)) || exit 1; sleep 0.05; done`
}

/** The server answers. */
const ANSWERS = waitsFor('curl --silent --fail http://127.0.0.1:7171/ > /dev/null')

/** The state's folder on a file system of its own with two megabytes, with what it held. */
export const SMALL_STATE = `
cp -a ${STATE} /root/faults/state-copy
mount -t tmpfs -o size=2m,nr_inodes=400,mode=700 tmpfs ${STATE}
cp -a /root/faults/state-copy/. ${STATE}/
`
/** Fails unless the disk is full afterwards. */
export const FILL_STATE = `
! dd if=/dev/zero of=${STATE}/filler bs=4k 2>/dev/null || exit 1
`
/** Fails unless no file can be made afterwards. */
export const FILL_INODES = `
mkdir -p ${STATE}/fillers
for ((i = 0; i < 400; i += 1)); do touch ${STATE}/fillers/$i 2>/dev/null || break; done
! touch ${STATE}/one-more 2>/dev/null || exit 1
`
/** Returns to the large file system, with what was written meanwhile; in place, so that the folder never disappears. */
export const UNDO_SMALL_STATE = `
rm -rf ${STATE}/filler ${STATE}/fillers /root/faults/state-copy
cp -a ${STATE} /root/faults/state-copy
umount ${STATE}
rm -rf ${STATE}
mv /root/faults/state-copy ${STATE}
`

/** Confirms or reverts the pending release, without waiting for the result. */
export const CONFIRM = 'setsid --fork grind-to-prod-agent confirm faulty < /dev/null > /dev/null 2>&1'
export const REVERT = 'setsid --fork grind-to-prod-agent confirm faulty --revert < /dev/null > /dev/null 2>&1'
/** Waits until that is durable; fails when it never is. */
export const DECIDED = waitsFor(`[[ -e ${STATE}/attempts/$1/decision.json ]]`)

/** Has the server's main process die, and waits until systemd has started another. */
export const DIE_ONCE = `
before=$(systemctl show --value --property=NRestarts faulty.service)
systemctl kill --signal=KILL faulty.service
${waitsFor('(($(systemctl show --value --property=NRestarts faulty.service) > before)) && systemctl is-active --quiet faulty.service')}`

/** Ends the client that waits for the transaction, and then the agent in it, which is stopped until the signal comes. */
export const KILL_ALL =
  "pkill --signal KILL --full '^/usr/local/bin/node .*agent.js (apply|rollback)'; kill -KILL $(cat /srv/notes/out/child); kill -CONT $(cat /srv/notes/out/child) 2> /dev/null || true"

export const BIND_PREFIX = `
mount --bind ${PREFIX} ${PREFIX}
`

const dropIn = (unit: string) => `/run/systemd/system/${unit}.d/fault.conf`

/** Adds lines to a unit, which is the server's by default. */
export function withDropIn(lines: string, unit = 'faulty.service'): string {
  const text = lines.startsWith('[') ? lines : `[Service]\n${lines}`
  const file = dropIn(unit)
  return `mkdir -p ${file.slice(0, file.lastIndexOf('/'))}
cat > ${file} <<'END'
${text}
END
systemctl daemon-reload
`
}
const withoutDropInOf = (unit: string) => `rm -r /run/systemd/system/${unit}.d; systemctl daemon-reload`
export const withoutDropIn = withoutDropInOf('faulty.service')

const WORKER = 'faulty-worker.service'
/** systemd counts the worker as active after its process has ended with status 0. */
export const WORKER_REMAINS = withDropIn('RemainAfterExit=yes', WORKER)
export const WORKER_REMAINS_NO_MORE = withoutDropInOf(WORKER)

/** A line of a unit that does something, unless what is current is what was before. */
export function onlyForNew(command: string): string {
  return `ExecStartPre=/bin/bash -c 'grep -q faulty-base-server ${PREFIX}/current/manifest.json || ${command}'`
}

/** systemd owns the server's socket, so that no client is refused while it restarts. */
export const SOCKET_ON = `
cat > /run/systemd/system/faulty.socket <<'END'
[Socket]
ListenStream=127.0.0.1:7171
Backlog=64
END
systemctl daemon-reload
systemctl stop faulty.service
systemctl start faulty.socket
systemctl start faulty.service
${ANSWERS}
`
export const SOCKET_OFF = `
systemctl stop faulty.service faulty.socket
rm /run/systemd/system/faulty.socket
systemctl daemon-reload
systemctl start faulty.service
${ANSWERS}
`

/** A cell's evidence: the attempt whose journal `staleJournal` left has a record now. */
export const STALE_ATTEMPT_ENDED = `stale=$(cat /run/faults/stale-attempt); grep -q "$stale" ${STATE}/ledger.ndjson`

/** What an attempt to go from the current release to `next` would have left in an earlier boot. */
export function staleJournal(step: string): string {
  return `STEP=${step} STATE=${STATE} PREFIX=${PREFIX} node /root/faults/stale-journal.cjs\n`
}

/** A cell's evidence: a program of the host met the fault, and wrote this file. */
export const WAS_MET = `[[ -e ${MET} ]]`

/** A cell's evidence: the transaction reported this. */
export function reported(event: string): string {
  return `grep -q '${event}' ${STATE}/attempts/$2/events.ndjson`
}

/** A cell's evidence: the attempt's record contains this text. */
export function recordSays(text: string): string {
  return `grep -F -- "$2" ${STATE}/ledger.ndjson | grep -qF -- '${text}'`
}

/** Written at the end of an arrangement, for evidence that would also be true without one. Like all of /run/faults, it is of this cell. */
const ARRANGED = '/run/faults/arranged'
export const IS_ARRANGED = `; : > ${ARRANGED}`
export const WAS_ARRANGED = `[[ -e ${ARRANGED} ]]`

/** A cell's evidence: leftovers of its arrangement are gone. */
export function gone(...paths: readonly string[]): string {
  return [WAS_ARRANGED, ...paths.map((path) => `[[ ! -e ${path} && ! -L ${path} ]]`)].join('; ')
}

/** A cell's evidence: a torn line of the ledger was set aside since its arrangement. */
export const TORN_LINE_SET_ASIDE = `[[ $(find ${STATE} -name 'ledger.ndjson.torn-after-line-*' -newer ${ARRANGED}) ]]`

/** A cell's evidence: the journal of a unit has this since the attempt began. */
export function logged(unit: string, text: string): string {
  return `journalctl --quiet --no-pager --unit=${unit} --since="@$1" | grep -q -- '${text}'`
}

/** Garbage collections, one after the other, each with a line in a file. */
export const COLLECT_IN_A_LOOP =
  'systemd-run --quiet --unit=faults-collect bash -c "while :; do nix-store --gc; echo done >> /run/faults/collections; done"'
export const STOP_COLLECTING = 'systemctl stop faults-collect.service'
/** A cell's evidence: while the attempt went on, one was begun and ended. The first may have ended before. */
export const COLLECTED = '(($(wc -l < /run/faults/collections) >= 2))'

/** What makes a clock jump in the middle of an attempt; see on-host/clock.cjs. */
export const JUMP = ': > /run/faults/clock-jumped'

/** A cell's evidence: the attempt's record has times of the wrong clock, its beginning too when it was wrong from the start. */
export function recordedWithClock(seconds: number, from: 'start' | 'strike'): string {
  const clock = `OFFSET=${seconds} FROM=${from} LEDGER=${STATE}/ledger.ndjson`
  return `SINCE=$1 ATTEMPT=$2 ${clock} node /root/faults/recorded-with-clock.cjs`
}
