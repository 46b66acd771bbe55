// SPDX-License-Identifier: MIT
// Formulas of TeX: commands become characters, scripts are raised and lowered.

#include "formula.h"

#include "script.h"

#include <ctype.h>
#include <string.h>

enum { LONGEST_FORMULA = 200, MOST_ACCENTED = 6 };

static const struct {
    const char *name;
    const char *utf8;
} commands[] = {
    {"Delta", "Δ"},      {"Gamma", "Γ"},   {"Lambda", "Λ"},     {"Leftrightarrow", "⇔"},
    {"N", "ℕ"},          {"Omega", "Ω"},   {"Phi", "Φ"},        {"Pi", "Π"},
    {"Psi", "Ψ"},        {"R", "ℝ"},       {"Rightarrow", "⇒"}, {"Sigma", "Σ"},
    {"Theta", "Θ"},      {"Vert", "‖"},    {"Z", "ℤ"},          {"alpha", "α"},
    {"approx", "≈"},     {"beta", "β"},    {"bigcup", "⋃"},     {"bmod", "mod"},
    {"bot", "⊥"},        {"bowtie", "⋈"},  {"cap", "∩"},        {"cdot", "·"},
    {"cdots", "⋯"},      {"chi", "χ"},     {"circ", "∘"},       {"cup", "∪"},
    {"delta", "δ"},      {"div", "÷"},     {"dots", "…"},       {"ell", "ℓ"},
    {"emptyset", "∅"},   {"epsilon", "ε"}, {"equiv", "≡"},      {"eta", "η"},
    {"exists", "∃"},     {"forall", "∀"},  {"gamma", "γ"},      {"ge", "≥"},
    {"geq", "≥"},        {"gg", "≫"},      {"gt", ">"},         {"iff", "⇔"},
    {"implies", "⇒"},    {"in", "∈"},      {"infty", "∞"},      {"int", "∫"},
    {"lambda", "λ"},     {"land", "∧"},    {"langle", "⟨"},     {"lceil", "⌈"},
    {"ldots", "…"},      {"le", "≤"},      {"leftarrow", "←"},  {"leftrightarrow", "↔"},
    {"leq", "≤"},        {"lfloor", "⌊"},  {"ll", "≪"},         {"lnot", "¬"},
    {"lor", "∨"},        {"lt", "<"},      {"mapsto", "↦"},     {"mid", "∣"},
    {"mu", "μ"},         {"nabla", "∇"},   {"ne", "≠"},         {"neg", "¬"},
    {"neq", "≠"},        {"notin", "∉"},   {"nu", "ν"},         {"odot", "⊙"},
    {"omega", "ω"},      {"oplus", "⊕"},   {"otimes", "⊗"},     {"partial", "∂"},
    {"perp", "⊥"},       {"phi", "φ"},     {"pi", "π"},         {"pm", "±"},
    {"pmod", "mod "},    {"prod", "∏"},    {"propto", "∝"},     {"psi", "ψ"},
    {"qquad", "  "},     {"quad", " "},    {"rangle", "⟩"},     {"rceil", "⌉"},
    {"rfloor", "⌋"},     {"rho", "ρ"},     {"rightarrow", "→"}, {"setminus", "∖"},
    {"sigma", "σ"},      {"sim", "∼"},     {"sqrt", "√"},       {"subset", "⊂"},
    {"subseteq", "⊆"},   {"sum", "∑"},     {"supset", "⊃"},     {"tau", "τ"},
    {"theta", "θ"},      {"times", "×"},   {"to", "→"},         {"top", "⊤"},
    {"varepsilon", "ε"}, {"varphi", "φ"},  {"vartheta", "ϑ"},   {"vee", "∨"},
    {"vert", "|"},       {"wedge", "∧"},   {"xi", "ξ"},         {"zeta", "ζ"},
};

// What is read as it is written.
static const char *const functions[] = {
    "cos", "exp", "gcd", "lg", "lim", "ln", "log", "max", "min", "mod", "sin", "tan",
};

// What only says how the formula is to be set.
static const char *const settings[] = {
    "Big",          "big",    "boldsymbol", "displaystyle", "left",   "limits",
    "mathbb",       "mathbf", "mathcal",    "mathit",       "mathrm", "mathsf",
    "operatorname", "right",  "rm",         "text",         "textbf",
};

// Signs with a stroke before them; a row of a matrix ends as a part of a sentence does.
static const struct {
    char sign;
    const char *utf8;
} strokes[] = {
    {' ', " "}, {',', " "}, {':', " "}, {';', " "}, {'!', ""}, {'|', "‖"}, {'\\', "; "},
};

