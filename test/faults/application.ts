import type { SwitchMode } from '#domain/config/component'
import type { Manifest } from '#domain/manifest/schema'
import { bootUnit, systemFiles, systemLinks, type SystemName } from './systems.ts'

/**
 * The application of the fault run: two units, three links, releases that misbehave in one way each. Its servers are Perl,
 * which starts in a few milliseconds, and every release has an interpreter of its own: /proc/PID/exe names the release.
 */
export const APPLICATION = 'faulty'
export const PREFIX = '/opt/faulty'
const SERVER = 'faulty.service'
const WORKER = 'faulty-worker.service'
export const UNITS = [SERVER, WORKER] as const
/** What the application keeps between releases. */
export const DATA = '/var/lib/faulty'
export const PORT = 7171
export const LOCK_UNIT = `grind-to-prod-apply-${APPLICATION}.service`
export const STATE = `/var/lib/grind-to-prod/${APPLICATION}`
export const ROOTS = `/nix/var/nix/gcroots/grind-to-prod/${APPLICATION}`

/** What the server of a release does besides answering with its name. */
export interface Behaviour {
  /** Status of every answer. */
  readonly status?: number
  /** Every second health check is answered with a 500. */
  readonly flaps?: true
  /** Seconds before each answer. */
  readonly answersAfter?: number
  /** Seconds before it listens. */
  readonly listensAfter?: number
  /** Seconds after which it ends, having answered until then. */
  readonly endsAfter?: number
  /** Never listens. */
  readonly silent?: true
  /** Takes memory without end. */
  readonly eats?: true
  /** A child listens in its place, in the same unit, and outlives it where the unit lets it. */
  readonly child?: true
  /** Goes on without listening when the port is taken. */
  readonly toleratesTakenPort?: true
  /** Does not end when it is asked to. */
  readonly ignoresTerm?: true
  /** The worker ends at once. */
  readonly workerFails?: true
  /** The worker ends at once, as if its work were done. */
  readonly workerEnds?: true
  /** Bytes of padding, to make the copy long; of the server, and of the worker. */
  readonly padding?: number
  readonly workerPadding?: number
}

/** How the health of the release is checked. */
export interface GateDecision {
  readonly successThreshold?: number
  readonly deadlineSeconds?: number
}

/** What else its manifest asks of the host. */
export type Asks = Partial<Pick<Manifest, 'confirm' | 'data'>>

/** A NixOS system among its components: which of the run's, and how the host is switched to it. */
export interface ReleasedSystem {
  readonly name: SystemName
  readonly mode: SwitchMode
}

