/* wrap.c - break long lines at a column, keeping paragraphs.
 *
 * Usage: wrap [-w columns] < in > out
 *
 * A blank line ends a paragraph. A line that begins with a space or a tab is
 * taken as it stands, so that tables and verse survive.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINE_MAX_BYTES 8192

static int width = 72;
static int column = 0;

static void put_word(const char *word, size_t length)
{
    if (column > 0 && column + 1 + (int)length > width) {
        putchar('\n');
        column = 0;
    }
    if (column > 0) {
        putchar(' ');
        column++;
    }
    fwrite(word, 1, length, stdout);
    column += (int)length;
}

static void end_paragraph(void)
{
    if (column > 0)
        putchar('\n');
    column = 0;
}

int main(int argc, char **argv)
{
    char line[LINE_MAX_BYTES];

    if (argc == 3 && strcmp(argv[1], "-w") == 0)
        width = atoi(argv[2]);

    while (fgets(line, sizeof line, stdin) != NULL) {
        char *at = line;
        if (isspace((unsigned char)*at)) {
            end_paragraph();
            fputs(line, stdout);
            continue;
        }
        while (*at != '\0') {
            size_t length = strcspn(at, " \t\n");
            if (length > 0)
                put_word(at, length);
            at += length + strspn(at + length, " \t\n");
        }
    }
    end_paragraph();
    return 0;
}