// What stands above a letter, as a character that joins the one before it.
static const struct {
    const char *name;
    const char *utf8;
} accents[] = {
    {"bar", "\u0304"},
    {"dot", "\u0307"},
    {"hat", "\u0302"},
    {"overline", "\u0305"},
    {"overrightarrow", "\u20D7"},
    {"tilde", "\u0303"},
    {"vec", "\u20D7"},
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
        end += end == 1 && end < rest->size && !(rest->bytes[end] & 0x80);
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

/** "\\{" is a bracket to be seen, "\\," a space. */
static bool put_sign(struct formula *formula, struct text name) {
    if (name.size != 1 || isalpha((unsigned char)name.bytes[0])) {
        return false;
    }
    for (size_t i = 0; i < sizeof(strokes) / sizeof(strokes[0]); i++) {
        if (name.bytes[0] == strokes[i].sign) {
            put(formula, text_of(strokes[i].utf8));
            return true;
        }
    }
    put(formula, name);
    return true;
}

/** An accent over a letter or a few. */
static bool put_accent(struct formula *formula, struct text name, struct text *rest) {
    struct text before = *rest;
    struct text letters = converted(cut_argument(rest), formula->arena);

    for (size_t i = 0; i < sizeof(accents) / sizeof(accents[0]); i++) {
        if (text_equal(name, text_of(accents[i].name)) && letters.size <= MOST_ACCENTED) {
            for (size_t at = 0; at < letters.size;) {
                uint32_t letter;
                size_t size = text_decode(letters, at, &letter);

                put(formula, text_slice(letters, at, at + size));
                put(formula, text_of(accents[i].utf8));
                at += size;
            }
            return true;
        }
    }
    *rest = before;
    return false;
}

static bool is_any(struct text name, const char *const *names, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (text_equal(name, text_of(names[i]))) {
            return true;
        }
    }
    return false;
}

static bool put_name(struct formula *formula, struct text name) {
    if (is_any(name, functions, sizeof(functions) / sizeof(functions[0]))) {
        put(formula, name);
        return true;
    }
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
        if (text_equal(name, text_of(commands[i].name))) {
            put(formula, text_of(commands[i].utf8));
            return true;
        }
    }
    return is_any(name, settings, sizeof(settings) / sizeof(settings[0]));
}

static void put_command(struct formula *formula, struct text *rest) {
    struct text command = cut_argument(rest);
    struct text name = text_from(command, 1);

    if (text_equal(name, TEXT("frac"))) {
        put_fraction(formula, rest);
    } else if (!put_sign(formula, name) && !put_name(formula, name) &&
               !put_accent(formula, name, rest)) {
        put(formula, command);
        put_group(formula, rest);
    }
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

/** How many dollar signs stand there, up to two. */
static size_t signs_at(struct text text, size_t at) {
    return text_starts(text_from(text, at), TEXT("$$"))  ? 2
           : text_starts(text_from(text, at), TEXT("$")) ? 1
                                                         : 0;
}

/** Where the formula that the dollar signs at `at` open ends, at those that close it; 0 if they open none. */
static size_t end_of_formula(struct text text, size_t at) {
    size_t limit = at + LONGEST_FORMULA < text.size ? at + LONGEST_FORMULA : text.size;
    size_t signs = signs_at(text, at);
    size_t from = at + signs;

    if (from >= text.size ||
        (signs == 1 && (isspace((unsigned char)text.bytes[from]) ||
                        (at && isalnum((unsigned char)text.bytes[at - 1]))))) {
        return 0;
    }
    for (size_t end = from; end < limit; end++) {
        if (text.bytes[end] == '$') {
            struct text behind = text_from(text, end + signs);
            bool closes =
                signs_at(text, end) == signs &&
                (signs == 2 || (!isspace((unsigned char)text.bytes[end - 1]) &&
                                !(behind.size && isalnum((unsigned char)behind.bytes[0]))));

            return closes && end > from && is_formula(text_slice(text, from, end)) ? end
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
        size_t signs = signs_at(text, at);
        size_t end = signs ? end_of_formula(text, at) : 0;

        if (end) {
            put(&formula, text_slice(text, from, at));
            put(&formula, text_trim(converted(text_slice(text, at + signs, end), arena)));
            from = end + signs;
            at = from - 1;
        } else {
            at += signs > 1;
        }
    }
    put(&formula, text_from(text, from));
    return (struct text){formula.out, formula.size};
}
