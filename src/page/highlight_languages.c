// SPDX-License-Identifier: MIT
// The languages that occur in interview guides.

#include "highlight_languages.h"

const struct language languages[] = {
    {
        .names = "python py python3 py3 pycon ipython",
        .traits = TRAIT_CAPITAL_TYPES | TRAIT_ANNOTATIONS | TRAIT_PREFIXES,
        .keywords =
            "and as assert async await break case class continue def del elif else "
            "except finally for from global if import in is lambda match nonlocal not "
            "or pass raise return try while with yield False None True",
        .types =
            "bool bytes complex dict float frozenset int list object set str tuple type",
        .line_comments = "#",
        .quotes = "\"'",
        .long_quotes = "\"\"\" '''",
    },
    {
        .names = "javascript js jsx typescript ts tsx node mjs",
        .traits = TRAIT_CAPITAL_TYPES | TRAIT_ANNOTATIONS,
        .keywords =
            "abstract as async await break case catch class const continue debugger "
            "declare default delete do else enum export extends false finally for from "
            "function get if implements import in instanceof interface keyof let "
            "namespace new null of private protected public readonly return satisfies "
            "set static super switch this throw true try type typeof undefined var void "
            "while with yield",
        .types = "any bigint boolean never number object string symbol unknown",
        .line_comments = "//",
        .block_open = "/*",
        .block_close = "*/",
        .quotes = "\"'",
        .long_quotes = "`",
        .word_bytes = "$",
    },
    {
        .names = "java",
        .traits = TRAIT_CAPITAL_TYPES | TRAIT_ANNOTATIONS,
        .keywords =
            "abstract assert break case catch class continue default do else enum "
            "extends false final finally for if implements import instanceof interface "
            "native new null package permits private protected public record return "
            "sealed static strictfp super switch synchronized this throw throws "
            "transient true try var volatile while yield",
        .types = "boolean byte char double float int long short void",
        .line_comments = "//",
        .block_open = "/*",
        .block_close = "*/",
        .quotes = "\"'",
        .long_quotes = "\"\"\"",
    },
    {
        .names = "c cpp c++ cc h hpp cxx objc arduino cuda",
        .traits = TRAIT_DIRECTIVES,
        .keywords =
            "alignas alignof auto break case catch class concept const consteval "
            "constexpr const_cast continue co_await co_return co_yield decltype default "
            "delete do dynamic_cast else enum explicit export extern false final for "
            "friend goto if inline mutable namespace new noexcept nullptr NULL operator "
            "override private protected public register reinterpret_cast requires "
            "restrict return sizeof static static_assert static_cast struct switch "
            "template this thread_local throw true try typedef typename union using "
            "virtual volatile while",
        .types =
            "bool char double float int int8_t int16_t int32_t int64_t long map off_t pair "
            "ptrdiff_t set short signed size_t ssize_t string time_t uint8_t uint16_t "
            "uint32_t uint64_t uintptr_t unsigned vector void wchar_t FILE",
        .line_comments = "//",
        .block_open = "/*",
        .block_close = "*/",
        .quotes = "\"'",
    },
    {
        .names = "c# cs csharp",
        .traits = TRAIT_CAPITAL_TYPES | TRAIT_DIRECTIVES,
        .keywords =
            "abstract as async await base break case catch checked class const continue "
            "default delegate do else enum event explicit extern false finally fixed "
            "for foreach get goto if implicit in init interface internal is lock "
            "namespace new null operator out override params private protected public "
            "readonly record ref return sealed set sizeof static struct switch this "
            "throw true try typeof unsafe using var virtual volatile when where while "
            "yield",
        .types = "bool byte char decimal double dynamic float int long object sbyte short "
                 "string "
                 "uint ulong ushort void",
        .line_comments = "//",
        .block_open = "/*",
        .block_close = "*/",
        .quotes = "\"'",
        .long_quotes = "\"\"\"",
    },
    {
        .names = "go golang",
        .keywords =
            "break case chan const continue default defer else fallthrough false for "
            "func go goto if import interface iota map nil package range return select "
            "struct switch true type var",
        .types =
            "any bool byte complex64 complex128 error float32 float64 int int8 int16 int32 "
            "int64 rune string uint uint8 uint16 uint32 uint64 uintptr",
        .line_comments = "//",
        .block_open = "/*",
        .block_close = "*/",
        .quotes = "\"'",
        .long_quotes = "`",
    },
    {
        .names = "rust rs",
        .traits = TRAIT_CAPITAL_TYPES | TRAIT_LIFETIMES | TRAIT_PREFIXES,
        .keywords =
            "as async await break const continue crate dyn else enum extern false fn for "
            "if impl in let loop match mod move mut pub ref return self static struct "
            "super trait true type unsafe use where while",
        .types = "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 "
                 "usize Self",
        .line_comments = "//",
        .block_open = "/*",
        .block_close = "*/",
        .quotes = "\"'",
    },
    {
        .names = "kotlin kt kts scala swift groovy dart",
        .traits = TRAIT_CAPITAL_TYPES | TRAIT_ANNOTATIONS,
        .keywords =
            "abstract as async await break by case catch class companion const continue "
            "data def do else enum extends extension false final finally for func fun "
            "get guard if implements import in init inline inner interface internal is "
            "lateinit lazy let match new nil null object open operator out override "
            "package private protected protocol public return sealed self set static "
            "struct super suspend switch this throw trait true try typealias val var "
            "vararg when where while with yield",
        .line_comments = "//",
        .block_open = "/*",
        .block_close = "*/",
        .quotes = "\"'",
        .long_quotes = "\"\"\"",
    },
    {
        .names = "ruby rb elixir",
        .traits = TRAIT_CAPITAL_TYPES | TRAIT_DOLLAR,
        .keywords =
            "alias and begin break case class def defined do else elsif end ensure false "
            "for if in module next nil not or redo require rescue retry return self "
            "super then true undef unless until when while yield",
        .line_comments = "#",
        .block_open = "=begin",
        .block_close = "=end",
        .quotes = "\"'",
        .word_bytes = "?",
    },
    {
        .names = "php",
        .traits = TRAIT_CAPITAL_TYPES | TRAIT_DOLLAR,
        .keywords =
            "abstract and array as break case catch class clone const continue declare "
            "default do echo else elseif empty enum extends false final finally fn for "
            "foreach function global if implements include instanceof interface isset "
            "list match namespace new null or print private protected public readonly "
            "require require_once return static switch this throw trait true try unset "
            "use var while yield",
        .types = "bool callable float int iterable mixed object string void",
        .line_comments = "// #",
        .block_open = "/*",
        .block_close = "*/",
        .quotes = "\"'",
    },
    {
        .names = "bash sh shell zsh ksh fish powershell ps1 makefile make",
        .traits = TRAIT_DOLLAR | TRAIT_NO_CALLS,
        .keywords =
            "alias break case cd continue declare do done echo elif else esac eval exec "
            "exit export fi for function if in local read readonly return set shift "
            "source then trap unset until while",
        .line_comments = "#",
        .long_quotes = "\" '",
        .word_bytes = "-",
    },
    {
        .names = "console shell-session shellsession terminal",
        .mode = MODE_CONSOLE,
        .traits = TRAIT_DOLLAR | TRAIT_NO_CALLS,
        .keywords = "cd do done echo else exit export fi for if in then while",
        .line_comments = "#",
        .quotes = "\"'",
        .word_bytes = "-",
    },
    {
        .names = "sql mysql postgres postgresql psql plsql tsql sqlite pgsql",
        .traits = TRAIT_FOLD_CASE,
        .keywords =
            "add all alter analyze and any as asc begin between by cascade case check "
            "column commit constraint create cross current database default delete desc "
            "distinct drop else end escape except exists explain false fetch first "
            "following for foreign from full function grant group having if ilike in "
            "index inner insert intersect into is isolation join key last lateral left "
            "level like limit natural not null offset on or order outer over partition "
            "preceding primary procedure range recursive references returning right "
            "rollback row rows savepoint select set start table then to transaction "
            "trigger true truncate unbounded union unique update using values view when "
            "where window with",
        .types =
            "bigint blob boolean char date decimal double float int integer interval json "
            "jsonb numeric real serial smallint text time timestamp uuid varchar",
        .line_comments = "--",
        .block_open = "/*",
        .block_close = "*/",
        .quotes = "\"`",
        .long_quotes = "'",
    },
    {
        .names = "json jsonc json5",
        .traits = TRAIT_KEYS,
        .keywords = "false null true",
        .line_comments = "//",
        .block_open = "/*",
        .block_close = "*/",
        .quotes = "\"'",
    },
    {
        .names = "yaml yml toml ini properties conf",
        .traits = TRAIT_KEYS | TRAIT_NO_CALLS,
        .keywords = "false no null off on true yes",
        .line_comments = "#",
        .quotes = "\"'",
        .word_bytes = "-",
    },
    {
        .names = "html xml svg xhtml vue jsp",
        .mode = MODE_MARKUP,
        .block_open = "<!--",
        .block_close = "-->",
        .long_quotes = "\" '",
        .word_bytes = "-:",
    },
    {
        .names = "css scss less sass",
        .traits = TRAIT_KEYS | TRAIT_ANNOTATIONS,
        .line_comments = "//",
        .block_open = "/*",
        .block_close = "*/",
        .quotes = "\"'",
        .word_bytes = "-",
    },
    {
        .names = "dockerfile docker",
        .traits = TRAIT_DOLLAR | TRAIT_NO_CALLS,
        .keywords =
            "ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER "
            "ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR",
        .line_comments = "#",
        .quotes = "\"'",
        .word_bytes = "-",
    },
    {
        .names = "diff patch",
        .mode = MODE_DIFF,
    },
};

const size_t language_count = sizeof(languages) / sizeof(languages[0]);
