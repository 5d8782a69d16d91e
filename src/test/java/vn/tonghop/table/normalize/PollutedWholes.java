package vn.tonghop.table.normalize;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in a file that is written by other rules as a whole, or that has lines above or below the table. */
final class PollutedWholes {

    private final PlainTable table;
    private final List<StrangeFile> files = new ArrayList<>();

    private PollutedWholes(PlainTable table) {
        this.table = table;
    }

    static List<StrangeFile> of(PlainTable table) {
        var wholes = new PollutedWholes(table);
        wholes.dialects();
        wholes.ends();
        wholes.around();
        wholes.sizes();
        return wholes.files;
    }

    private void dialects() {
        for (var separator : List.of(";", "\t", "|", ", ")) {
            add("separator " + separator, text(separator, "\""));
        }
        add("separated by blanks", text(" ", "\"", true));
        if (table.header().stream().noneMatch(name -> name.contains(" "))) {
            add("words separated by blanks", text(" ", "\""));
        }
        add("quoted by '", text(",", "'", true));
        add("quoted by ' where needed", text(",", "'"));
        add("all quoted", text(",", "\"", true));
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
            files.add(new StrangeFile("in " + charset, text(",", "\""), charset, table.all()));
        }
        if (Charset.forName("windows-1252").newEncoder().canEncode(text(",", "\""))) {
            files.add(new StrangeFile("in 1252", text(",", "\""), Charset.forName("windows-1252"), table.all()));
        }
    }

    private void ends() {
        add("ends with CR", text(",", "\"").replace("\r\n", "\r"));
        add("ends with LF", text(",", "\"").replace("\r\n", "\n"));
        add("no end", text(",", "\"").stripTrailing());
        add("blank lines at the end", text(",", "\"") + "\r\n\r\n");
    }

    private void around() {
        var blank = ",".repeat(table.header().size() - 1) + "\r\n";
        for (var line : List.of("NOTE\r\n", "NOTE" + blank)) {
            for (var gap : List.of("", "\r\n", blank)) {
                add("lines above", line.repeat(3) + gap + text(",", "\""));
                add("lines below", text(",", "\"") + gap + line.repeat(3));
            }
        }
    }

    private void sizes() {
        var header = List.of(table.header());
        files.add(StrangeFile.of("header only", line(0), header));
        files.add(StrangeFile.of("one row", line(0) + line(1), table.all().subList(0, 2)));
        var rows = IntStream.rangeClosed(1, table.rows().size())
                .mapToObj(this::line)
                .collect(Collectors.joining());
        files.add(StrangeFile.of("no header", rows, table.rows()));
        for (var column = 0; column < table.header().size(); column++) {
            files.add(oneColumn(column));
        }
    }

    private StrangeFile oneColumn(int column) {
        var rows = table.all().stream().map(row -> List.of(row.get(column))).toList();
        var text = IntStream.range(0, rows.size())
                .mapToObj(row -> rows.get(row).get(0).isEmpty()
                        ? "\"\""
                        : table.written(row, "\"").get(column))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return StrangeFile.of("one column", text, rows);
    }

    private void add(String kind, String text) {
        files.add(StrangeFile.of(kind, text, table.all()));
    }

    private String line(int row) {
        return table.line(row, ",") + "\r\n";
    }

    private String text(String separator, String quote) {
        return text(separator, quote, false);
    }

    private String text(String separator, String quote, boolean all) {
        var columns = IntStream.range(0, table.header().size()).boxed().toList();
        var written = new PlainTable(table.name(), table.header(), table.rows(), all ? columns : table.quoted());
        return IntStream.rangeClosed(0, table.rows().size())
                .mapToObj(row -> written.line(row, separator, quote))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
