package vn.tonghop.mail.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.Standing;

/** A bar of who has submitted, as a PNG. It has no letters, so that it needs no fonts: the words stand beside it. */
final class CoverageBar {

    /** Twice what the mail shows, for sharp screens. */
    static final int WIDTH = 1056;

    static final int HEIGHT = 48;

    private static final int GAP = 4;

    /**
     * A part of the bar.
     *
     * @param standing what it stands for
     * @param colour its colour as {@code 0xRRGGBB}; parts differ in lightness also
     */
    record Part(Standing standing, int colour) {

        String css() {
            return String.format(Locale.ROOT, "#%06x", colour);
        }
    }

    static final List<Part> PARTS = List.of(
            new Part(Standing.ON_TIME, 0x1f6f43),
            new Part(Standing.LATE, 0x8fbc4f),
            new Part(Standing.NIL, 0x6f86a5),
            new Part(Standing.REFUSED, 0xe08a1e),
            new Part(Standing.MISSING, 0xb3261e));

    private CoverageBar() {}

    static byte[] png(Coverage coverage) {
        var row = row(coverage);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < HEIGHT; y++) {
            image.setRGB(0, y, WIDTH, 1, row, 0, WIDTH);
        }
        var bytes = new ByteArrayOutputStream();
        // Given only the bytes, ImageIO would lay a copy into the temporary folder of the machine.
        try (var memory = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", memory);
        } catch (IOException impossible) {
            throw new UncheckedIOException("cannot write to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static int[] row(Coverage coverage) {
        var row = new int[WIDTH];
        Arrays.fill(row, 0xffffff);
        var before = 0;
        for (var part : PARTS) {
            var count = coverage.count(part.standing());
            if (count > 0) {
                var from = before * WIDTH / coverage.expected();
                before += count;
                var to = before * WIDTH / coverage.expected();
                Arrays.fill(row, from, before == coverage.expected() ? to : Math.max(from, to - GAP), part.colour());
            }
        }
        return row;
    }
}
