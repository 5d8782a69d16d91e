package vn.tonghop.report;

/** Lays a report out in one format. Writing the same report twice gives the same bytes. */
public interface ReportWriter {

    /** The format it writes. */
    ReportFormat format();

    /** The whole file. */
    byte[] write(ConsolidatedReport report);
}
