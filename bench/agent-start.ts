/**
 * What a call of the agent costs on a host, side by side in one run: a bare start of Node, `status`, and `status` with what
 * Node compiled of the agent before. Medians of interleaved rounds, and their ratios.
 *
 *   lab/lab up && node bench/agent-start.ts      needs the agent on prod: script/rehearse --keep puts it there
 */
import { z } from 'zod'
import { succeedOnHost } from '../lab/client.ts'

const ROUNDS = 15

const script = `
took() { from=$(date +%s%N); "$@" > /dev/null; echo $(($(date +%s%N) - from)); }
launcher=$(command -v grind-to-prod-agent)
agent=$(sed -n 's/^exec //p' "$launcher" | cut -d' ' -f1,2)
cache=$(mktemp -d)
NODE_COMPILE_CACHE=$cache $agent status choiros > /dev/null
for round in $(seq ${ROUNDS}); do
  echo "$(took node --eval 0) $(took $agent status choiros) $(NODE_COMPILE_CACHE=$cache took $agent status choiros)"
done
rm -r "$cache"
`

const printed = await succeedOnHost('prod', ['bash', '-euc', script])
const rounds = z.array(z.tuple([z.coerce.number(), z.coerce.number(), z.coerce.number()])).parse(
  printed
    .trim()
    .split('\n')
    .map((line) => line.split(' ')),
)
const [bare, plain, cached] = ([0, 1, 2] as const).map((column) => median(rounds.map((round) => round[column])) / 1e6)
process.stdout.write(
  `bare start of node   ${bare!.toFixed(0)} ms\n` +
    `status               ${plain!.toFixed(0)} ms, ${(plain! / bare!).toFixed(1)} × a bare start\n` +
    `status, compiled     ${cached!.toFixed(0)} ms, ${(cached! / bare!).toFixed(1)} × a bare start, ${(cached! / plain!).toFixed(2)} × without\n`,
)

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!
}
