/** The oldest major version of Node that runs this program. */
export const LEAST_NODE = 24;
/**
 * Returns why this program does not run on this Node, as one sentence; null when it does. `remedy` is the clause with what to do. It runs
 * before anything else and on any Node: it imports nothing, and uses only syntax that the oldest one reads.
 */
export function oldNode(version, path, remedy) {
    if (Number.parseInt(version, 10) >= LEAST_NODE)
        return null;
    return `grind-to-prod needs Node ${LEAST_NODE} or newer, and ${path} is Node ${version}; ${remedy}.`;
}
