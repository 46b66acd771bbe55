// SPDX-License-Identifier: MIT
// Formulas of TeX: commands become characters, scripts are raised and lowered.

#include "formula.h"

#include "script.h"

#include <ctype.h>
#include <string.h>

enum { LONGEST_FORMULA = 200 };

static const struct {
    const char *name;
    const char *utf8;
} commands[] = {
    {"Delta", "Δ"},      {"Gamma", "Γ"},      {"Lambda", "Λ"},    {"Leftrightarrow", "⇔"},
    {"Omega", "Ω"},      {"Phi", "Φ"},        {"Pi", "Π"},        {"Psi", "Ψ"},
    {"Rightarrow", "⇒"}, {"Sigma", "Σ"},      {"Theta", "Θ"},     {"alpha", "α"},
    {"approx", "≈"},     {"beta", "β"},       {"bmod", "mod"},    {"cap", "∩"},
    {"cdot", "·"},       {"cdots", "⋯"},      {"chi", "χ"},       {"circ", "∘"},
    {"cos", "cos"},      {"cup", "∪"},        {"delta", "δ"},     {"div", "÷"},
    {"dots", "…"},       {"ell", "ℓ"},        {"emptyset", "∅"},  {"epsilon", "ε"},
    {"equiv", "≡"},      {"eta", "η"},        {"exists", "∃"},    {"exp", "exp"},
    {"forall", "∀"},     {"gamma", "γ"},      {"gcd", "gcd"},     {"ge", "≥"},
    {"geq", "≥"},        {"gg", "≫"},         {"gt", ">"},        {"iff", "⇔"},
    {"implies", "⇒"},    {"in", "∈"},         {"infty", "∞"},     {"int", "∫"},
    {"lambda", "λ"},     {"land", "∧"},       {"lceil", "⌈"},     {"ldots", "…"},
    {"le", "≤"},         {"left", ""},        {"leftarrow", "←"}, {"leq", "≤"},
    {"lfloor", "⌊"},     {"lg", "lg"},        {"lim", "lim"},     {"ll", "≪"},
    {"ln", "ln"},        {"lnot", "¬"},       {"log", "log"},     {"lor", "∨"},
    {"lt", "<"},         {"mapsto", "↦"},     {"mathbb", ""},     {"mathbf", ""},
    {"mathcal", ""},     {"mathit", ""},      {"mathrm", ""},     {"max", "max"},
    {"mid", "∣"},        {"min", "min"},      {"mod", "mod"},     {"mu", "μ"},
    {"nabla", "∇"},      {"ne", "≠"},         {"neg", "¬"},       {"neq", "≠"},
    {"notin", "∉"},      {"nu", "ν"},         {"omega", "ω"},     {"operatorname", ""},
    {"oplus", "⊕"},      {"otimes", "⊗"},     {"partial", "∂"},   {"phi", "φ"},
    {"pi", "π"},         {"pm", "±"},         {"prod", "∏"},      {"psi", "ψ"},
    {"quad", " "},       {"rceil", "⌉"},      {"rfloor", "⌋"},    {"rho", "ρ"},
    {"right", ""},       {"rightarrow", "→"}, {"sigma", "σ"},     {"sim", "∼"},
    {"sin", "sin"},      {"sqrt", "√"},       {"subset", "⊂"},    {"subseteq", "⊆"},
    {"sum", "∑"},        {"tan", "tan"},      {"tau", "τ"},       {"text", ""},
    {"textbf", ""},      {"theta", "θ"},      {"times", "×"},     {"to", "→"},
    {"varepsilon", "ε"}, {"vee", "∨"},        {"wedge", "∧"},     {"xi", "ξ"},
    {"zeta", "ζ"},
};

struct formula {
    struct arena *arena;
    char *out;
    size_t size;
    size_t capacity;
};

static void put(struct formula *formula, struct text text) {
    for (size_t i = 0; i < text.size; i++) {
        formula->out =
            arena_grow(formula->arena, formula->out, formula->size, &formula->capacity, 1);
        formula->out[formula->size++] = text.bytes[i];
    }
}

static struct text converted(struct text tex, struct arena *arena);

/** Cuts what a script or a fraction takes off the front: a group, a command or one character. */
static struct text cut_argument(struct text *rest) {
    struct text argument;
    size_t end = 0;
    int depth = 0;
    uint32_t code_point;

    *rest = text_trim(*rest);
    if (text_starts(*rest, TEXT("{"))) {
        do {
            depth += (rest->bytes[end] == '{') - (rest->bytes[end] == '}');
            end++;
        } while (end < rest->size && depth > 0);
        argument = text_slice(*rest, 1, depth ? end : end - 1);
    } else if (text_starts(*rest, TEXT("\\"))) {
        for (end = 1; end < rest->size && isalpha((unsigned char)rest->bytes[end]);) {
            end++;
        }
        argument = text_slice(*rest, 0, end);
    } else {
        end = rest->size ? text_decode(*rest, 0, &code_point) : 0;
        argument = text_slice(*rest, 0, end);
    }
    *rest = text_from(*rest, end);
    return argument;
}

