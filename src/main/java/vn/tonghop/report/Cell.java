package vn.tonghop.report;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import vn.tonghop.vietnamese.OfficialNumber;
import vn.tonghop.vietnamese.Quotation;

/**
 * One cell of a table. A figure keeps its number beside the written form, so that a spreadsheet gets a number and paper
 * gets the words.
 *
 * @param written as printed on paper
 * @param number the figure, if the cell is one
 * @param formula how a spreadsheet computes the figure from other cells; only the program writes one, never a unit
 * @param mark sign behind the figure, explained in the legend; may be empty
 * @param link where a reader gets from here, if anywhere
 */
public record Cell(
        String written, Optional<BigDecimal> number, Optional<String> formula, String mark, Optional<String> link) {

    /** A cell of text; never read as a number or a formula, whatever it begins with. */
    public static Cell text(String text) {
        return new Cell(text, Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    /** A figure in the notation of official papers. */
    public static Cell figure(BigDecimal amount) {
        return new Cell(OfficialNumber.written(amount), Optional.of(amount), Optional.empty(), "", Optional.empty());
    }

    /** A figure that a spreadsheet computes again. */
    public static Cell computed(BigDecimal amount, String formula) {
        return new Cell(
                OfficialNumber.written(amount), Optional.of(amount), Optional.of(formula), "", Optional.empty());
    }

    /** A whole number. */
    public static Cell count(long count) {
        return figure(BigDecimal.valueOf(count));
    }

    /** The same figure with a sign behind it. */
    public Cell marked(String sign) {
        return new Cell(written + sign, number, formula, sign, link);
    }

    /** The same text as a link to a page on the web; anything else that a unit wrote links nowhere. */
    public Cell linked(String address) {
        return new Cell(written, number, formula, mark, page(address));
    }

    /** The same with the quotation marks of official papers. */
    public Cell quoted() {
        return new Cell(Quotation.curled(written), number, formula, mark, link);
    }

    private static Optional<String> page(String address) {
        try {
            return Optional.of(new URI(address.strip()))
                    .filter(uri -> uri.getHost() != null)
                    .filter(uri ->
                            "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    .map(URI::toASCIIString);
        } catch (URISyntaxException nowhere) {
            return Optional.empty();
        }
    }

    /** Decimals of the figure that a spreadsheet has to show; 0 for whole numbers and texts. */
    public int decimals() {
        return number.map(amount -> Math.max(0, amount.stripTrailingZeros().scale()))
                .orElse(0);
    }
}