/** Every release of the run: its behaviour, and how it is checked. */
export const releases = {
  base: {},
  next: {},
  third: {},
  fourth: {},
  /** Checked for two seconds, so that there is time to break things meanwhile. */
  slow: { judged: { successThreshold: 20, deadlineSeconds: 15 } },
  /** Both of its paths are large. */
  heavy: { behaviour: { padding: 12 * 1024 * 1024, workerPadding: 12 * 1024 * 1024 } },
  /** Their servers have one name, so the first is the base of the second. No cell makes the first current. */
  original: { serverName: 'program' },
  revised: { serverName: 'program' },
  bulky: { behaviour: { padding: 24 * 1024 * 1024 } },
  late: { behaviour: { listensAfter: 0.7 } },
  status500: { behaviour: { status: 500 }, judged: { deadlineSeconds: 1.2 } },
  redirects: { behaviour: { status: 302 }, judged: { deadlineSeconds: 1.2 } },
  flapping: { behaviour: { flaps: true }, judged: { deadlineSeconds: 1.2 } },
  answersSlowly: { behaviour: { answersAfter: 1.5 }, judged: { deadlineSeconds: 1.2 } },
  silent: { behaviour: { silent: true }, judged: { deadlineSeconds: 1.2 } },
  endsAtOnce: { behaviour: { endsAfter: 0 } },
  endsSoon: { behaviour: { endsAfter: 0.3 }, judged: { successThreshold: 5 } },
  eats: { behaviour: { eats: true }, judged: { deadlineSeconds: 1.2 } },
  deaf: { behaviour: { toleratesTakenPort: true }, judged: { deadlineSeconds: 1.2 } },
  withChild: { behaviour: { child: true } },
  stubborn: { behaviour: { ignoresTerm: true } },
  workerFails: { behaviour: { workerFails: true }, judged: { deadlineSeconds: 1.2 } },
  workerEnds: { behaviour: { workerEnds: true }, judged: { deadlineSeconds: 1.2 } },
  /** Their worker is that of `base`: only the server is restarted. */
  sameWorker: { sharesWorker: true },
  sameWorkerFails: { sharesWorker: true, behaviour: { status: 500 }, judged: { deadlineSeconds: 1.2 } },
  /** Rolls back unless it is confirmed; five seconds are the minimum. */
  unconfirmed: { asks: { confirm: { deadlineSeconds: 5 } } },
  /** Has its data backed up before the switch. */
  backsUp: { asks: { data: { folders: [DATA], backup: 'always', timeoutSeconds: 20 } } },
  /** With a system: the one that cells begin with, and another. */
  systemOne: { system: { name: 'one', mode: 'switch' } },
  systemTwo: { system: { name: 'two', mode: 'switch' } },
  systemTwoBoot: { system: { name: 'two', mode: 'boot' } },
  /** They have no worker, and do not list its unit. */
  withoutWorker: { dropsWorker: true },
  withoutWorkerFails: { dropsWorker: true, behaviour: { status: 500 }, judged: { deadlineSeconds: 1.2 } },
  systemTwoTest: { system: { name: 'two', mode: 'test' } },
  systemTwoSlow: { system: { name: 'two', mode: 'switch' }, judged: { successThreshold: 20, deadlineSeconds: 15 } },
  systemTwoBootSlow: { system: { name: 'two', mode: 'boot' }, judged: { successThreshold: 20, deadlineSeconds: 15 } },
  systemTwoTestSlow: { system: { name: 'two', mode: 'test' }, judged: { successThreshold: 20, deadlineSeconds: 15 } },
  systemTwoStatus500: { system: { name: 'two', mode: 'switch' }, behaviour: { status: 500 }, judged: { deadlineSeconds: 1.2 } },
  systemTwoUnconfirmed: { system: { name: 'two', mode: 'switch' }, asks: { confirm: { deadlineSeconds: 5 } } },
} as const satisfies Record<
  string,
  {
    behaviour?: Behaviour
    judged?: GateDecision
    sharesWorker?: true
    dropsWorker?: true
    asks?: Asks
    system?: ReleasedSystem
    serverName?: string
  }
>

export type ReleaseName = keyof typeof releases

/** The units that a release lists. */
export function unitsOf(name: ReleaseName): readonly string[] {
  return 'dropsWorker' in releases[name] ? [SERVER] : UNITS
}

const server = (out: string, name: string, behaviour: Behaviour) => `#!${out}/libexec/perl
use strict; use warnings; use Socket; use POSIX ();
my ($name, $status, $flaps) = ('${name}', ${behaviour.status ?? 200}, ${behaviour.flaps === true ? 1 : 0});
$SIG{TERM} = 'IGNORE' if ${behaviour.ignoresTerm === true ? 1 : 0};
if (${behaviour.child === true ? 1 : 0}) { my $child = fork(); if ($child) { sleep 1 while 1 } }
if (${behaviour.eats === true ? 1 : 0}) { my @all; push @all, 'x' x 4_000_000 while 1 }
if (${behaviour.silent === true ? 1 : 0}) { sleep 1 while 1 }
select(undef, undef, undef, ${behaviour.listensAfter ?? 0}) if ${behaviour.listensAfter ?? 0};
my $listening;
my $ending = 0;
if (($ENV{LISTEN_FDS} // '') eq '1') {
  open($listening, '+<&=', 3) or die "no socket: $!";
  # systemd keeps the connections that wait; the one that was accepted is answered before the end.
  $SIG{TERM} = sub { $ending = 1 } unless ${behaviour.ignoresTerm === true ? 1 : 0};
} else {
  socket($listening, PF_INET, SOCK_STREAM, 0) or die; setsockopt($listening, SOL_SOCKET, SO_REUSEADDR, 1);
  if (!bind($listening, sockaddr_in(${PORT}, INADDR_LOOPBACK))) {
    die "port: $!" unless ${behaviour.toleratesTakenPort === true ? 1 : 0}; sleep 1 while 1;
  }
  listen($listening, 64) or die;
}
my $count = 0;
if (defined(my $seconds = ${behaviour.endsAfter ?? 'undef'})) {
  POSIX::_exit(3) if $seconds == 0;
  my $parent = $$; if (!fork()) { select(undef, undef, undef, $seconds); kill 'KILL', $parent; POSIX::_exit(0) }
}
while (!$ending) {
  accept(my $client, $listening) or next;
  sysread($client, my $request, 4096);
  select(undef, undef, undef, ${behaviour.answersAfter ?? 0});
  my $answer = $flaps && $request =~ /health/ && $count++ % 2 ? 500 : $status;
  syswrite($client, "HTTP/1.0 $answer Answer\\r\\nContent-Length: " . length($name) . "\\r\\n\\r\\n$name");
  close($client);
}
`

