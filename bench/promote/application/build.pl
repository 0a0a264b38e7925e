# Builds one derivation of app.nix: `kind` names what is built.
use strict;
use warnings;

sub write_file {
  my ($file, @contents) = @_;
  open(my $to, '>', $file) or die "$file: $!\n";
  binmode $to;
  print $to @contents;
  close $to or die "$file: $!\n";
}

sub slice {
  my ($offset, $length) = @_;
  open(my $from, '<', $ENV{material}) or die "$ENV{material}: $!\n";
  binmode $from;
  my $size = -s $from;
  seek($from, $offset % ($size - $length), 0);
  read($from, my $bytes, $length) == $length or die "$ENV{material} is too short\n";
  return $bytes;
}

sub listed {
  open(my $from, '<', $ENV{listPath}) or die "$ENV{listPath}: $!\n";
  local $/;
  return scalar <$from>;
}

my %kinds = (
  # A folder with one file of one to five kilobytes, as a package of scripts or settings has.
  small => sub {
    for my $output (split ' ', $ENV{outputs}) {
      my ($index) = $output =~ /^p(\d+)$/;
      my $number = $ENV{group} * 250 + $index;
      mkdir $ENV{$output} or die "$ENV{$output}: $!\n";
      write_file("$ENV{$output}/contents", "part $number\n", slice($number * 7919 * 64, 1024 + $number * 37 % 4096));
    }
  },
  list => sub { write_file($ENV{out}, listed()) },
  # Half a megabyte of a program, in which the paths that it refers to and its own are at a few places each.
  link => sub {
    my $bytes = slice($ENV{index} * 524288, 524288);
    my $offset = 1000;
    for my $reference ($ENV{out}, split ' ', $ENV{before} // '') {
      for (1 .. 3) {
        substr($bytes, $offset, length $reference) = $reference;
        $offset += 40000;
      }
    }
    write_file($ENV{out}, $bytes);
  },
  program => sub {
    mkdir $_ or die "$_: $!\n" for $ENV{out}, "$ENV{out}/bin";
    write_file("$ENV{out}/contents", listed());
    write_file("$ENV{out}/bin/app", "#!/bin/sh\necho app\n");
    chmod 0755, "$ENV{out}/bin/app";
  },
);
$kinds{ $ENV{kind} }->();
