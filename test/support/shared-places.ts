import { type LabHost, succeedOnHost } from '../../lab/client.ts'

/**
 * What the files of a lab share and change, as bash patterns below /, with what of it is left alone. On prod, what an installation puts there
 * for its applications: who may release what, and what is finished at boot. On both hosts of the pair, what each knows of the other's ledger,
 * which a file may empty. On grind, the home of the runner, without its caches: repositories, releases, keys and allowed signers.
 */
const SHARED: readonly { readonly host: LabHost; readonly places: string; readonly except?: string }[] = [
  {
    host: 'prod',
    places:
      'etc/grind-to-prod etc/sudoers.d/grind-to-prod var/lib/grind-to-prod/deploy etc/systemd/system/*.wants/grind-to-prod-recover@*.service var/lib/grind-to-prod/*/witnessed.ndjson',
  },
  { host: 'prod-b', places: 'var/lib/grind-to-prod/*/witnessed.ndjson' },
  { host: 'grind', places: 'home/runner/*', except: 'home/runner/.cache' },
]
const KEPT = '/root/shared.tar'

/** Keeps what the test files of this lab share, as it is now. */
export async function keepSharedPlaces(): Promise<void> {
  await onEach(`tar --create --file ${KEPT} --files-from /dev/null -- "\${shared[@]}"`)
}

/** Restores what was kept: an earlier file may have permitted another application or another signer, or left a release. */
export async function restoreSharedPlaces(): Promise<void> {
  await onEach(`rm -rf -- "\${shared[@]}"\ntar --extract --preserve-permissions --file ${KEPT}`)
}

/** Runs a script on each host that has something to share, with its places in the array `shared`. */
async function onEach(script: string): Promise<void> {
  await Promise.all(
    SHARED.map(({ host, places, except = '' }) =>
      succeedOnHost(host, ['bash', '-euc', `cd /\nshopt -s nullglob dotglob\nGLOBIGNORE=${except}\nshared=(${places})\n${script}`]),
    ),
  )
}
