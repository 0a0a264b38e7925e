# Recipes for operators and developers. Each is a thin line over the command line.

set positional-arguments := true
set shell := ['bash', '-euc']

program := env('GRIND_TO_PROD', 'node ' + justfile_directory() / 'dist/cli.js')

# List the recipes.
default:
    @just --list

# Build the release of a branch's upstream and write its manifest.
release-manifest ref='main' output='release':
    {{ program }} build-manifest --ref "$1" --output "$2"

# Print a manifest's facts as KEY=value lines.
manifest-env manifest='release/manifest.json':
    {{ program }} manifest "$1" --format env

# Promote a manifest to a host.
promote host manifest='release/manifest.json' *options:
    {{ program }} promote "$1" --manifest "$2" "${@:3}"

# Say what a promote would do.
promote-plan host manifest='release/manifest.json' *options:
    {{ program }} promote "$1" --manifest "$2" --dry-run "${@:3}"

# Put a host back to its previous release, or to one that is named with --to.
rollback host *options:
    {{ program }} rollback "$1" "${@:2}"

# Fail over to the standby; --dry-run prints the steps.
failover *options:
    {{ program }} failover "$@"

# In what the two production hosts are configured differently.
parity *options:
    {{ program }} parity "$@"

# What a host runs.
status host *options:
    {{ program }} status "$1" "${@:2}"

# Keep what a host runs in a file.
snapshot host output='snapshot.json' *options:
    {{ program }} snapshot "$1" --output "$2" "${@:3}"

# In what hosts differ, and why; snapshots are held against the first.
snapshot-diff *snapshots:
    {{ program }} snapshot-diff "$@"

# What a release would change, against what a host runs.
plan host manifest='release/manifest.json' *options:
    {{ program }} plan "$2" --host "$1" "${@:3}"

# Which role a host has, or give it one with --set.
role host *options:
    {{ program }} role "$1" "${@:2}"

# What was released to a host, and whether its chain of records holds.
ledger host *options:
    {{ program }} ledger "$1" "${@:2}"

# Sign a manifest, so that hosts accept its release.
sign key manifest='release/manifest.json':
    {{ program }} sign "$2" --key "$1"

# Which paths of a release the configured substituters hold.
cache-check manifest='release/manifest.json' *options:
    {{ program }} cache-check "$1" "${@:2}"

# Prepare a production host, as an administrator.
host-install host *options:
    {{ program }} host install "$1" "${@:2}"

# Build on grind without releasing: every component, from a clean upstream.
grind-check ref='main':
    {{ program }} build-manifest --ref "$1" --output "$(mktemp -d)"

# Bring the lab's hosts up.
lab-up *options:
    lab/lab up "$@"

# Take them down.
lab-down:
    lab/lab down

# The whole job, against the lab.
rehearse *options:
    script/rehearse "$@"
