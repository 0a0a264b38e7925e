import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { compareSides } from '#domain/drift/compare'
import type { DriftClass } from '#domain/drift/finding'
import { manifestSide, snapshotSide } from '#domain/drift/side'
import { parseSnapshot } from '#domain/snapshot/parse'
import type { Snapshot } from '#domain/snapshot/schema'
import {
  agent,
  apply,
  APPLICATION,
  makeRelease,
  outcome,
  permit,
  PREFIX,
  script,
  setUpApplication,
  UNIT,
  wipe,
  type HandMadeRelease,
} from '../host/hand-made.ts'
import { runProgram } from '../support/host-program.ts'

/** Drift as a user makes it on a host by hand: each is found, rightly classed, and alone; undone, it is no longer found. */

const CHECKOUT = '/opt/hand-made-checkout'
const DROP_IN = `/etc/systemd/system/${UNIT}.d/10-environment.conf`
const ENVIRONMENT = '/etc/hand-made.env'
const OTHER_NODE = '/root/other-node'
const STATE = `/var/lib/grind-to-prod/${APPLICATION}`
const LEDGER = `${STATE}/ledger.ndjson`
const LINK = `${PREFIX}/current/bin/server`

const prepare = `
mkdir -p /etc/systemd/system/${UNIT}.d ${CHECKOUT}
printf '[Service]\\nEnvironmentFile=${ENVIRONMENT}\\n' > ${DROP_IN}
printf 'TOKEN=one\\n' > ${ENVIRONMENT}
chmod 0600 ${ENVIRONMENT}
systemctl daemon-reload
cp /usr/local/bin/node ${OTHER_NODE}
`

const cleanUp = `
rm -rf ${CHECKOUT} ${ENVIRONMENT} ${DROP_IN} ${OTHER_NODE} /root/server
systemctl daemon-reload
`

let release: HandMadeRelease
let before: Snapshot

beforeAll(async () => {
  await setUpApplication()
  await script(prepare)
  await runProgram('host/on-host/make-checkout', { CHECKOUT })
  await permit({ snapshot: { repository: CHECKOUT, units: [] } })
  release = await makeRelease({ version: '1' })
  const { verdict, reason } = await apply(release)
  if (verdict !== 'COMMITTED') throw new Error(reason)
  // A host changes by itself until the units of its boot, and those that an earlier file stopped, have ended.
  const atRest = async () => {
    before = await take()
    expect(findings(await take())).toEqual([])
  }
  await vi.waitFor(atRest, { timeout: 60_000 })
})
afterAll(async () => {
  await wipe()
  await script(cleanUp)
})

async function take(): Promise<Snapshot> {
  const told = outcome(await agent('snapshot'))
  if (!('result' in told)) throw new Error(told.message)
  return parseSnapshot(told.result)
}

async function takeAndUndo(undo: string): Promise<Snapshot> {
  try {
    return await take()
  } finally {
    await script(undo)
  }
}

/** What is worth more than a note; ailments of the lab itself are alike on both sides. */
function findings(after: Snapshot): string[] {
  const report = compareSides({ reference: snapshotSide('before', before), hosts: [snapshotSide('after', after)], mayDiffer: [] })
  return report.findings.filter(({ severity }) => severity !== 'note').map((finding) => `${finding.class} ${finding.field}`)
}

interface ByHand {
  readonly name: string
  readonly make: string
  readonly undo: string
  readonly class: DriftClass
  readonly field: string
}

