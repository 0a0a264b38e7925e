# shellcheck shell=bash
# The line between grind and the production hosts: longer and narrower, cut, or direct.

link_command() {
  case ${1-} in
    --down | --up) cable "${1#--}" ;;
    --clear) clear_link ;;
    --status) show_traffic ;;
    --rtt | --rate) lengthen_link "$@" ;;
    *) refuse "link takes --rtt 40ms and --rate 100mbit, or one of --clear, --status, --down, --up; not '${1-}'." ;;
  esac
}

# Grind's cable: no packet passes, without any notice.
cable() {
  require_in_this_lab grind
  in_lab ip link set port-grind "$1" || fail "Grind has no cable while it is off; use 'lab/lab start grind'."
  say "grind's cable is $([[ $1 == down ]] && echo 'pulled' || echo 'back in')."
}

production_hosts() { hosts_of_this_lab | grep '^prod'; }

lengthen_link() {
  local node host
  local -a pairs=()
  require_in_this_lab grind
  node=$(find_node)
  "$node" "$lab_folder/link/main.ts" --check "$@" || exit 2
  lock_lab
  while read -r host; do pairs+=("$host=${link_address[$host]}:22=${host_address[$host]}:22"); done < <(production_hosts)
  end_link
  mkdir -p "$lab_cgroup/link"
  # It joins its control group first, so that whatever happens to us, it can be found and ended.
  # shellcheck disable=SC2016 # the inner shell expands it
  in_lab setsid --fork bash -c 'echo 0 >/sys/fs/cgroup/link/cgroup.procs && exec "$@"' - \
    "$node" "$lab_folder/link/main.ts" "$@" --status "$state/link.socket" "${pairs[@]}" </dev/null >"$state/link.log" 2>&1
  wait_until 60 grep -qx ready "$state/link.log" || fail "The link did not start; see $state/link.log."
  while read -r host; do point_grind_at "$host" "${link_address[$host]}"; done < <(production_hosts)
  say "grind reaches $(production_hosts | paste -sd' ') over a line of $*."
}

# What has passed the link since it started, as JSON: an object for each production host.
show_traffic() {
  [[ -S $state/link.socket ]] || refuse "There is no link; use 'lab/lab link --rtt 40ms --rate 100mbit' first."
  "$(find_node)" "$lab_folder/link/show-traffic.ts" "$state/link.socket" || fail "The link does not answer; see $state/link.log."
}

clear_link() {
  local host
  require_in_this_lab grind
  lock_lab
  while read -r host; do point_grind_at "$host" "${host_address[$host]}"; done < <(production_hosts)
  end_link
  say "grind reaches $(production_hosts | paste -sd' ') directly."
}

end_link() {
  kill_cgroup "$lab_cgroup/link"
  rm -f "$state/link.socket"
  wait_until 60 remove_cgroup "$lab_cgroup/link" || fail "The control group $lab_cgroup/link cannot be removed; see what is in it."
}

# Replaced in one step: a name that is looked up meanwhile has the old address or the new one.
point_grind_at() {
  local etc
  etc=$(root_of grind)/etc
  sed "s/^[0-9.]* $1\$/$2 $1/" "$etc/hosts" >"$etc/hosts.new"
  mv "$etc/hosts.new" "$etc/hosts"
}
