package vn.tonghop.table.workbook;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The text of a cell as its sender means it: what is struck out is gone, the mark of a footnote is no part of a figure, and
 * the raised digit of a measure (m²) stays.
 *
 * @param text what is left
 * @param shortened whether anything was left out
 */
record RichText(String text, boolean shortened) {

    private static final Pattern FOOTNOTE = Pattern.compile("[\\s\\d*†‡()\\[\\],;a-zA-Z]{1,8}");
    private static final Pattern MEASURE = Pattern.compile("(?:^|.*[^\\p{L}])[kcdm]?m\\s*", Pattern.DOTALL);
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Reads the element that just began and that holds a text or runs of text. */
    static RichText read(XmlPart xml, String element) throws IOException {
        var text = new StringBuilder();
        var shortened = false;
        while (xml.nextWithin(element)) {
            switch (xml.name()) {
                case "t" -> text.append(unescaped(xml.text()));
                case "r" -> shortened |= !append(text, Run.read(xml));
                default -> xml.skip();
            }
        }
        return new RichText(text.toString(), shortened);
    }

    private static boolean append(StringBuilder text, Run run) {
        if (run.struck() && !run.text().isBlank()) {
            return false;
        }
        if (!run.raised()
                || text.toString().isBlank()
                || !FOOTNOTE.matcher(run.text()).matches()) {
            text.append(run.text());
            return true;
        }
        if (MEASURE.matcher(text.toString().toLowerCase(Locale.ROOT)).matches()) {
            run.text().strip().chars().forEach(digit -> text.append(raised((char) digit)));
            return true;
        }
        return run.text().isBlank();
    }

    private static char raised(char digit) {
        return digit >= '0' && digit <= '9' ? RAISED_DIGITS.charAt(digit - '0') : digit;
    }

    /** Excel writes characters that XML has no place for as {@code _x000D_}. */
    static String unescaped(String text) {
        return text.contains("_x00") ? text.replace("_x000D_", "").replace("_x000A_", "\n") : text;
    }

    private record Run(String text, boolean struck, boolean raised) {

        static Run read(XmlPart xml) throws IOException {
            var text = new StringBuilder();
            var struck = false;
            var raised = false;
            while (xml.nextWithin("r")) {
                switch (xml.name()) {
                    case "t" -> text.append(unescaped(xml.text()));
                    case "strike" -> struck = xml.isOn("val", true);
                    case "vertAlign" -> raised = xml.attribute("val").equals("superscript");
                    default -> {}
                }
            }
            return new Run(text.toString(), struck, raised);
        }
    }
}
