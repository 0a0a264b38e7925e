import { IS_ARRANGED, recordSays, WAS_ARRANGED, WAS_MET } from './arrangements.ts'
import { STATE } from './application.ts'
import type { Cell } from './cell.ts'
import { MET } from './systems.ts'

/** Cells about the copy of a promote: what it is made from, how it is cut, and how it is imported. */

/** Of a release on prod: the store path of its server. */
const serverOf = (release: string) => `$(nix-store -q --references $(readlink /nix/var/nix/gcroots/faults/${release}) | grep server)`
/** Of `original`: the base of the server of `revised`. */
const BASE = serverOf('original')
const GONE = '/root/faults/gone'
const ALTERED = '/root/faults/altered'

/** A cell's evidence: the record has this reason why a path was not made from its base. */
const fellBack = (reason: string) => recordSays(`"reason":"${reason}"`)
/** A cell's evidence: the server was made from its base. */
const MADE_FROM_BASE = `entry=$(grep -F -- "$2" ${STATE}/ledger.ndjson); grep -qE '"(delta|zstd-base)":\\{' <<< "$entry"; ! grep -q '"fallbacks"' <<< "$entry"`
/** A cell's evidence: the last pack had fewer bytes than this. */
const resentLess = (bytes: number) =>
  `sent=$(grep -F -- "$2" ${STATE}/ledger.ndjson | grep -oE '"packBytes":[0-9]+' | cut -d: -f2); [[ $sent ]]; ((sent < ${bytes}))`

const DAMAGE_BASE = `base=${BASE}; chmod +w $base/share/padding $base/share/name; cp -p $base/share/name /root/faults/kept; printf 'PROGRAM' | dd of=$base/share/name conv=notrunc status=none; echo $base > ${ALTERED}`
const RESTORE_BASE = `base=$(cat ${ALTERED}); cat /root/faults/kept > $base/share/name; touch -d @1 $base/share/name $base/share/padding; chmod 444 $base/share/name $base/share/padding`
const REMOVE_BASE = `base=${BASE}; mv $base ${GONE}; echo $base > ${ALTERED}`
const RETURN_BASE = `[[ ! -e ${GONE} ]] || mv ${GONE} $(cat ${ALTERED})`

/** The root that the run itself keeps goes, so only what the agent holds stays in a collection. */
const COLLECT = `root=/nix/var/nix/gcroots/faults/original; cp -P $root /root/faults/root; rm $root; nix-store --gc > /dev/null 2>&1`
const RESTORE_ROOT = 'mv -T /root/faults/root /nix/var/nix/gcroots/faults/original'

/** A machine that has 150 MB left, as the kernel counts them: less than a base and a window need. */
const LITTLE_MEMORY = `sed -E 's/^(MemAvailable|MemFree):.*/\\1: 150000 kB/' /proc/meminfo > /run/faults/meminfo; mount --bind /run/faults/meminfo /proc/meminfo`

/** A delta for this base and this path in grind's cache, with a digest that is right, and bytes that make nothing. */
const BAD_DELTA = `
original=$(node -e 'process.stdout.write(JSON.parse(require("fs").readFileSync("/home/runner/faulty-bundles/original/manifest.json")).components.server.narHash)')
revised=$(node -e 'process.stdout.write(JSON.parse(require("fs").readFileSync("/home/runner/faulty-bundles/revised/manifest.json")).components.server.narHash)')
folder=~/.local/state/grind-to-prod/deltas
mkdir -p -m 700 $folder
key=$(printf '%s\\n%s' "$original" "$revised" | sha256sum | cut -c 1-64)
head -c 3000 /dev/urandom > $folder/$key.delta
printf '{"baseNarHash":"%s","bytes":3000,"codec":"delta","narHash":"%s","schemaVersion":1,"sha256":"%s"}' "$original" "$revised" "$(sha256sum < $folder/$key.delta | cut -c 1-64)" > $folder/$key.json
`

/** The agent that receives the copy meets this at its n-th call, once. */
const receiverAt = (call: string, nth: number, what: string) => `
cat > /run/faults/plan-receiver <<'END'
[ -e /srv/notes/out/receiver-trace ] || exec strace -D -f -o /srv/notes/out/receiver-trace -e trace=${call} -e inject=${call}:${what}:when=${nth} /usr/local/bin/node /usr/local/lib/grind-to-prod/agent.js "$@"
END
`
const RECEIVER_KILLED = "grep -q 'killed by SIGKILL' /srv/notes/out/receiver-trace"