const worker = (out: string, behaviour: Behaviour) => `#!${out}/libexec/perl
${workerLine(behaviour)}
`

function workerLine({ workerFails, workerEnds }: Behaviour): string {
  if (workerFails === true) return 'exit 4;'
  return workerEnds === true ? 'exit 0;' : 'sleep 1 while 1;'
}

/** Names in the release's `bin`; each component is one of two store paths. */
export const links = { server: ['server'], worker: ['worker', 'worker-again'] } as const

/** The components of a release with their links. */
export function linksOf(name: ReleaseName): (readonly [string, readonly string[]])[] {
  return Object.entries(links).filter(([component]) => component !== 'worker' || !('dropsWorker' in releases[name]))
}

/** A Nix expression for all outputs: an attribute set of `<release>.server` and `<release>.worker`. */
export function expression(): string {
  const placeholder = '@out@'
  const attributes = Object.entries(releases).map(([name, release]) => {
    const behaviour: Behaviour = 'behaviour' in release ? release.behaviour : {}
    const padding = behaviour.padding ?? 0
    return `${name} = {
      server = make "faulty-${'serverName' in release ? release.serverName : name}-server" ${nixString(server(placeholder, name, behaviour))} "server" [] ${padding} "";
      ${'dropsWorker' in release ? '' : workerAttribute('sharesWorker' in release ? 'base' : name, worker(placeholder, behaviour), behaviour.workerPadding)}
      ${'system' in release ? systemAttribute(release.system.name) : ''}
    };`
  })
  return `let
    make = name: text: file: others: padding: script: derivation {
      inherit name text file padding script;
      others = builtins.concatStringsSep " " others;
      system = "x86_64-linux";
      builder = "/bin/bash";
      args = [ "-euc" ''
        PATH=/usr/bin:/bin
        mkdir -p $out/bin $out/libexec $out/share
        cp /usr/bin/perl $out/libexec/perl
        printf '%s' "$name" > $out/share/name
        perl -e 'srand(1); print pack("N*", map { int rand 2**32 } 1..shift() / 4)' "$padding" > $out/share/padding
        for f in $file $others; do printf '%s' "''\${text//@out@/$out}" > $out/bin/$f; chmod 755 $out/bin/$f; done
        eval "''\${script//@out@/$out}"
      '' ];
    };
  in { ${attributes.join('\n')} }`
}

function workerAttribute(name: string, text: string, padding = 0): string {
  return `worker = make "faulty-${name}-worker" ${nixString(text)} "worker" [ "worker-again" ] ${padding} "";`
}

function systemAttribute(name: SystemName): string {
  const files = Object.entries(systemFiles(name)).map(
    ([file, text]) => `mkdir -p $out/$(dirname ${file}); cat > $out/${file} <<'END'\n${text}END\nchmod 755 $out/${file}`,
  )
  const symlinks = Object.entries(systemLinks(name)).map(([link, target]) => `ln -s ${target} $out/${link}`)
  return `system = make "nixos-system-faulty-${name}" "" "" [] 0 ${nixString([...files, ...symlinks].join('\n'))};`
}

function nixString(text: string): string {
  return `"${text
    .replaceAll(/[\\"]/g, String.raw`\$&`)
    .replaceAll('${', String.raw`\${`)
    .replaceAll('\n', String.raw`\n`)}"`
}

export const unitFiles: Readonly<Record<string, string>> = {
  [SERVER]: `[Unit]
Description=The server of the fault run
StartLimitIntervalSec=20
StartLimitBurst=4
[Service]
EnvironmentFile=/etc/faulty/environment
ExecStart=${PREFIX}/bin/server
Restart=on-failure
RestartSec=0.1
TimeoutStartSec=3
TimeoutStopSec=2
[Install]
WantedBy=multi-user.target
`,
  [WORKER]: `[Unit]
Description=The worker of the fault run
StartLimitIntervalSec=20
StartLimitBurst=4
[Service]
EnvironmentFile=/etc/faulty/environment
ExecStart=${PREFIX}/bin/worker
Restart=on-failure
RestartSec=0.1
TimeoutStopSec=2
[Install]
WantedBy=multi-user.target
`,
  ...bootUnit,
  'faulty-probe.service': `[Unit]
Description=Asks the server ten times a second and writes down what it answered
[Service]
ExecStart=/usr/bin/perl /root/faults/probe
Restart=always
RestartSec=0.1
[Install]
WantedBy=multi-user.target
`,
}
