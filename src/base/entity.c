// SPDX-License-Identifier: MIT
// The entities that occur in real guides, by name and by number.

#include <viva/entity.h>

#include <stdlib.h>
#include <string.h>

enum { LONGEST_ENTITY = 12 };

static const struct {
    const char *name;
    const char *utf8;
} names[] = {
    {"amp", "&"},         {"apos", "'"},        {"bull", "\u2022"},   {"cent", "\u00A2"},
    {"copy", "\u00A9"},   {"darr", "\u2193"},   {"deg", "\u00B0"},    {"divide", "\u00F7"},
    {"emsp", "\u2003"},   {"ensp", "\u2002"},   {"equiv", "\u2261"},  {"euro", "\u20AC"},
    {"frac12", "\u00BD"}, {"ge", "\u2265"},     {"gt", ">"},          {"hArr", "\u21D4"},
    {"harr", "\u2194"},   {"hellip", "\u2026"}, {"infin", "\u221E"},  {"laquo", "\u00AB"},
    {"lambda", "\u03BB"}, {"larr", "\u2190"},   {"lbrace", "{"},      {"lbrack", "["},
    {"ldquo", "\u201C"},  {"le", "\u2264"},     {"lsquo", "\u2018"},  {"lt", "<"},
    {"mdash", "\u2014"},  {"micro", "\u00B5"},  {"middot", "\u00B7"}, {"minus", "\u2212"},
    {"mu", "\u03BC"},     {"nbsp", "\u00A0"},   {"ndash", "\u2013"},  {"ne", "\u2260"},
    {"not", "\u00AC"},    {"para", "\u00B6"},   {"pi", "\u03C0"},     {"plusmn", "\u00B1"},
    {"pound", "\u00A3"},  {"quot", "\""},       {"rArr", "\u21D2"},   {"raquo", "\u00BB"},
    {"rarr", "\u2192"},   {"rbrace", "}"},      {"rbrack", "]"},      {"rdquo", "\u201D"},
    {"reg", "\u00AE"},    {"rsquo", "\u2019"},  {"sect", "\u00A7"},   {"sum", "\u2211"},
    {"sup2", "\u00B2"},   {"sup3", "\u00B3"},   {"thinsp", "\u2009"}, {"times", "\u00D7"},
    {"trade", "\u2122"},  {"uarr", "\u2191"},   {"vert", "|"},        {"yen", "\u00A5"},
};

static size_t put_number(const char *digits, char *out) {
    bool hexadecimal = *digits == 'x' || *digits == 'X';
    char *end;
    unsigned long code_point = strtoul(digits + hexadecimal, &end, hexadecimal ? 16 : 10);

    if (*end || end == digits + hexadecimal) {
        return 0;
    }
    if (code_point == 0 || code_point > 0x10FFFF ||
        (code_point >= 0xD800 && code_point <= 0xDFFF)) {
        code_point = 0xFFFD;
    }
    return text_encode((uint32_t)code_point, out);
}

/** Writes what the entity stands for, never longer than itself; 0 if it is none. */
static size_t put_entity(struct text entity, char *out) {
    char name[LONGEST_ENTITY + 1] = "";

    memcpy(name, entity.bytes, entity.size);
    if (name[0] == '#') {
        return put_number(name + 1, out);
    }
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (strcmp(names[i].name, name) == 0) {
            memcpy(out, names[i].utf8, strlen(names[i].utf8));
            return strlen(names[i].utf8);
        }
    }
    return 0;
}

struct text entity_decoded(struct text html, struct arena *arena) {
    char *out;
    size_t size = 0;

    if (!html.size || !memchr(html.bytes, '&', html.size)) {
        return html;
    }
    out = arena_new(arena, html.size + 1, 1);
    for (size_t at = 0; at < html.size;) {
        size_t end = at + 1;
        size_t put = 0;

        while (html.bytes[at] == '&' && end < html.size && end - at <= LONGEST_ENTITY &&
               html.bytes[end] != ';') {
            end++;
        }
        if (html.bytes[at] == '&' && end < html.size && html.bytes[end] == ';') {
            put = put_entity(text_slice(html, at + 1, end), out + size);
        }
        if (put) {
            size += put;
            at = end + 1;
        } else {
            out[size++] = html.bytes[at++];
        }
    }
    return (struct text){out, size};
}
