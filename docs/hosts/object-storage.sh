#!/usr/bin/env bash
# Puts a built site into a bucket of S3, R2 or whatever else rclone speaks to, each file with its type.
#
#   object-storage.sh SITE REMOTE:BUCKET[/PATH] [options of rclone, such as --dry-run]
#
# A remote is set up once: rclone config, or RCLONE_CONFIG_<NAME>_TYPE=s3 and so on in the environment.
# Assets come before pages that name them, and what is stale goes last, so that a reader always finds a whole site.
set -euo pipefail
site=$1 bucket=$2
shift 2

# put CACHE TYPE FILTER…: the files of these filters; an empty type is what rclone takes from the name.
put() {
  local cache=$1 type=$2 filters=()
  shift 2
  while [ "$1" != -- ]; do
    filters+=(--filter "$1")
    shift
  done
  shift
  # Times say nothing of files that every build links anew; the bytes do.
  rclone copy --fast-list --checksum --header-upload "Cache-Control: $cache" ${type:+--header-upload "Content-Type: $type"} \
    "${filters[@]}" --filter '- *' "$@" "$site" "$bucket"
}

forever='public, max-age=31536000, immutable' look='no-cache'
put "$forever" '' '+ /assets/**' -- "$@"
put "$look" 'text/markdown; charset=utf-8' '+ *.md' -- "$@"
put "$look" 'text/plain; charset=utf-8' '+ SHA256SUMS' '+ *.cff' '+ *.bib' '+ *.txt' -- "$@"
put "$look" 'text/csv; charset=utf-8' '+ *.csv' -- "$@"
put "$look" 'application/x-ndjson; charset=utf-8' '+ *.ndjson' -- "$@"
put "$look" 'application/atom+xml; charset=utf-8' '+ feed.xml' -- "$@"
put "$look" 'application/feed+json; charset=utf-8' '+ feed.json' -- "$@"
put "$look" 'application/json; charset=utf-8' '- feed.json' '- /.modelsheets.json' '+ *.json' -- "$@"
unread=('- /_headers' '- /_redirects' '- /.modelsheets.json' '- /.nojekyll')
typed=('- /assets/**' '- *.md' '- SHA256SUMS' '- *.cff' '- *.bib' '- *.txt' '- *.csv' '- *.ndjson' '- *.json' '- feed.xml')
put "$look" '' "${unread[@]}" "${typed[@]}" '- *.html' '+ **' -- "$@"
put "$look" 'text/html; charset=utf-8' '+ *.html' -- "$@"
# What is there and not in the site any more; nothing else is left to copy.
stale=()
for filter in "${unread[@]}"; do stale+=(--filter "$filter"); done
rclone sync --fast-list --size-only --delete-after "${stale[@]}" "$@" "$site" "$bucket"
