// SPDX-License-Identifier: MIT
// Wires the real world to the program.

int main(void) {
    return 0;
}
