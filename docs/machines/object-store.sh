#!/usr/bin/env bash
# One step of a build on a machine that has an object store in place of a shared folder: fetches what the step
# reads, runs it, and puts back what it wrote. rclone speaks to the store (S3, GCS, Azure, SFTP, another disk).
#
#   object-store.sh <remote:path> <step> [options of the step]
#
# As: object-store.sh store:site compile --content content --shard 2/8
# The content is the machine's own: a checkout, or copied before. One step begins when the one before is done.
set -euo pipefail

remote=$1 step=$2
shift 2
work=${MODELSHEETS_WORK:-work}
modelsheets=${MODELSHEETS:-npx modelsheets}
mkdir -p "$work"

# What a part was made of stands in it by digest, so times need not be kept. Locks are a machine's own, and so is
# the site that its last merge replaced.
skip=(--exclude '/lock*' --exclude '/site-*/**' --exclude '*.tmp')
# Pages are none of what compiling reads.
if [ "$step" = compile ]; then skip+=(--exclude '/pages*' --exclude '/pages/**'); fi
rclone mkdir "$remote"
rclone copy --checksum "${skip[@]}" "$remote" "$work"

# Only what this step writes goes back: what other parts have written meanwhile is newer than what was fetched.
begun=$(mktemp "$work/lock-begun.XXXXXX") tick=$(mktemp "$work/lock-tick.XXXXXX")
trap 'rm -f "$begun" "$tick"' EXIT
# The time of a file moves in steps of some milliseconds: what is written after the next one is newer for certain.
until find "$tick" -newer "$begun" | grep -q .; do touch "$tick"; done
$modelsheets "$step" --work "$work" "$@"
(cd "$work" && find . -type f -newer "$begun" ! -path './lock*' ! -path './site-*/*' -printf '%P\n') |
  rclone copy --files-from - "$work" "$remote"
