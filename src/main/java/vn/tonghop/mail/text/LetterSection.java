package vn.tonghop.mail.text;

import java.util.List;

/**
 * A list in a mail under a heading of its own.
 *
 * @param heading what it lists
 * @param items what there is
 */
public record LetterSection(String heading, List<String> items) {

    public LetterSection {
        items = List.copyOf(items);
    }
}
