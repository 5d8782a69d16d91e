package vn.tonghop.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A table as its sender saw it, and the file in which it was saved with something unusual about it.
 *
 * @param name family, change and seed
 * @param content the bytes of the file
 * @param expected header and rows as the sender saw them; lines above and below the table are not among them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by name, never by content
record GeneratedSheet(String name, byte[] content, List<List<String>> expected) {

    /** A table before it is written, with everything that can be changed about the way it is written. */
    static final class Draft {

        final Random random;
        final List<List<String>> table = new ArrayList<>();
        final List<String> above = new ArrayList<>();
        final List<String> below = new ArrayList<>();
        final List<String> written = new ArrayList<>();
        String separator = ",";
        char quote = '"';
        boolean quoteAll;
        boolean backslash;
        String end = "\n";
        boolean lastEnd = true;
        String mark = "";
        Charset charset = StandardCharsets.UTF_8;

        Draft(long seed) {
            random = new Random(seed);
        }

        int rows() {
            return table.size() - 1;
        }

        /** A row somewhere in the middle, never the header. */
        int anyRow() {
            return 2 + random.nextInt(rows() - 2);
        }

        String pick(String... words) {
            return words[random.nextInt(words.length)];
        }

        /** Writes each row of the table as a line; changes to single lines come after. */
        void write() {
            written.clear();
            table.forEach(row -> written.add(line(row)));
        }

        String line(List<String> row) {
            return row.stream().map(this::cell).collect(Collectors.joining(separator));
        }

        private String cell(String text) {
            var needs = text.contains(separator.strip().isEmpty() ? separator : separator.strip())
                    || text.indexOf(quote) >= 0
                    || text.indexOf('\n') >= 0;
            if (!quoteAll && !needs) {
                return text;
            }
            var inner = backslash
                    ? text.replace(String.valueOf(quote), "\\" + quote)
                    : text.replace(String.valueOf(quote), "" + quote + quote);
            return quote + inner + quote;
        }

        GeneratedSheet sheet(String name) {
            if (written.isEmpty()) {
                write();
            }
            var lines = new ArrayList<>(above);
            lines.addAll(written);
            lines.addAll(below);
            var text = mark + String.join(end, lines) + (lastEnd ? end : "");
            return new GeneratedSheet(name, text.getBytes(charset), List.copyOf(table));
        }
    }
}
