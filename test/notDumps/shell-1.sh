#!/usr/bin/env bash
# Print the week's rota on the office printer, one sheet a day.
set -euo pipefail

readonly QUEUE="office-laser"
readonly HERE="$(cd "$(dirname "$0")" && pwd)"

usage() {
  cat <<USAGE
Usage: rota.sh [-n] WEEK

  -n     show what would be printed, print nothing
  WEEK   ISO week, for instance 2026-W08
USAGE
}

dry=0
while getopts "nh" option; do
  case "$option" in
    n) dry=1 ;;
    h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done
shift $((OPTIND - 1))

week="${1:?$(usage)}"
for day in 1 2 3 4 5; do
  sheet="$HERE/rota/$week-$day.txt"
  if [[ ! -f "$sheet" ]]; then
    echo "no sheet for day $day of $week" >&2
    continue
  fi
  title="$(head -n 1 "$sheet")"
  if ((dry)); then
    printf '%s\t%s\n' "$day" "$title"
  else
    lp -d "$QUEUE" -t "$title" "$sheet"
  fi
done
