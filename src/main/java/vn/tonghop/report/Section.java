package vn.tonghop.report;

import java.util.List;

/**
 * A numbered part of the report.
 *
 * @param number its number as printed: "I", "1"
 * @param title its title as printed
 * @param paragraphs its text; an item of a list begins with "- "
 * @param parts the parts below it
 */
public record Section(String number, String title, List<String> paragraphs, List<Section> parts) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        parts = List.copyOf(parts);
    }

    /** Whether a paragraph asks the drafter for something and is none of the paper. */
    public static boolean isForDrafter(String paragraph) {
        return paragraph.startsWith("[") && paragraph.endsWith("]");
    }

    /** Number and title on one line, for example {@code I. KẾT QUẢ THỰC HIỆN}. */
    public String heading() {
        return number + ". " + title;
    }
}
