import { z } from 'zod'
import { succeedOnHost } from '../../lab/client.ts'
import { script, type Measured } from './application.ts'

/** The largest resident set of any one process, in bytes, in one promote that is not timed. */
export interface MemoryResult {
  readonly case: string
  /** Of the sender: our program on grind, and what it starts. */
  readonly senderBytes: number
  /** Of the agent: its processes on prod. */
  readonly agentBytes: number
  /** Of the processes of Nix on prod at the same time. */
  readonly nixBytes: number
}

/**
 * Notes the high-water mark of each process of the agent and of Nix, many times a second: the mark of a process only grows, so the last
 * note before its end is its peak but for what it took in the last moments.
 */
const SAMPLER = `
use strict; use warnings; use Time::HiRes qw(sleep);
my %peak = (agent => 0, nix => 0);
until (-e '/root/bench-sampled') {
  for my $process (glob '/proc/[0-9]*') {
    open(my $file, '<', "$process/cmdline") or next;
    my $words = <$file> // next;
    my $kind = $words =~ /grind-to-prod/ ? 'agent' : $words =~ m{^(?:\\S*/)?nix} ? 'nix' : next;
    next if $words =~ m{^(?:sshd|sudo|bash|\\S*/(?:sudo|bash|sh))\\b};
    open(my $status, '<', "$process/status") or next;
    while (<$status>) { $peak{$kind} = $1 if /^VmHWM:\\s+(\\d+)/ && $1 > $peak{$kind} }
  }
  sleep 0.02;
}
print "$peak{agent} $peak{nix}\\n";
`

/** Runs a promote and returns its peaks of memory. */
export async function memoryOf(name: string, run: () => Promise<Measured>): Promise<MemoryResult> {
  await script('prod', 'rm -f /root/bench-sampled')
  const sampling = succeedOnHost('prod', ['perl', '-e', SAMPLER])
  let measured: Measured
  try {
    measured = await run()
  } finally {
    await script('prod', ': > /root/bench-sampled')
  }
  const [agent, nix] = z.tuple([z.coerce.number(), z.coerce.number()]).parse((await sampling).trim().split(' '))
  if (agent === 0) throw new Error('No process of the agent was seen on prod.')
  const result = { case: name, senderBytes: measured.residentBytes, agentBytes: agent * 1024, nixBytes: nix * 1024 }
  process.stderr.write(
    `  memory: sender ${mebibytes(result.senderBytes)}, agent ${mebibytes(result.agentBytes)}, Nix ${mebibytes(result.nixBytes)}\n`,
  )
  return result
}

const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`
