# shellcheck shell=bash
# What runs, where.

status() {
  local host as_json=false separator=''
  case ${1-} in
    '') ;;
    --json) as_json=true ;;
    *) refuse "'$1' is not an option of status; use --json." ;;
  esac
  if $as_json; then
    printf '{"up":%s,"state":"%s","cgroup":"%s","hosts":{' "$(is_up && echo true || echo false)" "$state" "$lab_cgroup"
    while read -r host; do
      printf '%s"%s":' "$separator" "$host"
      host_as_json "$host"
      separator=,
    done < <(hosts_of_this_lab)
    printf '}}\n'
  elif is_up; then
    while read -r host; do host_as_line "$host"; done < <(hosts_of_this_lab)
  else
    echo "The lab is down."
  fi
}

is_up() { [[ -e $state/up ]] && supervisor_process >/dev/null; }

state_of() {
  if ! host_process "$1" >/dev/null; then
    echo off
  elif answers "$1"; then
    echo running
  else
    echo starting
  fi
}

nix_version_of() { (enter_host "$1" root -- nix --version 2>/dev/null) | sed 's/.* //'; }

host_as_line() {
  local process
  process=$(host_process "$1") || process=''
  printf '%-7s %-9s %-10s' "$1" "$(state_of "$1")" "${host_address[$1]}"
  if [[ -n $process ]]; then printf ' process %-8s nix %-8s root /proc/%s/root' "$process" "$(nix_version_of "$1")" "$process"; fi
  printf '\n'
}

host_as_json() {
  local process
  process=$(host_process "$1") || process=''
  printf '{"state":"%s","address":"%s","process":%s,"nix":"%s","root":"%s","upper":"%s"}' \
    "$(state_of "$1")" "${host_address[$1]}" "${process:-null}" "${process:+$(nix_version_of "$1")}" \
    "${process:+/proc/$process/root}" "$(upper_of "$1")"
}
