# shellcheck shell=bash
# Commands on a host, without ssh: the same argv, the same standard streams, the same exit code.

exec_command() {
  local host=${1-} user=root directory=''
  local -a variables=()
  require_in_this_lab "$host"
  shift
  while (($#)); do
    case $1 in
      --user) user=${2-} && shift 2 ;;
      --env) variables+=("${2-}") && shift 2 ;;
      --directory) directory=${2-} && shift 2 ;;
      --) shift && break ;;
      *) refuse "'$1' is not an option of exec; use: lab/lab exec HOST [--user NAME] [--env NAME=VALUE] [--directory PATH] -- COMMAND…" ;;
    esac
  done
  (($#)) || refuse "exec needs a command: lab/lab exec $host -- COMMAND…"
  enter_host "$host" "$user" --directory "$directory" "${variables[@]}" -- "$@"
}

# Only a child is in the host's process namespace, so someone has to wait for it out here. nsenter would, but it stops itself
# when its child is stopped, and systemd stops every process at shutdown: the host would then never go down.
# shellcheck disable=SC2016 # perl expands it
wait_for_child='
  my $child = fork() // die "fork: $!\n";
  if (!$child) { exec { $ARGV[0] } @ARGV; exit 127 }
  waitpid $child, 0;
  my ($code, $signal) = ($? >> 8, $? & 127);
  kill $signal, $$ if $signal;
  exit($signal ? 128 + $signal : $code);'

# enter_host HOST USER [--directory PATH] [NAME=VALUE...] -- COMMAND...: replaces this shell.
enter_host() {
  local host=$1 user=$2 directory='' first group home cgroup
  local -a variables=()
  shift 2
  while [[ $1 != -- ]]; do
    case $1 in
      --directory) directory=$2 && shift 2 ;;
      *) variables+=("$1") && shift ;;
    esac
  done
  shift
  find_host_process "$host" || refuse "$host is off; use 'lab/lab start $host'."
  find_user "$first" "$user"
  # Without the power over the clock, as everything on the host: there is but one clock, the machine's.
  # In the host's control group, so that a power cut takes it too; a leaf of its own, because systemd owns the others.
  cgroup=$lab_cgroup/$host/payload/lab-exec
  [[ -d $cgroup ]] || mkdir -p "$cgroup"
  echo 0 >"$cgroup/cgroup.procs"
  exec nsenter --no-fork --target "$first" --all --root -- /usr/bin/perl -e "$wait_for_child" -- /usr/bin/env --ignore-environment --chdir="${directory:-$home}" \
    HOME="$home" USER="$user" LOGNAME="$user" SHELL=/bin/bash LANG=C.UTF-8 TERM="${TERM:-dumb}" \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/nix/var/nix/profiles/default/bin "${variables[@]}" \
    /usr/bin/setpriv --bounding-set=-sys_time --inh-caps=-sys_time --reuid="$user" --regid="$group" --init-groups --pdeathsig TERM -- "$@"
}

# Reads the host's own user list: the machine's would answer for another system. Sets `home` and `group`.
find_user() {
  local name id
  while IFS=: read -r name _ id group _ home _; do
    [[ $name == "$2" ]] && return
  done <"/proc/$1/root/etc/passwd"
  refuse "There is no user '$2' on that host; on grind there are runner and admin, on the others admin."
}

logs_command() {
  require_in_this_lab "${1-}"
  enter_host "$1" root -- journalctl --no-pager "${@:2}"
}
