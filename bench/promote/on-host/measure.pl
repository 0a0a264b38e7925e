#!/usr/bin/perl
# Runs a program and prints one JSON object: its status, start (seconds since 1970), duration, the largest resident set of its processes,
# their processor time, its standard output, and each line of its standard error with the time at which it came.
# usage: measure.pl PROGRAM [ARGUMENT...]
use strict;
use warnings;
use IO::Select;
use JSON::PP;
use Time::HiRes qw(time);

pipe(my $out_reader, my $out_writer) or die "pipe: $!\n";
pipe(my $err_reader, my $err_writer) or die "pipe: $!\n";
my $started = time;
my $child = fork() // die "fork: $!\n";
if (!$child) {
  open(STDIN, '<', '/dev/null');
  open(STDOUT, '>&', $out_writer);
  open(STDERR, '>&', $err_writer);
  close($_) for $out_reader, $out_writer, $err_reader, $err_writer;
  exec { $ARGV[0] } @ARGV;
  exit 127;
}
close($out_writer);
close($err_writer);

# A program that it leaves behind may hold its standard error open: the end is that of the program itself.
my ($stdout, $partial, @lines) = ('', '');
my ($status, $ended);
$SIG{CHLD} = sub { };
# A program that hangs must not hang a run of hours.
my $limit = $ENV{MEASURE_LIMIT_SECONDS} // 1800;
my $select = IO::Select->new($out_reader, $err_reader);
while (1) {
  for my $handle ($select->can_read(0.005)) {
    my $count = sysread($handle, my $bytes, 65536);
    next unless defined $count;
    if ($count == 0) { $select->remove($handle); next }
    if ($handle == $out_reader) { $stdout .= $bytes; next }
    $partial .= $bytes;
    push @lines, [time - $started, $1] while $partial =~ s/^([^\n]*)\n//;
  }
  kill 'KILL', $child if !defined $ended && time - $started > $limit;
  if (!defined $ended && waitpid($child, 1) == $child) { ($status, $ended) = ($?, time); next }
  last if defined $ended && !$select->can_read(0);
  select(undef, undef, undef, 0.005) if !$select->count && !defined $ended;
  last if defined $ended && !$select->count;
}

# getrusage(RUSAGE_CHILDREN): two times of two words each, then the largest resident set in KiB.
my $usage = "\0" x 144;
syscall(98, -1, $usage);
my ($user, $user_micro, $system, $system_micro, $resident) = unpack('q5', $usage);
print JSON::PP->new->utf8->encode({
  status => $status & 127 ? 128 + ($status & 127) : $status >> 8,
  started => $started + 0,
  seconds => $ended - $started,
  residentBytes => $resident * 1024,
  processorSeconds => $user + $system + ($user_micro + $system_micro) / 1e6,
  stdout => $stdout,
  lines => \@lines,
}), "\n";
