package vn.tonghop.ledger;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the ledger is written: a line for each row, an array of its values, after a line that names the table and its columns.
 * The first line tells how many files there are, the last one that it is whole.
 */
final class LedgerText implements LedgerRows, Closeable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<String>> VALUES = new TypeReference<>() {};
    /** Begins a line that is no row. */
    private static final String MARK = "#";

    private static final String END = "end";

    private final Writer out;

    private LedgerText(Writer out) {
        this.out = out;
    }

    /** Begins a ledger in that file, of so many files. */
    static LedgerText to(Path file, long files) throws IOException {
        var text = new LedgerText(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8));
        text.mark(List.of(Long.toString(files)));
        return text;
    }

    /** How many files a ledger knows of. */
    static long files(Path file) throws IOException {
        try (var lines = open(file)) {
            var first = lines.readLine();
            return first == null ? 0 : Long.parseLong(marked(first).get(0));
        } catch (JacksonException | NumberFormatException wrong) {
            throw new IOException("it does not begin as a ledger does", wrong);
        }
    }

    /** Tells everything that a ledger holds. */
    static void read(Path file, LedgerRows rows) throws IOException {
        try (var lines = open(file)) {
            lines.readLine();
            var last = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                tell(line, rows);
                last = line;
            }
            if (!last.startsWith(MARK) || !marked(last).equals(List.of(END))) {
                throw new IOException("it ends too early");
            }
        }
    }

    private static void tell(String line, LedgerRows rows) {
        if (!line.startsWith(MARK)) {
            rows.add(values(line));
            return;
        }
        var words = marked(line);
        if (words.equals(List.of(END))) {
            rows.end();
        } else {
            rows.begin(words.get(0), words.subList(1, words.size()));
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    private static List<String> marked(String line) {
        return values(line.substring(MARK.length()));
    }

    private static List<String> values(String line) {
        return JSON.readValue(line, VALUES);
    }

    @Override
    public void begin(String table, List<String> columns) {
        var words = new ArrayList<>(List.of(table));
        words.addAll(columns);
        mark(words);
    }

    @Override
    public void add(List<String> values) {
        line("", values);
    }

    @Override
    public void end() {
        mark(List.of(END));
    }

    private void mark(List<String> words) {
        line(MARK, words);
    }

    private void line(String before, List<String> values) {
        try {
            out.write(before + JSON.writeValueAsString(values));
            out.write('\n');
        } catch (IOException full) {
            throw new UncheckedIOException("cannot write the ledger; make room", full);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
