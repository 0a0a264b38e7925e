/** The agent's version, which `status` tells. A test holds it to be that of package.json. */
export const AGENT_VERSION = '0.1.0'
