/** A unit that runs a program of a release. */
export interface UnitOfLink {
  readonly application: string
  /** The folder of the application on the host. */
  readonly prefix: string
  /** The program's name in `<prefix>/bin`. */
  readonly link: string
}

/**
 * Returns the unit file of a service that runs one link. It is for hosts whose units an administrator writes; see docs/units.md. Until the
 * first release there is no program, and the condition lets the host boot without a failed unit. The user is made by systemd for as long
 * as the service runs, so that a new service begins with no rights; what it keeps is below `/var/lib/<link>`.
 */
export function unitText({ application, prefix, link }: UnitOfLink): string {
  return `[Unit]
Description=${link} of ${application}
After=network-online.target
Wants=network-online.target
# There is no program before the first release.
ConditionPathExists=${prefix}/bin/${link}

[Service]
ExecStart=${prefix}/bin/${link}
Restart=on-failure
DynamicUser=yes
StateDirectory=${link}

[Install]
WantedBy=multi-user.target
`
}
