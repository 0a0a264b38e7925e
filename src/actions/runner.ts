import process from 'node:process'
import { realRunnerWithout } from '#tools/run/real'

/** Keys among the inputs, which are in the environment until they are read. */
const inputs = Object.keys(process.env).filter((name) => name.startsWith('INPUT_'))

/** The runner of every action: what a step starts inherits neither its inputs nor what lets it act for the workflow. */
export const actionRunner = realRunnerWithout(['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', ...inputs])
