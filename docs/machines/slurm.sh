#!/bin/bash
# Builds a site with job arrays of Slurm; run it where sbatch is, in the folder of modelsheets.
#   slurm.sh CONTENT WORK OUT PARTS [ADDRESS]
# All four folders are on a disk that every node sees. Prints the number of the last job.
set -euo pipefail
content=$1 work=$2 out=$3 parts=$4 site=${5:-}

submit() { # NAME, what sbatch needs, --, the command
  local options=(--parsable --kill-on-invalid-dep=yes --job-name="modelsheets-$1" --cpus-per-task="${CPUS:-2}")
  shift
  while [ "$1" != -- ]; do
    options+=("$1")
    shift
  done
  shift
  sbatch "${options[@]}" --wrap "$(printf '%q ' node bin/modelsheets.js "$@")"
}

shared=(--content "$content" --work "$work")
compiled=$(submit compile --array="1-$parts" -- compile "${shared[@]}")
indexed=$(submit index --dependency="afterok:$compiled" -- index "${shared[@]}" --shards "$parts" ${site:+--site "$site"})
rendered=$(submit render --dependency="afterok:$indexed" --array="1-$parts" -- render "${shared[@]}")
submit merge --dependency="afterok:$rendered" -- merge "${shared[@]}" --shards "$parts" --out "$out"
