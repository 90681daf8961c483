#!/usr/bin/env bash
# Looks for what breaks the readers: fuzz/run.sh [SECONDS [SEED]], for each of the targets.
#
# A seed, from 1, makes a search that others can follow; without one each search is new.
# libFuzzer follows the branches that an input takes; what the compiler needs to tell them is in any
# toolchain. A find is kept in fuzz/finds, to become a fixture of the tests.
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-60}
seed=${2:-0}
host=$(rustc -vV | sed -n 's/^host: //p')
coverage="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4"
coverage+=" -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table"
export RUSTFLAGS="--cfg fuzzing $coverage"
mkdir -p finds target
cargo build --quiet --locked --release --target "$host"
# What the program said when it broke, and what broke it, packed so that a log can hold it.
tell() {
  grep -a -A 4 panicked "target/$1.log" | cut -c 1-2000 || true
  tail -n 15 "target/$1.log"
  for find in finds/"$1"-*; do
    echo "fuzz: $find, as 'base64 -d | gunzip' gives it back:"
    gzip -9 < "$find" | base64
  done
} >&2

# libFuzzer reads these before what it made itself: short, and of every form there is.
seeds=(../documents/*/ ../tests/library/*/ seeds/*/)
for target in text xml word fragment shards asked; do
  echo "fuzz: $target, for $seconds seconds"
  mkdir -p "target/corpus/$target"
  "target/$host/release/$target" "target/corpus/$target" "${seeds[@]}" -dict=target/forms.dict \
    -artifact_prefix="finds/$target-" -max_total_time="$seconds" -max_len=16000 -timeout=10 -rss_limit_mb=3000 \
    -seed="$seed" -print_final_stats=1 2> "target/$target.log" || { tell "$target"; exit 1; }
  grep -E 'number_of_executed_units|slowest_unit' "target/$target.log"
done
