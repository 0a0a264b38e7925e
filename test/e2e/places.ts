/** Where the tests keep things on the build host. */
export const FOLDER = '/srv/e2e'
/** What GitHub would serve of our repository: actions, bundles, workflows. */
export const PUBLISHED = `${FOLDER}/grind-to-prod`
/** The application's repository as GitHub reads workflows from it. */
export const CALLER = `${FOLDER}/caller`
/** Replaces actions/checkout. */
export const CHECKOUT = `${FOLDER}/checkout`
/** What runs upload: `<run id>/<name>/<name>.zip`. */
export const ARTIFACTS = `${FOLDER}/artifacts`
/** Folders that act makes for jobs. */
export const JOBS = `${FOLDER}/jobs`
/** Events and approvals, a folder per run. */
export const RUNS = `${FOLDER}/runs`
/** The application's upstream, readable by the user of the jobs. */
export const UPSTREAM = '/home/runner/choiros/upstream.git'
