/**
 * Measures a snapshot of a host with many units: the whole call of the agent, and the duration that it reports itself. Each unit runs, has
 * a drop-in and an environment file. Medians.
 *
 *   lab/lab up && node bench/snapshot.ts [UNITS]      needs the agent on prod: script/rehearse --keep puts it there
 */
import { z } from 'zod'
import { succeedOnHost } from '../lab/client.ts'
import { snapshotSchema } from '#domain/snapshot/schema'

const ROUNDS = 7
const units = z.coerce
  .number()
  .int()
  .min(1)
  .max(256)
  .parse(process.argv[2] ?? 50)

const setUp = `
mkdir -p /opt/many /etc/systemd/system/many@.service.d
printf '[Service]\\nExecStart=/bin/sleep infinity\\n' > /etc/systemd/system/many@.service
printf '[Service]\\nEnvironmentFile=/etc/many.env\\n' > /etc/systemd/system/many@.service.d/environment.conf
printf 'TOKEN=secret\\nPIN=1234\\n' > /etc/many.env
cp /etc/grind-to-prod/host.json /etc/grind-to-prod/host.json.kept
node -e '
  const { readFileSync, writeFileSync } = require("node:fs")
  const file = "/etc/grind-to-prod/host.json"
  const policy = JSON.parse(readFileSync(file, "utf8"))
  const units = Array.from({ length: Number(process.argv[1]) }, (_, index) => "many@" + index + ".service")
  policy.applications.many = { prefix: "/opt/many", units, healthTargets: [], keep: 2 }
  writeFileSync(file, JSON.stringify(policy))
' "$1"
systemctl daemon-reload
for index in $(seq 0 $(($1 - 1))); do echo "many@$index.service"; done | xargs systemctl start
`
const measure = `
for round in $(seq ${ROUNDS}); do
  from=$(date +%s%N); said=$(grind-to-prod-agent snapshot many); until=$(date +%s%N)
  echo "$(((until - from) / 1000000)) $said"
done
`
const cleanUp = `
systemctl stop 'many@*.service'
mv /etc/grind-to-prod/host.json.kept /etc/grind-to-prod/host.json
rm -r /opt/many /etc/many.env /etc/systemd/system/many@.service /etc/systemd/system/many@.service.d
systemctl daemon-reload
`

const onProd = (script: string, ...words: string[]) => succeedOnHost('prod', ['bash', '-euc', script, '-', ...words])

await onProd(setUp, String(units))
try {
  const rounds = (await onProd(measure))
    .trim()
    .split('\n')
    .map((line) => {
      const [, whole, said] = /^(\d+) (.*)$/.exec(line)!
      const { result } = z.object({ result: snapshotSchema }).parse(JSON.parse(said!))
      return { whole: Number(whole), own: result.tookMilliseconds, units: Object.keys(result.units).length, bytes: said!.length }
    })
  process.stdout.write(
    `${rounds[0]!.units} units          ${median(rounds.map(({ whole }) => whole))} ms from start to end\n` +
      `of which reading  ${median(rounds.map(({ own }) => own))} ms\n` +
      `the snapshot      ${Math.round(median(rounds.map(({ bytes }) => bytes)) / 1024)} KiB\n`,
  )
} finally {
  await onProd(cleanUp)
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!
}
