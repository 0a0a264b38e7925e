/**
 * The version of the messages between the runner's side and the agent: one request (JSON, or a pack) on the agent's standard input, NDJSON
 * on its standard output, which is events, then exactly one `result` or `error`.
 */
export const PROTOCOL_VERSION = 1

/** The command that reaches the agent over ssh; its verbs are the table of `agent-verbs.ts`. */
export const AGENT_PROGRAM = 'grind-to-prod-agent'
