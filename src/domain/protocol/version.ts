/** The version of the command line, the actions and the agent alike. A test holds it to be that of package.json. */
export const VERSION = '0.1.0'
