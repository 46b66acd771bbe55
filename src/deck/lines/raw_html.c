// SPDX-License-Identifier: MIT
// Raw HTML that goes on behind blank lines: comments, <pre> and the like.

#include "raw_html.h"

#include "wording/line.h"

#include <string.h>

// In lower case.
static const struct raw_form {
    const char *opening;
    enum raw_end end;
} raw_forms[] = {
    {"<!--", RAW_COMMENT},  {"<?", RAW_INSTRUCTION}, {"<![cdata[", RAW_CDATA},
    {"<script", RAW_TAG},   {"<pre", RAW_TAG},       {"<style", RAW_TAG},
    {"<textarea", RAW_TAG},
};

static bool holds_closing_tag(struct text line) {
    static const char *const tags[] = {"</script>", "</pre>", "</style>", "</textarea>",
                                       NULL};

    for (struct text rest = line; rest.size; rest = text_from(rest, 1)) {
        rest = text_from(rest, text_find(rest, TEXT("</")));
        if (line_starts_any(rest, tags)) {
            return true;
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
        const struct raw_form *form = &raw_forms[i];

        if (line_starts_word(rest, form->opening) &&
            (form->end != RAW_TAG || ends_name(rest, strlen(form->opening)))) {
            return form->end;
        }
    }
    return rest.size > 2 && rest.bytes[1] == '!' && rest.bytes[2] >= 'A' &&
                   rest.bytes[2] <= 'Z'
               ? RAW_DECLARATION
               : RAW_NONE;
}
