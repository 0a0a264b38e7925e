import { succeedOnHost, type LabHost } from '../../lab/client.ts'

/** The example's environment file on a production host. */
const ENVIRONMENT = '/etc/choiros/hypervisor.env'

/** Lets users reach the application on these hosts through the proxy on front. It counts from the unit's next start. */
export async function letUsersIn(hosts: readonly LabHost[]): Promise<void> {
  await Promise.all(
    hosts.map((host) => succeedOnHost(host, ['sh', '-c', `grep -q ^HOST= ${ENVIRONMENT} || echo HOST=0.0.0.0 >> ${ENVIRONMENT}`])),
  )
}

/** As it was before. */
export async function keepUsersOut(hosts: readonly LabHost[]): Promise<void> {
  await Promise.all(hosts.map((host) => succeedOnHost(host, ['sed', '-i', '/^HOST=/d', ENVIRONMENT])))
}
