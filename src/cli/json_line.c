// SPDX-License-Identifier: MIT
// A JSON value on one line of stdout: jansson would look for loops in it, which takes longer than the printing.

#include "json.h"

#include <string.h>

enum {
    DIGITS = 15,       // that a double always keeps
    NUMBER_SIZE = 64,  // bytes of the longest number
    LINE_SIZE = 8192,  // bytes that are written at once
};

/** What is not written yet. */
struct printer {
    size_t size;
    char bytes[LINE_SIZE];
};

static void flush(struct printer *printer) {
    fwrite(printer->bytes, 1, printer->size, stdout);
    printer->size = 0;
}

static void print(struct printer *printer, const char *bytes, size_t size) {
    if (printer->size + size > sizeof(printer->bytes)) {
        flush(printer);
    }
    if (size > sizeof(printer->bytes)) {
        fwrite(bytes, 1, size, stdout);
        return;
    }
    memcpy(printer->bytes + printer->size, bytes, size);
    printer->size += size;
}

static void print_byte(struct printer *printer, char byte) {
    if (printer->size == sizeof(printer->bytes)) {
        flush(printer);
    }
    printer->bytes[printer->size++] = byte;
}

/** Controls, DEL, C1 and bidirectional ones: where JSON lets them stand a terminal obeys them. */
static bool steers(uint32_t code_point) {
    return code_point < ' ' || (code_point >= 0x7f && code_point <= 0x9f) ||
           code_point == 0x61c || code_point == 0x200e || code_point == 0x200f ||
           (code_point >= 0x2028 && code_point <= 0x202e) ||
           (code_point >= 0x2066 && code_point <= 0x2069);
}

/** Whether a byte may be one of a character that is escaped: of most it is told without decoding them. */
static bool may_steer(unsigned char byte) {
    static const bool others[256] = {['"'] = true,  ['\\'] = true, [0x7f] = true,
                                     [0xc2] = true, [0xd8] = true, [0xe2] = true};

    return byte < ' ' || others[byte];
}

static void print_escape(struct printer *printer, uint32_t code_point) {
    static const char letters[] = {['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r',
                                   ['\t'] = 't', ['"'] = '"',  ['\\'] = '\\'};
    char escape[NUMBER_SIZE];
    int size = code_point < sizeof(letters) && letters[code_point]
                   ? snprintf(escape, sizeof(escape), "\\%c", letters[code_point])
                   : snprintf(escape, sizeof(escape), "\\u%04x", (unsigned)code_point);

    print(printer, escape, (size_t)size);
}

static void print_string(struct printer *printer, struct text text) {
    size_t from = 0;

    print_byte(printer, '"');
    for (size_t at = 0; at < text.size;) {
        uint32_t code_point;
        size_t size;

        if (!may_steer((unsigned char)text.bytes[at])) {
            at++;
            continue;
        }
        size = text_decode(text, at, &code_point);
        if (code_point == '"' || code_point == '\\' || steers(code_point)) {
            print(printer, text.bytes + from, at - from);
            print_escape(printer, code_point);
            from = at + size;
        }
        at += size;
    }
    print(printer, text.bytes + from, text.size - from);
    print_byte(printer, '"');
}

/** A key is a word of our own, in which nothing is escaped. */
static void print_key(struct printer *printer, const char *key) {
    print_byte(printer, '"');
    print(printer, key, strlen(key));
    print(printer, "\":", 2);
}

static void print_integer(struct printer *printer, json_int_t number) {
    char digits[NUMBER_SIZE];
    int size;

    if (number >= 0 && number < 10) {
        print_byte(printer, (char)('0' + number));
        return;
    }
    size = snprintf(digits, sizeof(digits), "%" JSON_INTEGER_FORMAT, number);

    print(printer, digits, (size_t)size);
}

/** A point in it in any locale. */
static void print_real(struct printer *printer, const json_t *number) {
    char digits[NUMBER_SIZE];
    size_t size = json_dumpb(number, digits, sizeof(digits),
                             JSON_ENCODE_ANY | JSON_REAL_PRECISION(DIGITS));

    print(printer, digits, size);
}

static void print_value(struct printer *printer, json_t *value);

static void print_array(struct printer *printer, const json_t *array) {
    print_byte(printer, '[');
    for (size_t i = 0; i < json_array_size(array); i++) {
        if (i) {
            print_byte(printer, ',');
        }
        print_value(printer, json_array_get(array, i));
    }
    print_byte(printer, ']');
}

static void print_object(struct printer *printer, json_t *object) {
    void *first = json_object_iter(object);

    print_byte(printer, '{');
    for (void *at = first; at; at = json_object_iter_next(object, at)) {
        if (at != first) {
            print_byte(printer, ',');
        }
        print_key(printer, json_object_iter_key(at));
        print_value(printer, json_object_iter_value(at));
    }
    print_byte(printer, '}');
}

// Recursion ends: what we print is made here, a few objects deep.
static void print_value(struct printer *printer, json_t *value) {
    switch (json_typeof(value)) {
    case JSON_OBJECT: print_object(printer, value); break;
    case JSON_ARRAY: print_array(printer, value); break;
    case JSON_STRING:
        print_string(printer,
                     (struct text){json_string_value(value), json_string_length(value)});
        break;
    case JSON_INTEGER: print_integer(printer, json_integer_value(value)); break;
    case JSON_REAL: print_real(printer, value); break;
    case JSON_TRUE: print(printer, "true", 4); break;
    case JSON_FALSE: print(printer, "false", 5); break;
    case JSON_NULL: print(printer, "null", 4); break;
    }
}

/** A pair of an object that is not the first. */
static void print_text(struct printer *printer, const char *key, struct text text) {
    print_byte(printer, ',');
    print_key(printer, key);
    print_string(printer, text);
}

static void print_place(struct printer *printer, struct text file, int line) {
    print_text(printer, "file", file);
    print_byte(printer, ',');
    print_key(printer, "line");
    print_integer(printer, line);
}

static void print_begin(struct printer *printer, const char *type) {
    printer->size = 0;
    print(printer, "{\"v\":1", 6);
    print_text(printer, "type", text_of(type));
}

static void print_end(struct printer *printer) {
    print(printer, "}\n", 2);
    flush(printer);
}

void json_tell_decision(const char *file, const struct explanation *explanation,
                        struct arena *arena) {
    struct printer printer;

    print_begin(&printer, "decision");
    print_place(&printer, json_utf8(text_of(file), arena), explanation->line);
    print_text(&printer, "text", json_utf8(text_of(explanation->text), arena));
    print_end(&printer);
}

void json_tell_note(const char *file, const struct note *note, struct arena *arena) {
    struct printer printer;

    print_begin(&printer, "note");
    print_text(&printer, "level",
               note->level == NOTE_ERROR ? TEXT("error") : TEXT("warning"));
    print_place(&printer, json_utf8(text_of(file), arena), note->line);
    print_text(&printer, "code", text_of(note->code));
    print_text(&printer, "text", json_utf8(text_of(note->text), arena));
    print_end(&printer);
}

void json_line(json_t *object) {
    struct printer printer;

    printer.size = 0;
    print_value(&printer, object);
    print_byte(&printer, '\n');
    flush(&printer);
    json_decref(object);
}
