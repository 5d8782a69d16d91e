package vn.tonghop.report;

import java.io.IOException;
import java.io.OutputStream;

/** Lays a report out in one format. Writing the same report twice gives the same bytes. */
public interface ReportWriter {

    /** The format it writes. */
    ReportFormat format();

    /**
     * Writes the whole file, piece by piece where it may be long.
     *
     * @throws IOException if the file cannot be written there
     */
    void write(ConsolidatedReport report, OutputStream out) throws IOException;
}
