// SPDX-License-Identifier: MIT
// The emulated screen as SVG.

#include "emulator.h"

#include <viva/text.h>

#include <stdio.h>
#include <string.h>

enum { CELL_WIDTH = 9, CELL_HEIGHT = 19, EDGE = 10, BASELINE = 14, COLOR_SIZE = 8 };

/** Colours from 16 on are xterm's: libvterm has steps of its own. */
static bool xterm_color(const VTermColor *color, int rgb[3]) {
    static const int steps[] = {0, 95, 135, 175, 215, 255};
    int cube = color->indexed.idx - 16;

    if (!VTERM_COLOR_IS_INDEXED(color) || cube < 0) {
        return false;
    }
    for (int i = 2; i >= 0; i--, cube /= 6) {
        rgb[i] = steps[cube % 6];
    }
    if (color->indexed.idx >= 232) {
        rgb[0] = rgb[1] = rgb[2] = 8 + (color->indexed.idx - 232) * 10;
    }
    return true;
}

static const char *color_of(struct emulator *emulator, VTermColor color, bool foreground,
                            char out[COLOR_SIZE]) {
    int rgb[3];

    if (foreground && VTERM_COLOR_IS_DEFAULT_FG(&color)) {
        return emulator->light ? "#1c1c1c" : "#d8d8d8";
    }
    if (!foreground && VTERM_COLOR_IS_DEFAULT_BG(&color)) {
        return emulator->light ? "#ffffff" : "#17181c";
    }
    if (xterm_color(&color, rgb)) {
        snprintf(out, COLOR_SIZE, "#%02x%02x%02x", (unsigned)rgb[0] & 0xff,
                 (unsigned)rgb[1] & 0xff, (unsigned)rgb[2] & 0xff);
        return out;
    }
    vterm_screen_convert_color_to_rgb(emulator->screen, &color);
    snprintf(out, COLOR_SIZE, "#%02x%02x%02x", color.rgb.red, color.rgb.green,
             color.rgb.blue);
    return out;
}

static void put_text(const VTermScreenCell *cell, FILE *file) {
    for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell->chars[i]; i++) {
        char bytes[4];
        size_t size = text_encode(cell->chars[i], bytes);

        if (bytes[0] == '<' || bytes[0] == '&') {
            fputs(bytes[0] == '<' ? "&lt;" : "&amp;", file);
        } else {
            fwrite(bytes, 1, size, file);
        }
    }
}

static void put_cell(struct emulator *emulator, FILE *file, int row, int column,
                     const VTermScreenCell *cell) {
    char colors[2][COLOR_SIZE];
    const char *text = color_of(emulator, cell->fg, true, colors[0]);
    const char *ground = color_of(emulator, cell->bg, false, colors[1]);
    int x = EDGE + column * CELL_WIDTH;
    int y = EDGE + row * CELL_HEIGHT;
    int width = (cell->width > 0 ? cell->width : 1) * CELL_WIDTH;

    if (cell->attrs.reverse) {
        const char *kept = text;

        text = ground;
        ground = kept;
    }
    if (cell->attrs.reverse || !VTERM_COLOR_IS_DEFAULT_BG(&cell->bg)) {
        fprintf(file, "<rect x='%d' y='%d' width='%d' height='%d' fill='%s'/>\n", x, y,
                width, CELL_HEIGHT, ground);
    }
    if (cell->chars[0] == 0 || cell->chars[0] == ' ' || cell->chars[0] == (uint32_t)-1) {
        return;
    }
    fprintf(file, "<text x='%d' y='%d' fill='%s'%s%s%s>", x, y + BASELINE, text,
            cell->attrs.bold ? " font-weight='bold'" : "",
            cell->attrs.italic ? " font-style='italic'" : "",
            cell->attrs.underline ? " text-decoration='underline'" : "");
    put_text(cell, file);
    fputs("</text>\n", file);
}

bool emulator_picture(struct emulator *emulator, const char *path) {
    FILE *file = fopen(path, "w");

    if (!file) {
        return false;
    }
    fprintf(file,
            "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' "
            "font-family='DejaVu Sans Mono,monospace' font-size='15'>\n"
            "<rect width='100%%' height='100%%' rx='6' fill='%s'/>\n",
            emulator->columns * CELL_WIDTH + 2 * EDGE,
            emulator->rows * CELL_HEIGHT + 2 * EDGE,
            emulator->light ? "#ffffff" : "#17181c");
    for (int row = 0; row < emulator->rows; row++) {
        for (int column = 0; column < emulator->columns;) {
            VTermScreenCell cell = emulator_cell(emulator, row, column);

            put_cell(emulator, file, row, column, &cell);
            column += cell.width > 0 ? cell.width : 1;
        }
    }
    fputs("</svg>\n", file);
    return fclose(file) == 0;
}
