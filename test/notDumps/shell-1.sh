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
if [[ ! "$week" =~ ^[0-9]{4}-W[0-9]{2}$ ]]; then
  echo "not an ISO week: $week" >&2
  exit 2
fi

# The printer falls asleep on Mondays: one empty page wakes it.
if ((!dry)) && ! lpstat -p "$QUEUE" >/dev/null 2>&1; then
  echo "queue $QUEUE is not known here" >&2
  exit 1
fi
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