/** The Nix that imports the copy meets this at its n-th call, once. */
const nixAt = (call: string, nth: number, what: string) =>
  `install -D -m 755 /root/faults/nix-daemon /usr/local/sbin/nix-daemon; echo "-e trace=${call} -e inject=${call}:${what}:when=${nth}" > /run/faults/plan-nix`
const NIX_AS_BEFORE = 'rm -f /usr/local/sbin/nix-daemon'
const NIX_KILLED = "grep -q 'killed by SIGKILL' /srv/notes/out/nix-trace"
const NIX_FAILED = "grep -q '(INJECTED)' /srv/notes/out/nix-trace"

/** The store on a file system of its own for what is new: there is room when the copy is prepared, and none once the script fills it. */
const SMALL_STORE = `mkdir -p /run/faults/small; mount -t tmpfs -o size=300m tmpfs /run/faults/small; mkdir /run/faults/small/upper /run/faults/small/work; mount -t overlay -o lowerdir=/nix/store,upperdir=/run/faults/small/upper,workdir=/run/faults/small/work overlay /nix/store${IS_ARRANGED}`
const FILL_STORE = '! dd if=/dev/zero of=/run/faults/small/filler bs=64k 2> /dev/null || exit 1'
const UNDO_SMALL_STORE = 'rm -f /run/faults/small/filler; umount -l /nix/store; umount -l /run/faults/small'

/**
 * Nix's database is on the disk, and of what it calls valid the disk has only empty files; and at the next boot, before anything else runs,
 * what is valid and damaged is noted. The mark of the import must name it. A power cut alone may come too late for this: the kernel writes
 * files to the disk when it likes, on a busy machine within seconds.
 */
const ONLY_DATABASE_DURABLE = `
cat ${STATE}/unsynced/* | cut -d' ' -f1 > /srv/notes/out/marked
while read -r path; do
  ! nix-store --check-validity $path 2> /dev/null || find $path -type f -exec truncate --size 0 {} +
done < /srv/notes/out/marked
sync /nix/var/nix/db/db.sqlite /nix/var/nix/db/db.sqlite-wal
cat > /srv/notes/out/at-boot <<'END'
export NIX_REMOTE=local
while read -r path; do
  nix-store --check-validity $path 2> /dev/null && ! nix-store --verify-path $path 2> /dev/null && echo $path
done < /srv/notes/out/marked > /srv/notes/out/valid-and-damaged
cat ${STATE}/unsynced/* | cut -d' ' -f1 > /srv/notes/out/still-marked
rm /srv/notes/out/at-boot
END
`
const WAS_DAMAGED =
  '[[ -s /srv/notes/out/valid-and-damaged ]]; [[ -z $(grep -vxFf /srv/notes/out/still-marked /srv/notes/out/valid-and-damaged) ]]'

const promoted = { phase: 'copy', way: 'promote' } as const
const imported = (count: number) => ({ imported: count })

const receiverKills = (call: string, nths: readonly number[]): Cell[] =>
  nths.map((nth) => ({
    name: `copy: kill of the agent that receives: ${call} ${nth}`,
    fault: 'agent-killed',
    ...promoted,
    release: 'heavy',
    arrange: receiverAt(call, nth, 'signal=KILL'),
    evidence: RECEIVER_KILLED,
    owed: ['REFUSED'],
  }))

const nixFaults = (fault: 'nix-killed' | 'disk-error', call: string, nths: readonly number[]): Cell[] =>
  nths.map((nth) => ({
    name: `copy: ${fault === 'nix-killed' ? 'kill' : 'ENOSPC'} of the importing Nix: ${call} ${nth}`,
    fault,
    ...promoted,
    release: 'heavy',
    arrange: nixAt(call, nth, fault === 'nix-killed' ? 'signal=KILL' : 'error=ENOSPC'),
    tidy: NIX_AS_BEFORE,
    evidence: fault === 'nix-killed' ? NIX_KILLED : NIX_FAILED,
    owed: ['REFUSED'],
  }))

