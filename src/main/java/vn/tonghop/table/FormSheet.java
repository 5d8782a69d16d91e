package vn.tonghop.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.table.layout.TableLayout;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.vietnamese.FoldedText;

/**
 * A sheet beside others of its workbook: it holds a form, explains how one is filled in, or is the model of one. A guide may
 * repeat the header of the form, and its name may excuse an example or two; figures in more rows make it data, whatever it is
 * called.
 */
final class FormSheet {

    private static final int MOST_EXAMPLES = 2;
    private static final int WHOLE_FORM = 6;
    private static final Pattern GUIDE = Pattern.compile(
            "(ban |trang |phan )?(huong dan|giai thich|cach (ghi|dien|nhap)|vi du|y nghia|doc truoc|readme)\\b.*");
    private static final Pattern EXAMPLE = Pattern.compile(".*\\b(vi du|vd|mau|minh hoa|tham khao)\\b.*");
    private static final Pattern FIGURE = Pattern.compile("[-+(]?\\d[\\d.,/\\s)-]*%?");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}[A-Z0-9]*(_[A-Z0-9]+)*");

    private final HeaderVocabulary vocabulary;
    private final String name;
    private final TableLayout layout;
    /** The rows with a figure in a column that is known. */
    private final List<RawRecord> figures;

    /** The sheet of that name with these first rows. */
    FormSheet(HeaderVocabulary vocabulary, String name, List<RawRecord> sample, TableLayout layout) {
        this.vocabulary = vocabulary;
        this.name = name;
        this.layout = layout;
        this.figures = sample.stream()
                .filter(record -> record.line() >= layout.bodyLine() && hasFigure(record))
                .toList();
    }

    /** Whether the sheet explains a form and holds none. */
    boolean isGuide() {
        return isOfGuide(name) ? figures.size() <= MOST_EXAMPLES : figures.isEmpty() && explains();
    }

    /**
     * Whether the sheet is the model of the form that the other one holds: it has no figure at all, or an example or two that
     * are called so or stand for what the other one reports itself.
     */
    boolean isModelOf(FormSheet other) {
        if (!other.known().containsAll(known()) || other.figures.isEmpty() || figures.size() > MOST_EXAMPLES) {
            return false;
        }
        return figures.stream().allMatch(FormSheet::isExample)
                || (other.figures.size() >= WHOLE_FORM && other.codes().containsAll(codes()));
    }

    /** Whether one of the two has all columns of the other, so that both hold the same form. */
    boolean isLike(FormSheet other) {
        return !known().isEmpty()
                && !other.known().isEmpty()
                && (known().containsAll(other.known()) || other.known().containsAll(known()));
    }

    /** How many columns have names that are expected. */
    long names() {
        return layout.header().stream().filter(vocabulary::contains).count();
    }

    private Set<FoldedText> known() {
        return layout.header().stream()
                .filter(vocabulary::contains)
                .map(FoldedText::of)
                .collect(Collectors.toSet());
    }

    private Set<String> codes() {
        var codes = new HashSet<String>();
        figures.forEach(row -> codes.addAll(codes(row)));
        return codes;
    }

    /** The codes in a row; a row without any stands for itself only. */
    private static Set<String> codes(RawRecord row) {
        var codes = row.cells().stream()
                .map(String::strip)
                .filter(cell -> CODE.matcher(cell).matches())
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Set.of(row.source()) : codes;
    }

    private static boolean isExample(RawRecord row) {
        return row.cells().stream()
                .anyMatch(cell -> EXAMPLE.matcher(FoldedText.of(cell).value()).matches());
    }

    private boolean explains() {
        return Stream.concat(
                        layout.header().stream(), layout.preamble().stream().map(RawRecord::text))
                .anyMatch(FormSheet::isOfGuide);
    }

    private static boolean isOfGuide(String text) {
        return GUIDE.matcher(FoldedText.of(text).value()).matches();
    }

    private boolean hasFigure(RawRecord record) {
        var header = layout.header();
        return IntStream.range(0, Math.min(header.size(), record.cells().size()))
                .filter(layout::mayHoldFigures)
                .filter(column -> vocabulary.contains(header.get(column)))
                .anyMatch(column ->
                        FIGURE.matcher(record.cells().get(column).strip()).matches());
    }
}