const inEveryWay: readonly ByHand[] = [
  {
    name: 'replace a link',
    make: `readlink ${LINK} > /root/link; sed 's/^const BEHAVIOUR/const  BEHAVIOUR/' ${LINK} > /root/server; chmod +x /root/server; ln -sfn /root/server ${LINK}`,
    undo: `ln -sfn "$(cat /root/link)" ${LINK}`,
    class: 'release-drift',
    field: 'binaries.server',
  },
  {
    name: 'start another executable, and put the link back',
    make: `readlink ${LINK} > /root/link; sed '1s|.*|#!${OTHER_NODE}|' ${LINK} > /root/server; chmod +x /root/server; ln -sfn /root/server ${LINK}
      systemctl restart ${UNIT}
      for try in $(seq 100); do [ "$(readlink /proc/$(systemctl show --value --property=MainPID ${UNIT})/exe)" = ${OTHER_NODE} ] && break; sleep 0.1; done
      ln -sfn "$(cat /root/link)" ${LINK}`,
    undo: `systemctl restart ${UNIT}; for try in $(seq 100); do curl --silent --fail http://127.0.0.1:7070/health > /dev/null && break; sleep 0.1; done`,
    class: 'stale-process',
    field: `units["${UNIT}"]`,
  },
  {
    name: 'edit a drop-in',
    make: `echo Nice=1 >> ${DROP_IN}`,
    undo: `sed -i /Nice/d ${DROP_IN}`,
    class: 'service-drift',
    field: `units["${UNIT}"].dropIns`,
  },
  {
    name: 'stop the unit',
    make: `systemctl stop ${UNIT}`,
    undo: `systemctl start ${UNIT}; for try in $(seq 100); do curl --silent --fail http://127.0.0.1:7070/health > /dev/null && break; sleep 0.1; done`,
    class: 'service-drift',
    field: `units["${UNIT}"]`,
  },
  {
    name: 'change a secret',
    make: `sed -i s/one/two/ ${ENVIRONMENT}`,
    undo: `sed -i s/two/one/ ${ENVIRONMENT}`,
    class: 'secrets-wiring',
    field: `environmentFiles["${ENVIRONMENT}"]`,
  },
  {
    name: 'open the secrets to everyone',
    make: `chmod 0644 ${ENVIRONMENT}`,
    undo: `chmod 0600 ${ENVIRONMENT}`,
    class: 'secrets-wiring',
    field: `environmentFiles["${ENVIRONMENT}"]`,
  },
  {
    name: 'remove the secrets',
    make: `mv ${ENVIRONMENT} ${ENVIRONMENT}.away`,
    undo: `mv ${ENVIRONMENT}.away ${ENVIRONMENT}`,
    class: 'secrets-wiring',
    field: `environmentFiles["${ENVIRONMENT}"]`,
  },
  {
    name: 'let the same executable hang',
    make: `systemctl kill --kill-whom=main --signal=STOP ${UNIT}`,
    undo: `systemctl kill --kill-whom=main --signal=CONT ${UNIT}`,
    class: 'data',
    field: 'health.server',
  },
  {
    name: 'update the system',
    make: `cp --dereference /etc/os-release /root/os-release; readlink -f /etc/os-release > /root/os-release.path; sed -i 's/^VERSION_ID=.*/VERSION_ID="99"/' "$(cat /root/os-release.path)"`,
    undo: `cp /root/os-release "$(cat /root/os-release.path)"`,
    class: 'system-drift',
    field: 'system',
  },
  {
    name: 'flip require-sigs',
    make: `cp /etc/nix/nix.conf /root/nix.conf; sed -i /require-sigs/d /etc/nix/nix.conf; echo 'require-sigs = false' >> /etc/nix/nix.conf`,
    undo: `cp /root/nix.conf /etc/nix/nix.conf`,
    class: 'trust-drift',
    field: 'nix.trust',
  },
  {
    name: 'dirty the checkout',
    make: `runuser -u admin -- touch '${CHECKOUT}/left behind'`,
    undo: `rm '${CHECKOUT}/left behind'`,
    class: 'source-drift',
    field: 'repository',
  },
  {
    name: 'fill the disk of the records',
    make: `cp -a ${STATE} /root/state; mount -t tmpfs -o size=2m,mode=700 tmpfs ${STATE}; cp -a /root/state/. ${STATE}/
      head -c 2M /dev/zero > ${STATE}/filler || true; df --output=avail ${STATE} | grep --quiet '^ *0$'`,
    undo: `umount ${STATE}; rm -r /root/state`,
    class: 'capacity',
    field: `capacity["${STATE}"]`,
  },
  {
    name: 'break the ledger',
    make: `mv ${LEDGER} /root/ledger; mkdir ${LEDGER}`,
    undo: `rmdir ${LEDGER}; mv /root/ledger ${LEDGER}`,
    class: 'unknown',
    field: 'releases.ledger',
  },
  {
    name: 'take a record out of the ledger',
    make: `cp ${LEDGER} /root/ledger; sed -i '$d' ${LEDGER}`,
    undo: `cp /root/ledger ${LEDGER}`,
    class: 'ledger-drift',
    field: 'releases.ledger',
  },
  {
    name: 'add a signer',
    make: `cp /etc/grind-to-prod/allowed_signers /root/signers; ssh-keygen -q -t ed25519 -N '' -f /root/evil; echo "evil@x $(cut -d' ' -f1,2 /root/evil.pub)" >> /etc/grind-to-prod/allowed_signers`,
    undo: `cp /root/signers /etc/grind-to-prod/allowed_signers; rm /root/evil /root/evil.pub`,
    class: 'trust-drift',
    field: 'trust.allowedSigners',
  },
  {
    name: 'let the deploy user become root',
    make: `echo 'deploy ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/zz-evil; chmod 0440 /etc/sudoers.d/zz-evil`,
    undo: `rm /etc/sudoers.d/zz-evil`,
    class: 'trust-drift',
    field: 'trust.files["/etc/sudoers.d/zz-evil"]',
  },
  {
    name: 'let every program load something',
    make: `: > /etc/ld.so.preload`,
    undo: `rm /etc/ld.so.preload`,
    class: 'trust-drift',
    field: 'trust.files["/etc/ld.so.preload"]',
  },
  {
    name: 'let another key log in as root',
    make: `mkdir -p /root/.ssh; touch /root/.ssh/authorized_keys2; ssh-keygen -q -t ed25519 -N '' -f /root/evil; cat /root/evil.pub >> /root/.ssh/authorized_keys2`,
    undo: `rm /root/.ssh/authorized_keys2 /root/evil /root/evil.pub`,
    class: 'logins',
    field: 'logins.keys["/root/.ssh/authorized_keys2"]',
  },
  {
    name: 'start a service of nobody',
    make: `systemd-run --quiet --unit=backdoor.service sleep 1000`,
    undo: `systemctl stop backdoor.service`,
    class: 'foreign-units',
    field: 'foreignUnits.running["backdoor.service"]',
  },
]

describe('what is done by hand is found alone', () => {
  test.each(inEveryWay)('snapshot-diff finds one change made by hand alone: $class: $name', async ({ make, undo, class: drift, field }) => {
    await script(make)
    const found = await takeAndUndo(undo)
    expect(findings(found)).toEqual([`${drift} ${field}`])
    expect(findings(await take())).toEqual([])
  })
})

test('a host has no drift from the manifest that it runs, and a stopped unit is drift', async () => {
  const against = (snapshot: Snapshot) => {
    const reference = manifestSide('manifest', release.manifest, release.id)
    const report = compareSides({ reference, hosts: [snapshotSide('prod', snapshot)], mayDiffer: [] })
    return report.findings.filter(({ severity }) => severity === 'error').map((finding) => `${finding.class} ${finding.field}`)
  }
  expect(against(await take())).toEqual([])
  await script(`systemctl stop ${UNIT}`)
  const stopped = await takeAndUndo(`systemctl start ${UNIT}`)
  expect(against(stopped)).toEqual([`service-drift units["${UNIT}"]`])
})
