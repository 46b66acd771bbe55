# SPDX-License-Identifier: MIT
# Completion of viva's commands and options for bash.

_viva() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  local commands='drill import sync-sources due next grade undo list show add edit topics weak log optimize plan simulate suspend unsuspend flag check help'
  local options='--db --config --now --seed --json --plain --no-input --color --ascii --quiet --verbose --help --version'
  local command='' word

  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " $commands " in *" $word "*) command=$word; break ;; esac
  done
  case $previous in
    --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$current"); return ;;
    --order) mapfile -t COMPREPLY < <(compgen -W 'due random topic' -- "$current"); return ;;
    --model) mapfile -t COMPREPLY < <(compgen -W 'fsrs-7 fsrs-6' -- "$current"); return ;;
    -d | --db | -C | --config | --log) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
  esac
  case $command in
    drill) options+=' --limit --minutes --new --weak --order' ;;
    import) options+=' --dry-run --topic --tag --format --no-repair --repair --explain --strict' ;;
    sync-sources) options+=' --dry-run --prune --strict' ;;
    due) options+=' --short --at --exit-code' ;;
    list | weak | undo) options+=' --limit' ;;
    show) options+=' --width' ;;
    grade) options+=' --seconds' ;;
    add) options+=' --topic --question --answer' ;;
    edit) options+=' --question --answer' ;;
    flag) options+=' --clear' ;;
    optimize) options+=' --log --model --epochs --threads --holdout --folds --dry-run' ;;
    plan) options+=' --date --minutes --weight --dry-run --clear' ;;
    simulate) options+=' --days --retention' ;;
    check) options+=' --rebuild --repair' ;;
  esac
  case $command:$current in
    *:-*) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current") ;;
    :* | help:*) mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current") ;;
    import:*) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    grade:*) mapfile -t COMPREPLY < <(compgen -W 'again hard good easy' -- "$current") ;;
    drill:* | due:* | plan:* | next:* | list:* | topics:* | weak:*)
      mapfile -t COMPREPLY < <(compgen -W 'is:due is:new is:learning is:review is:flagged is:suspended is:weak is:prompt topic: tag:' -- "$current") ;;
  esac
}

complete -o filenames -F _viva viva
