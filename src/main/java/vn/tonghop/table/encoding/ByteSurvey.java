package vn.tonghop.table.encoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** One pass over all bytes of a file: what they can be, and a sample of those parts that are not plain ASCII. */
final class ByteSurvey {

    private static final int BUFFER = 1 << 16;
    private static final int SAMPLE = 1 << 19;

    private final Utf8Survey utf8 = new Utf8Survey(this::count);
    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private byte[] head = {};
    private long controls;
    private long nulsAtEvenPlaces;
    private long nulsAtOddPlaces;
    private long size;

    private ByteSurvey() {}

    static ByteSurvey of(InputStream bytes) throws IOException {
        var survey = new ByteSurvey();
        var buffer = new byte[BUFFER];
        for (var read = bytes.readNBytes(buffer, 0, BUFFER); read > 0; read = bytes.readNBytes(buffer, 0, BUFFER)) {
            survey.accept(buffer, read);
        }
        survey.utf8.finish();
        return survey;
    }

    Utf8Survey utf8() {
        return utf8;
    }

    /** The first bytes of the file, up to 64 KiB. */
    byte[] head() {
        return head;
    }

    /** Parts of the file that hold bytes beyond ASCII, up to half a megabyte. */
    byte[] sample() {
        return sample.toByteArray();
    }

    long size() {
        return size;
    }

    /** Control characters that no text has; NUL is counted apart. */
    long controls() {
        return controls;
    }

    long nulsAtEvenPlaces() {
        return nulsAtEvenPlaces;
    }

    long nulsAtOddPlaces() {
        return nulsAtOddPlaces;
    }

    private void accept(byte[] buffer, int length) {
        if (size == 0) {
            head = Arrays.copyOf(buffer, length);
        }
        var before = utf8.sequences() + utf8.badBytes();
        utf8.accept(buffer, length);
        var foreign = utf8.sequences() + utf8.badBytes() > before || utf8.isInsideLetter();
        if (foreign && sample.size() < SAMPLE) {
            sample.write(buffer, 0, length);
        }
        size += length;
    }

    private void count(int value, long place) {
        if (value == 0) {
            nulsAtEvenPlaces += 1 - place % 2;
            nulsAtOddPlaces += place % 2;
        } else if (value != '\t' && value != '\n' && value != '\r' && value != 0x1A && value != '\f') {
            controls++;
        }
    }
}
