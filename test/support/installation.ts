import { succeedOnHost } from '../../lab/client.ts'

/** What an installation puts on a host for its applications: who may release what, and what is finished at boot. */
const INSTALLED = `
cd /
shopt -s nullglob
installed=(
  etc/grind-to-prod etc/sudoers.d/grind-to-prod var/lib/grind-to-prod/deploy
  etc/systemd/system/*.wants/grind-to-prod-recover@*.service
)`
const KEPT = '/root/installed.tar'

/** Keeps the installation of prod as it is, for the test files of this lab. */
export async function keepInstallation(): Promise<void> {
  await onProd(`${INSTALLED}\ntar --create --file ${KEPT} -- "\${installed[@]}"`)
}

/** Gives prod the installation that was kept: an earlier file may have permitted another application, or another signer. */
export async function restoreInstallation(): Promise<void> {
  await onProd(`${INSTALLED}\nrm -rf -- "\${installed[@]}"\ntar --extract --preserve-permissions --file ${KEPT}`)
}

async function onProd(script: string): Promise<void> {
  await succeedOnHost('prod', ['bash', '-euc', script])
}
