import {
  forgetReleases,
  installHost,
  makeApplication,
  mergeUpstream,
  onHost,
  RELEASE_KEY,
  succeedOnHost,
  WORK_FOLDER,
} from '../../lab/client.ts'

/** What grind-to-prod wrote for people in the lab, as text. */
export interface Outputs {
  /** Markdown. */
  readonly summary: string
  /** Markdown. */
  readonly plan: string
  /** A page. */
  readonly drift: string
}

const FOLDER = '/home/runner/pictures'
const onGrind = (...argv: string[]) => succeedOnHost('grind', argv, { user: 'runner', directory: WORK_FOLDER })

/**
 * Makes them on the hosts of the lab that is up: a release and a second one as a job runs them, the plan of a third, and the difference that
 * a hand on the host made since.
 */
export async function makeOutputs(): Promise<Outputs> {
  await makeApplication()
  await installHost('prod')
  await forgetReleases()
  await onGrind('rm', '-rf', FOLDER)
  await release('first')
  await mergeUpstream('next')
  const summary = await release('second')
  await mergeUpstream('restores')
  await grindToProd('build-manifest', '--ref', 'main', '--output', `${FOLDER}/third`)
  await grindToProd('sign', `${FOLDER}/third`, '--signing-key-file', RELEASE_KEY)
  const plan = await grindToProd('plan', `${FOLDER}/third`, '--host', 'prod', '--format', 'markdown', ...identity)
  return { summary, plan, drift: await driftByHand() }
}

const identity = ['--identity-file', '/etc/lab/keys/deploy']

function grindToProd(...words: string[]): Promise<string> {
  return onGrind('grind-to-prod', ...words)
}

/** Runs the action that does all of a release, and returns the summary of its job. */
async function release(name: string): Promise<string> {
  await onGrind('mkdir', '-p', `${FOLDER}/${name}`)
  const inputs = {
    host: 'prod',
    ref: 'main',
    output: `${FOLDER}/${name}`,
    'ssh-key': await onGrind('cat', '/etc/lab/keys/deploy'),
    'signing-key': await onGrind('cat', RELEASE_KEY),
  }
  const job = {
    ...Object.fromEntries(Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])),
    GITHUB_OUTPUT: `${FOLDER}/${name}.output`,
    GITHUB_STEP_SUMMARY: `${FOLDER}/${name}.md`,
    RUNNER_TEMP: `${FOLDER}/${name}`,
    GITHUB_ACTOR: 'maintainer',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'choiros/choiros',
    GITHUB_RUN_ID: '42',
  }
  await onGrind('touch', job.GITHUB_OUTPUT, job.GITHUB_STEP_SUMMARY)
  const variables = Object.entries(job).map(([variable, value]) => `${variable}=${value}`)
  await onGrind('env', ...variables, 'node', '/opt/grind-to-prod/dist/release.js')
  return onGrind('cat', job.GITHUB_STEP_SUMMARY)
}

/** Changes the production host by hand as people do, and returns the page with what differs then. */
async function driftByHand(): Promise<string> {
  await grindToProd('snapshot', 'prod', '--output', `${FOLDER}/prod-before.json`, ...identity)
  const hand = `
    systemctl stop dioxus-desktop.service
    mkdir -p /etc/systemd/system/hypervisor.service.d
    printf '[Service]\\nEnvironment=GREETING=hello\\n' > /etc/systemd/system/hypervisor.service.d/override.conf
    systemctl daemon-reload
    systemctl restart hypervisor.service`
  await succeedOnHost('prod', ['sh', '-euc', hand])
  await grindToProd('snapshot', 'prod', '--output', `${FOLDER}/prod-after.json`, ...identity)
  const page = `${FOLDER}/drift.html`
  const compare = ['snapshot-diff', `${FOLDER}/prod-before.json`, `${FOLDER}/prod-after.json`, '--format', 'html', '--output', page]
  const { status, stderr } = await onHost('grind', ['grind-to-prod', ...compare], { user: 'runner', directory: WORK_FOLDER })
  if (status !== 3) throw new Error(`snapshot-diff ended with ${status}, and not with drift:\n${stderr}`)
  return onGrind('cat', page)
}
