# shellcheck shell=bash
# What every part of the lab shares: where things lie, which hosts there are, and how to speak to the user.

# physical_path FOLDER: sets `physical` to the folder's name without links. No other shell is started for it: every `exec` asks.
physical_path() {
  local -r here=$PWD
  cd -P -- "$1" || exit
  physical=$PWD
  cd -- "$here" || exit
}

physical_path "${BASH_SOURCE[0]%/*}/.."
lab_folder=$physical
repository=${lab_folder%/*}
cache=${GRIND_TO_PROD_LAB_CACHE:-$repository/.lab/cache}
state=${GRIND_TO_PROD_LAB_STATE:-$repository/.lab/state}
vendor=$repository/.lab/vendor
[[ $cache == /* ]] || cache=$PWD/$cache
[[ $state == /* ]] || state=$PWD/$state
# One folder has one name, because the lab's control group is named after it.
if [[ -d $state ]]; then physical_path "$state"; state=$physical; else state=$(realpath --canonicalize-missing "$state"); fi

all_hosts=(grind prod prod-b front)

# The addresses lie in a network that exists only inside the lab, so every lab can use the same ones.
bridge=lab0
bridge_address=10.77.0.1
declare -A host_address=([grind]=10.77.0.2 [prod]=10.77.0.3 [prod-b]=10.77.0.4 [front]=10.77.0.5)
declare -A link_address=([prod]=10.77.0.13 [prod-b]=10.77.0.14)

# Mount options and nspawn's binds use these characters as separators.
require_plain_paths() {
  local path
  for path in "$repository" "$cache" "$state"; do
    [[ $path != *[:,\\\"[:space:]]* ]] || refuse "The lab cannot work in '$path'; use a path without spaces, commas, colons and quotes."
  done
}

say() { printf 'lab: %s\n' "$*" >&2; }

# Exit code 2 is the user's mistake, 1 is the lab's failure.
fail() {
  say "$*"
  exit 1
}

refuse() {
  say "$*"
  exit 2
}

is_host() {
  local host
  for host in "${all_hosts[@]}"; do
    [[ $host == "${1-}" ]] && return 0
  done
  return 1
}

require_host() {
  is_host "${1-}" || refuse "'${1-}' is not a host of the lab; use one of: ${all_hosts[*]}."
}

# The hosts of the lab that is up now, as `up` wrote them down.
hosts_of_this_lab() {
  if [[ -r $state/hosts ]]; then cat "$state/hosts"; fi
}

# The same question as above for one host, without starting a program: every `exec` asks it.
is_in_this_lab() {
  local host
  [[ -r $state/hosts ]] || return 1
  while read -r host; do
    [[ $host == "$1" ]] && return 0
  done <"$state/hosts"
  return 1
}

require_in_this_lab() {
  require_host "${1-}"
  is_in_this_lab "$1" || refuse "$1 is not up in this lab; run 'lab/lab up --hosts 4' for all hosts."
}

# wait_until SECONDS COMMAND...: asks until it is so, and fails when the time is over.
wait_until() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    ((SECONDS < deadline)) || return 1
    sleep 0.03
  done
}

# Milliseconds of the machine's uptime: a clock that is never set.
now_milliseconds() {
  local uptime
  read -r uptime _ </proc/uptime
  printf '%d' "$((10#${uptime/./} * 10))"
}

# The Node that the repository has pinned; hosts get the same one.
find_node() {
  local node=$repository/node_modules/node/bin/node
  [[ -x $node ]] || refuse "Node is missing at $node; run 'npm ci' in $repository."
  realpath "$node"
}
