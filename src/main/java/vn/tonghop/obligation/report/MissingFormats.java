package vn.tonghop.obligation.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;

/** Formats of the report that are not in its folder, though others are. */
final class MissingFormats implements AttentionSource {

    private final Plan plan;
    private final IssueReading issues;
    private final SendingTime sending;
    private final ReportDocuments documents;
    private final Matters matters;

    MissingFormats(Plan plan, IssueReading issues, SendingTime sending, ReportDocuments documents, Matters matters) {
        this.plan = plan;
        this.issues = issues;
        this.sending = sending;
        this.documents = documents;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(AttentionCode.REPORT_INCOMPLETE);
    }

    @Override
    public List<Attention> standing(Instant now) {
        return plan.periods().stream()
                .filter(period -> !sending.isHistory(period))
                .flatMap(period -> issues.of(period).version().stream().flatMap(version -> matter(period, version)))
                .toList();
    }

    private Stream<Attention> matter(ReportingPeriod period, ReportVersion version) {
        var missing = documents.missing(version);
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(matters.of(
                        AttentionCode.REPORT_INCOMPLETE,
                        period.code(),
                        "",
                        Urgency.ACT,
                        Map.of(
                                "period",
                                period.label(),
                                "version",
                                Integer.toString(version.number()),
                                "files",
                                matters.named(missing.stream()
                                        .map(Path::getFileName)
                                        .map(String::valueOf)
                                        .toList()),
                                "folder",
                                String.valueOf(missing.get(0).getParent()))));
    }
}
