package vn.tonghop.report.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * How wide the letters of a face are, read from its file once.
 *
 * @param widths width of each letter for a size of 1
 * @param other width of a letter that the face lacks
 */
record LetterWidths(Map<Integer, Double> widths, double other) {

    static final LetterWidths BOLD = read(FontFace.BOLD);

    /** Latin, Vietnamese and punctuation end here. */
    private static final int LAST = 0x2122;

    LetterWidths {
        widths = Map.copyOf(widths);
    }

    double of(int letter) {
        return widths.getOrDefault(letter, other);
    }

    private static LetterWidths read(FontFace face) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
            var letters = font.getUnicodeCmapLookup();
            var metrics = font.getHorizontalMetrics();
            var perEm = (double) font.getUnitsPerEm();
            var widths = IntStream.rangeClosed(' ', LAST)
                    .filter(letter -> letters.getGlyphId(letter) != 0)
                    .boxed()
                    .collect(Collectors.toMap(
                            letter -> letter, letter -> metrics.getAdvanceWidth(letters.getGlyphId(letter)) / perEm));
            return new LetterWidths(widths, metrics.getAdvanceWidth(0) / perEm);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot measure the letters of %s".formatted(face), e);
        }
    }
}
