package vn.tonghop.report;

import java.util.List;

/**
 * Ô 7 and 9b of a document by Nghị định 30/2020/NĐ-CP: who signs and who receives it.
 *
 * @param recipientsHeading "Nơi nhận:"
 * @param recipients its lines with hyphen and punctuation
 * @param signerTitles authority and position in capitals, one line each
 * @param signerName the person's name
 */
public record Ending(String recipientsHeading, List<String> recipients, List<String> signerTitles, String signerName) {

    public Ending {
        recipients = List.copyOf(recipients);
        signerTitles = List.copyOf(signerTitles);
    }
}
