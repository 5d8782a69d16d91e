package vn.tonghop.table;

import java.util.List;
import java.util.regex.Pattern;
import vn.tonghop.table.layout.TableLayout;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.vietnamese.FoldedText;

/**
 * Recognises a sheet that explains how a form is filled in. It may repeat the header of the form, and its name may excuse an
 * example or two; figures in more rows make it data, whatever it is called.
 */
final class GuideSheet {

    private static final int MOST_EXAMPLES = 2;
    private static final Pattern GUIDE = Pattern.compile(
            "(ban |trang |phan )?(huong dan|giai thich|cach (ghi|dien|nhap)|vi du|y nghia|doc truoc|readme)\\b.*");
    private static final Pattern FIGURE = Pattern.compile("[-+(]?\\d[\\d.,/\\s)-]*%?");

    private final HeaderVocabulary vocabulary;

    GuideSheet(HeaderVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the sheet of that name with these first rows explains a form and holds none. */
    boolean isGuide(String name, List<RawRecord> sample, TableLayout layout) {
        var figures = sample.stream()
                .filter(record -> record.line() >= layout.bodyLine() && hasFigure(record, layout))
                .count();
        return isOfGuide(name) ? figures <= MOST_EXAMPLES : figures == 0 && explains(layout);
    }

    private static boolean explains(TableLayout layout) {
        return layout.header().stream().anyMatch(GuideSheet::isOfGuide)
                || layout.preamble().stream().anyMatch(record -> isOfGuide(record.text()));
    }

    private static boolean isOfGuide(String text) {
        return GUIDE.matcher(FoldedText.of(text).value()).matches();
    }

    private boolean hasFigure(RawRecord record, TableLayout layout) {
        var header = layout.header();
        for (var column = 0; column < Math.min(header.size(), record.cells().size()); column++) {
            if (vocabulary.contains(header.get(column))
                    && FIGURE.matcher(record.cells().get(column).strip()).matches()) {
                return true;
            }
        }
        return false;
    }
}
