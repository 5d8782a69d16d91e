package vn.tonghop.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One plain table, and files that differ from it by one thing each. */
final class PollutedFiles {

    static final List<String> NAMES = List.of(
            "DATE", "TIME", "Qty", "PRODUCTID", "Price", "ProductType", "ProductDescription", "URL", "Comments");
    private static final List<String> TYPES = List.of("Printer", "Laptop", "Café", "Desk lamp", "Cable");
    private static final List<String> WORDS =
            List.of("with stand", "14\" screen", "black, matte", "for home", "first line\nsecond line", "it's new");
    private static final int ROWS = 60;

    private final Random random;
    private final List<MessyFile> files = new ArrayList<>();

    private PollutedFiles(long seed) {
        this.random = new Random(seed);
    }

    static List<MessyFile> of(long seed) {
        var polluted = new PollutedFiles(seed);
        polluted.dialects();
        polluted.endsAndEncodings();
        polluted.sizes();
        polluted.above();
        polluted.headers();
        polluted.below();
        polluted.files.addAll(new PollutedRows(polluted.table(ROWS)).files());
        return polluted.files;
    }

    private List<List<String>> table(int rows) {
        var table = new ArrayList<List<String>>();
        for (var row = 0; row < rows; row++) {
            var type = any(TYPES);
            table.add(List.of(
                    "%02d/%02d/2020".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)),
                    "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60)),
                    Integer.toString(1 + random.nextInt(90)),
                    "P" + (1000 + random.nextInt(9000)),
                    "%d.%02d".formatted(random.nextInt(900), random.nextInt(100)),
                    type,
                    type + " " + any(WORDS),
                    "http://shop.example/" + row,
                    random.nextInt(3) == 0 ? "" : "Comment no. " + row));
        }
        return table;
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private WrittenSheet plain() {
        return WrittenSheet.separatedBy(",");
    }

    private void dialects() {
        for (var separator : List.of(",", ";", "\t", "|", " ", ", ")) {
            for (var quote : List.of('"', '\'')) {
                var sheet = WrittenSheet.separatedBy(separator).quotedBy(quote);
                var name = "separator '%s' quote %s".formatted(separator, quote);
                files.add(sheet.header(NAMES).rows(table(ROWS)).file(name));
                var all = WrittenSheet.separatedBy(separator).quotedBy(quote).quotingAll();
                files.add(all.header(NAMES).rows(table(ROWS)).file(name + ", all quoted"));
            }
            var escaped = WrittenSheet.separatedBy(separator).escapedByBackslash();
            files.add(escaped.header(NAMES).rows(table(ROWS)).file("backslash, separator '%s'".formatted(separator)));
        }
    }

    private void endsAndEncodings() {
        for (var end : List.of("\n", "\r\n", "\r")) {
            var name = end.replace("\r", "CR").replace("\n", "LF");
            var sheet = plain().endingLinesWith(end).header(NAMES).rows(withoutBreaks(table(ROWS)));
            files.add(sheet.file(name));
            files.add(sheet.file(
                    name + " none at the end",
                    text -> text.substring(0, text.length() - end.length()).getBytes(StandardCharsets.UTF_8)));
            files.add(sheet.file(name + " twice at the end", text -> (text + end).getBytes(StandardCharsets.UTF_8)));
        }
        for (var charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16")) {
            files.add(plain().header(NAMES).rows(table(ROWS)).file(charset, Charset.forName(charset)));
        }
    }

    private static List<List<String>> withoutBreaks(List<List<String>> table) {
        return table.stream()
                .map(row -> row.stream().map(cell -> cell.replace('\n', ' ')).toList())
                .toList();
    }

    private void sizes() {
        files.add(plain().header(NAMES).file("header only"));
        for (var rows : List.of(1, 2, 3, 1500)) {
            files.add(plain().header(NAMES).rows(table(rows)).file(rows + " rows"));
            files.add(plain().rows(table(rows)).file(rows + " rows without header"));
        }
        var dates = table(ROWS).stream().map(row -> row.subList(0, 1)).toList();
        files.add(plain().header(NAMES.subList(0, 1)).rows(dates).file("one column"));
        var wide = table(ROWS).stream()
                .map(row -> Collections.nCopies(40, row).stream()
                        .flatMap(List::stream)
                        .toList())
                .toList();
        var names = new ArrayList<String>();
        for (var column = 1; column <= 360; column++) {
            names.add("col" + column);
        }
        files.add(plain().header(names).rows(wide).file("360 columns"));
    }

    private void above() {
        for (var lines : List.of(1, 3)) {
            for (var delimited : List.of("PREAMBLE", "PREAMBLE,,,,,,,,")) {
                for (var blank : List.of("none", "", ",,,,,,,,")) {
                    var sheet = plain();
                    Collections.nCopies(lines, delimited).forEach(sheet::aside);
                    if (!blank.equals("none")) {
                        sheet.aside(blank);
                    }
                    var name = "%d lines '%s', then '%s'".formatted(lines, delimited, blank);
                    files.add(sheet.header(NAMES).rows(table(ROWS)).file(name));
                }
            }
        }
    }

    private void below() {
        for (var footnote : List.of("All prices in USD", "All prices in USD,,,,,,,,")) {
            for (var blank : List.of("none", "", ",,,,,,,,")) {
                var sheet = plain().header(NAMES).rows(table(ROWS));
                if (!blank.equals("none")) {
                    sheet.aside(blank);
                }
                Collections.nCopies(3, footnote).forEach(sheet::aside);
                files.add(sheet.file("below '%s', then '%s'".formatted(blank, footnote)));
            }
        }
    }

    private void headers() {
        for (var column : List.of(0, 4, 8)) {
            for (var name : List.of("", "HEAD/%R", "HEAD\nER", NAMES.get(3), "HEADER".repeat(2_000))) {
                var names = new ArrayList<>(NAMES);
                names.set(column, name);
                var shape = "column %d named %.12s".formatted(column, name);
                files.add(plain().header(names).rows(table(ROWS)).file(shape));
            }
        }
        for (var more : List.of(1, 2)) {
            var sheet = plain().header(NAMES);
            Collections.nCopies(more, String.join(",", NAMES)).forEach(sheet::aside);
            files.add(sheet.rows(table(ROWS)).file("header %d times more".formatted(more)));
        }
    }
}
