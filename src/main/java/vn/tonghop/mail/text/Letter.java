package vn.tonghop.mail.text;

import java.util.List;

/**
 * A mail before it is laid out.
 *
 * @param subject one line
 * @param greeting to whom it speaks
 * @param paragraphs running text
 * @param items list below the text; may be empty
 * @param sections what stands below the list under headings of its own; may be empty
 * @param closing the last sentence
 * @param signature who writes
 */
record Letter(
        String subject,
        String greeting,
        List<String> paragraphs,
        List<String> items,
        List<LetterSection> sections,
        String closing,
        String signature) {

    Letter {
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
        sections = List.copyOf(sections);
    }
}
