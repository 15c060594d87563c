/**
 * The script for bash. The library's own hands the line to `eval`, so that pressing Tab behind `> file` would empty the
 * file, and behind `$(command)` would run the command; it also needs functions that not every bash has. The rest is the
 * same: lines of `value`, tab, help, and at the end a colon and the sum of what the shell is to do.
 */
export const bashScript = `# bash completion for dieuhanh

_dieuhanh() {
  local word glue='' line answer directive
  local -a words=() found=()
  # What bash parts at = and : is one word.
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ $word == [=:]* && \${#words[@]} -gt 0 ]]; then
      words[\${#words[@]}-1]+=$word
      glue=yes
    elif [[ $glue ]]; then
      words[\${#words[@]}-1]+=$word
      glue=
    else
      words+=("$word")
    fi
  done
  COMPREPLY=()
  [[ \${COMP_WORDS[COMP_CWORD-1]} == *[\\<\\>] ]] && return
  answer=$(dieuhanh completion complete -- "\${words[@]}" 2>/dev/null) || return
  directive=\${answer##*:}
  while IFS= read -r line; do
    [[ $line == *$'\\t'* ]] && found+=("\${line%%$'\\t'*}")
  done <<< "$answer"
  [[ \${#found[@]} -gt 0 ]] && COMPREPLY=("\${found[@]}")
  if type compopt &>/dev/null; then
    (( directive & 2 )) && compopt -o nospace
    (( directive & 4 )) && compopt +o default
    (( directive & 32 )) && compopt -o nosort 2>/dev/null
  fi
  return 0
}

complete -o default -F _dieuhanh dieuhanh
`
