package vn.tonghop.report.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The figures of a report as its Word file says them, in sentences and in tables. Days, years, numbers of documents and
 * parts, and the letterhead, which is the first table, are no figures.
 *
 * @param sentences each sentence that has figures, or part of one between semicolons, with them
 * @param rows the figures of table rows by the words in them; those of rows with the same words, in their order
 */
public record PaperFigures(List<Told> sentences, Map<String, List<String>> rows) {

    private static final Pattern NO_FIGURE = Pattern.compile("ngày\\s+[\\d.…]+\\s+tháng\\s+[\\d.…]+\\s+năm\\s+[\\d.…]+"
            + "|\\d{1,2}/\\d{1,2}/\\d{4}|(?:tháng|quý|năm)\\s+[\\dIV/]+|\\d+\\s+tháng|\\d+/(?:\\d{4}/)?\\p{Lu}[\\p{L}\\d-]*"
            + "|giai đoạn\\s+\\d+\\s*-\\s*\\d+");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d{3})*(?:,\\d+)?");
    private static final Pattern LEADING = Pattern.compile("^0+(?=\\d)");
    private static final Pattern NUMBER_OF_PART = Pattern.compile("^\\s*\\d+(?:\\.\\d+)*\\.\\s+");
    private static final Pattern END = Pattern.compile("(?<=[.;:])\\s+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final int CONTEXT = 90;

    /** A sentence and its figures. */
    public record Told(String text, List<String> figures) {}

    /**
     * A figure that two papers do not share.
     *
     * @param place the sentence or the row, shortened
     * @param before what the first says there; empty for one that only the second has
     * @param after what the second says; empty for one that is gone
     */
    public record Difference(String place, String before, String after) {}

    /**
     * Reads a Word file.
     *
     * @throws IOException if it is none, or broken
     */
    public static PaperFigures read(Path file) throws IOException {
        try (var content = Files.newInputStream(file);
                var document = new XWPFDocument(content)) {
            var sentences = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .map(text -> NUMBER_OF_PART.matcher(text).replaceFirst(""))
                    .flatMap(END::splitAsStream)
                    .map(PaperFigures::told)
                    .filter(told -> !told.figures().isEmpty())
                    .toList();
            Map<String, List<String>> rows = new LinkedHashMap<>();
            document.getTables().stream()
                    .skip(1)
                    .flatMap(table -> table.getRows().stream())
                    .forEach(row -> add(row, rows));
            return new PaperFigures(sentences, rows);
        } catch (RuntimeException broken) {
            // Whatever the library throws: a person's file must not stop a run.
            throw new IOException("%s is no Word file that can be read".formatted(file), broken);
        }
    }

    private static Told told(String text) {
        return new Told(BLANKS.matcher(text).replaceAll(" ").strip(), figures(text));
    }

    private static void add(XWPFTableRow row, Map<String, List<String>> rows) {
        var cells = row.getTableCells().stream().map(XWPFTableCell::getText).toList();
        var words = cells.stream()
                .filter(cell -> !isFigure(cell))
                .map(cell -> BLANKS.matcher(cell).replaceAll(" ").strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        // The first cell is the place of the row in its table.
        var figures = cells.stream()
                .skip(1)
                .filter(PaperFigures::isFigure)
                .map(PaperFigures::plain)
                .toList();
        if (!words.isEmpty() && !figures.isEmpty()) {
            rows.computeIfAbsent(String.join(" | ", words), first -> new ArrayList<>())
                    .addAll(figures);
        }
    }

    private static boolean isFigure(String cell) {
        return FIGURE.matcher(cell.strip()).matches();
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(NO_FIGURE.matcher(text).replaceAll(" "))
                .results()
                .map(found -> plain(found.group()))
                .toList();
    }

    private static String plain(String figure) {
        return LEADING.matcher(figure.strip()).replaceFirst("");
    }

    /** Where another paper says other figures than this one: rows with the same words first, then sentences. */
    public List<Difference> differencesTo(PaperFigures other) {
        return Stream.of(
                        ofRows(other).stream(),
                        gone(sentences, other.sentences).stream()
                                .map(lost -> new Difference(lost.text(), String.join("; ", lost.figures()), "")),
                        gone(other.sentences, sentences).stream()
                                .map(more -> new Difference(more.text(), "", String.join("; ", more.figures()))))
                .flatMap(differences -> differences)
                .toList();
    }

    private List<Difference> ofRows(PaperFigures other) {
        var differences = new ArrayList<Difference>();
        rows.forEach((words, figures) -> {
            var there = other.rows.getOrDefault(words, List.of());
            if (!there.equals(figures)) {
                differences.add(new Difference(shortened(words), String.join("; ", figures), String.join("; ", there)));
            }
        });
        return differences;
    }

    /** The sentences whose figures the others do not say, each with those figures. */
    private static List<Told> gone(List<Told> sentences, List<Told> others) {
        var left = new ArrayList<>(
                others.stream().flatMap(told -> told.figures().stream()).toList());
        var gone = new ArrayList<Told>();
        for (var told : sentences) {
            var lost = told.figures().stream()
                    .filter(figure -> !left.remove(figure))
                    .toList();
            if (!lost.isEmpty()) {
                gone.add(new Told(shortened(told.text()), lost));
            }
        }
        return gone;
    }

    private static String shortened(String text) {
        return text.length() > CONTEXT ? text.substring(0, CONTEXT) + "…" : text;
    }
}
