package vn.tonghop.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a writer makes of a report. */
public final class LaidOut {

    private LaidOut() {}

    /** The whole file. */
    public static byte[] by(ReportWriter writer, ConsolidatedReport report) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(report, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return out.toByteArray();
    }
}
