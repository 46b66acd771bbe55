// SPDX-License-Identifier: MIT
// Raw HTML that goes on behind blank lines: comments, <pre> and the like.

#include "raw_html.h"

static const struct raw_form {
    const char *opening;
    enum raw_end end;
} raw_forms[] = {
    {"<!--", RAW_COMMENT},  {"<?", RAW_INSTRUCTION}, {"<![CDATA[", RAW_CDATA},
    {"<script", RAW_TAG},   {"<pre", RAW_TAG},       {"<style", RAW_TAG},
    {"<textarea", RAW_TAG},
};

static char lower(char byte) {
    if (byte >= 'A' && byte <= 'Z') {
        return (char)(byte + ('a' - 'A'));
    }
    return byte;
}

static bool starts_folded(struct text text, struct text prefix) {
    bool same = text.size >= prefix.size;

    for (size_t i = 0; same && i < prefix.size; i++) {
        same = lower(text.bytes[i]) == lower(prefix.bytes[i]);
    }
    return same;
}

static bool holds_closing_tag(struct text line) {
    static const char *const tags[] = {"</script>", "</pre>", "</style>", "</textarea>"};

    for (struct text rest = line; rest.size; rest = text_from(rest, 1)) {
        rest = text_from(rest, text_find(rest, TEXT("</")));
        for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
            if (starts_folded(rest, text_of(tags[i]))) {
                return true;
            }
        }
    }
    return false;
}

bool raw_html_ends(enum raw_end raw, struct text line) {
    switch (raw) {
    case RAW_COMMENT: return text_holds(line, TEXT("-->"));
    case RAW_INSTRUCTION: return text_holds(line, TEXT("?>"));
    case RAW_CDATA: return text_holds(line, TEXT("]]>"));
    case RAW_DECLARATION: return text_holds(line, TEXT(">"));
    case RAW_TAG: return holds_closing_tag(line);
    default: return true;
    }
}

static bool ends_name(struct text text, size_t at) {
    return at >= text.size || text.bytes[at] == '>' || text.bytes[at] == ' ' ||
           text.bytes[at] == '\t';
}

enum raw_end raw_html_begun(struct text rest) {
    for (size_t i = 0; i < sizeof(raw_forms) / sizeof(raw_forms[0]); i++) {
        struct text opening = text_of(raw_forms[i].opening);
        bool whole = raw_forms[i].end != RAW_TAG || ends_name(rest, opening.size);

        if (whole && starts_folded(rest, opening)) {
            return raw_forms[i].end;
        }
    }
    return rest.size > 2 && rest.bytes[1] == '!' && rest.bytes[2] >= 'A' &&
                   rest.bytes[2] <= 'Z'
               ? RAW_DECLARATION
               : RAW_NONE;
}