/** Brackets around what is more than one word of a fraction. */
static void put_part(struct formula *formula, struct text part) {
    bool simple = true;

    part = converted(part, formula->arena);
    for (size_t i = 0; i < part.size; i++) {
        simple = simple && (isalnum((unsigned char)part.bytes[i]) || part.bytes[i] & 0x80);
    }
    put(formula, simple ? TEXT("") : TEXT("("));
    put(formula, part);
    put(formula, simple ? TEXT("") : TEXT(")"));
}

static void put_fraction(struct formula *formula, struct text *rest) {
    put_part(formula, cut_argument(rest));
    put(formula, TEXT("/"));
    put_part(formula, cut_argument(rest));
}

/** What an unknown command takes stays as it is. */
static void put_group(struct formula *formula, struct text *rest) {
    struct text before = *rest;

    if (text_starts(before, TEXT("{"))) {
        cut_argument(rest);
        put(formula, text_slice(before, 0, before.size - rest->size));
    }
}

static void put_command(struct formula *formula, struct text *rest) {
    struct text command = cut_argument(rest);
    struct text name = text_from(command, 1);

    if (text_equal(name, TEXT("frac"))) {
        put_fraction(formula, rest);
        return;
    }
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
        if (text_equal(name, text_of(commands[i].name))) {
            put(formula, text_of(commands[i].utf8));
            return;
        }
    }
    put(formula, command);
    put_group(formula, rest);
}

static struct text converted(struct text tex, struct arena *arena) {
    struct formula formula = {.arena = arena};

    while (tex.size) {
        char byte = tex.bytes[0];

        if (byte == '\\') {
            put_command(&formula, &tex);
            continue;
        }
        tex = text_from(tex, 1);
        if (byte == '^') {
            put(&formula, script_raised(converted(cut_argument(&tex), arena), arena));
        } else if (byte == '_') {
            put(&formula, script_lowered(converted(cut_argument(&tex), arena), arena));
        } else if (byte != '{' && byte != '}') {
            put(&formula, (struct text){&byte, 1});
        }
    }
    return (struct text){formula.out ? formula.out : "", formula.size};
}

/** What prices and variables of the shell do not look like. */
static bool is_formula(struct text text) {
    bool letter = false;
    bool word = false;

    for (size_t i = 0; i < text.size; i++) {
        bool here = isalpha((unsigned char)text.bytes[i]) != 0;

        if (strchr("\\^_{", text.bytes[i])) {
            return true;
        }
        word = word || (here && i > 0 && isalpha((unsigned char)text.bytes[i - 1]));
        letter = letter || here;
    }
    // "n", "n + m", "O(n)", but neither "5 and 10" nor "HOME/bin".
    return letter && !word && isalpha((unsigned char)text.bytes[0]);
}

/** Where the formula that the dollar sign at `at` opens ends, at its second sign; 0 if it opens none. */
static size_t end_of_formula(struct text text, size_t at) {
    size_t limit = at + LONGEST_FORMULA < text.size ? at + LONGEST_FORMULA : text.size;

    if (at + 1 == text.size || isspace((unsigned char)text.bytes[at + 1]) ||
        (at && (isalnum((unsigned char)text.bytes[at - 1]) || text.bytes[at - 1] == '$'))) {
        return 0;
    }
    for (size_t end = at + 1; end < limit; end++) {
        if (text.bytes[end] == '$') {
            bool closes =
                !isspace((unsigned char)text.bytes[end - 1]) &&
                (end + 1 == text.size || (!isalnum((unsigned char)text.bytes[end + 1]) &&
                                          text.bytes[end + 1] != '$'));

            return closes && end > at + 1 && is_formula(text_slice(text, at + 1, end)) ? end
                                                                                       : 0;
        }
    }
    return 0;
}

struct text formula_text(struct text text, struct arena *arena) {
    struct formula formula = {.arena = arena};
    size_t from = 0;

    if (!text_holds(text, TEXT("$"))) {
        return text;
    }
    for (size_t at = 0; at < text.size; at++) {
        size_t end = text.bytes[at] == '$' ? end_of_formula(text, at) : 0;

        if (end) {
            put(&formula, text_slice(text, from, at));
            put(&formula, converted(text_slice(text, at + 1, end), arena));
            from = end + 1;
            at = end;
        }
    }
    put(&formula, text_from(text, from));
    return (struct text){formula.out, formula.size};
}