// prettier-ignore
export const copyCells: readonly Cell[] = [
  // What a path is made from.
  { name: 'copy: from a base', fault: 'none', ...promoted, release: 'revised', evidence: MADE_FROM_BASE, owed: ['COMMITTED'] },
  { name: 'copy: the base is damaged on the host', fault: 'base', ...promoted, release: 'revised', arrange: DAMAGE_BASE, tidy: RESTORE_BASE, evidence: fellBack('base-corrupt'), owed: ['COMMITTED'] },
  { name: 'copy: the base disappears after it was answered', fault: 'base', ...promoted, release: 'revised', promote: { until: 'copy', strike: { script: REMOVE_BASE } }, tidy: RETURN_BASE, evidence: fellBack('base-missing'), owed: ['COMMITTED'] },
  { name: 'copy: a collection between the answer and the copy leaves the base', fault: 'garbage-collection', ...promoted, release: 'revised', promote: { until: 'copy', strike: { script: COLLECT } }, tidy: RESTORE_ROOT, evidence: MADE_FROM_BASE, owed: ['COMMITTED'] },
  { name: 'copy: the delta is damaged', fault: 'base', ...promoted, release: 'revised', onGrind: { arrange: BAD_DELTA, tidy: 'rm -rf ~/.local/state/grind-to-prod/deltas' }, evidence: fellBack('delta-corrupt'), owed: ['COMMITTED'] },
  { name: 'copy: the host is short of memory', fault: 'base', ...promoted, release: 'revised', arrange: LITTLE_MEMORY, tidy: 'umount /proc/meminfo', evidence: fellBack('memory-short'), owed: ['COMMITTED'] },
  { name: 'copy: the agent is older, and reads packs of format 1', fault: 'older-agent', ...promoted, release: 'revised', arrange: `echo 'export NODE_OPTIONS=--require=/root/faults/older-agent.cjs' > /run/faults/plan-receiver; rm -f ${MET}`, evidence: `${WAS_MET}; ! ${recordSays('"codecs"')}`, owed: ['COMMITTED'] },

  // Cut, and resumed.
  { name: 'copy: the connection is cut between two paths', fault: 'connection-lost', ...promoted, release: 'heavy', promote: { until: imported(1), strike: 'kill-ssh' }, evidence: resentLess(20_000_000), owed: ['COMMITTED'] },
  { name: 'copy: the connection is cut when all has arrived', fault: 'connection-lost', ...promoted, release: 'heavy', promote: { until: 'import', strike: 'kill-ssh' }, evidence: resentLess(1), owed: ['COMMITTED'] },

  // The agent that receives it, and the Nix that imports it.
  { name: 'copy: kill of the agent that receives, between two paths', fault: 'agent-killed', ...promoted, release: 'heavy', promote: { until: imported(1), strike: 'kill-receiver' }, owed: ['REFUSED'] },
  { name: 'copy: kill of the agent that receives, when all has arrived', fault: 'agent-killed', ...promoted, release: 'heavy', promote: { until: 'import', strike: 'kill-receiver' }, owed: ['REFUSED'] },
  ...receiverKills('fdatasync', [1, 2]),
  { name: 'copy: kill of the sync that makes an import durable', fault: 'disk-error', ...promoted, release: 'heavy', arrange: receiverAt('syncfs', 1, 'signal=KILL'), evidence: RECEIVER_KILLED, owed: ['REFUSED'] },
  { name: 'copy: kill of the importing Nix between two paths', fault: 'nix-killed', ...promoted, release: 'heavy', promote: { until: imported(1), strike: { script: "pkill -KILL -f '^nix-daemon --stdio'" } }, owed: ['REFUSED'] },
  ...nixFaults('nix-killed', 'mkdir', [1, 4]),
  ...nixFaults('nix-killed', 'pwrite64', [20]),
  ...nixFaults('nix-killed', 'fdatasync', [1]),
  { name: 'copy: kill of the importing Nix as it starts', fault: 'nix-killed', ...promoted, release: 'heavy', arrange: nixAt('pwrite64', 3, 'signal=KILL'), tidy: NIX_AS_BEFORE, evidence: NIX_KILLED, owed: ['COMMITTED'] },
  ...nixFaults('disk-error', 'write', [200]),
  ...nixFaults('disk-error', 'mkdir', [1]),
  ...nixFaults('disk-error', 'fdatasync', [1]),
  { name: 'copy: the disk of the store fills up between two paths', fault: 'disk-error', ...promoted, release: 'heavy', arrange: SMALL_STORE, promote: { until: imported(1), strike: { script: FILL_STORE } }, tidy: UNDO_SMALL_STORE, evidence: WAS_ARRANGED, owed: ['REFUSED'] },

  // The power goes while paths are valid whose files are not on the disk.
  { name: 'copy: power cut between two paths', fault: 'power-cut', ...promoted, release: 'heavy', promote: { until: imported(1), strike: 'power-cut' }, owed: ['COMMITTED'] },
  { name: 'copy: power cut while valid paths are not on the disk', fault: 'power-cut', ...promoted, release: 'heavy', promote: { until: imported(2), strike: 'power-cut', first: ONLY_DATABASE_DURABLE }, evidence: WAS_DAMAGED, owed: ['COMMITTED'] },
]
