/**
 * The slice in which the agent runs: its transactions and the requests of deploy keys. The name has no dash, which would make it a slice
 * within others. All its units share one memory limit, so that a request to the agent cannot take memory from the host's services.
 */
export const AGENT_SLICE = 'grindtoprod.slice'
export const AGENT_SLICE_FILE = `/etc/systemd/system/${AGENT_SLICE}`

/** All of the agent together, the Nix programs that it starts included; docs/adr/0020 has what was measured. */
const SLICE_MEMORY_GIB = 4
/** One session in which a release is prepared or comes in. */
export const SESSION_MEMORY_GIB = 1

/** The unit's text. An administrator raises the limit with `systemctl edit grindtoprod.slice`. */
export const agentSliceText = `# Written by grind-to-prod host install.
[Unit]
Description=Releases by grind-to-prod

[Slice]
MemoryMax=${SLICE_MEMORY_GIB}G
`
